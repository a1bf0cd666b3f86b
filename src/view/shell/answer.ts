import { type ComponentType, use } from 'react';
import type { ExplainerState } from '../../store/explainerStore';
import { useExplainerStore } from './useExplainer';

export type VerdictSummary = {
  readonly 'data-reachable': 'yes' | 'no';
  readonly 'data-private': string;
  readonly 'data-state': string;
};

/**
 * What shows an assessment, and the text of the opening scene. They are in the HTML, so that the code of these
 * parts, the engine and the drawing comes as a second script (view/answer), which the first click does not wait for.
 */
export type Answer = {
  readonly VerdictWords: ComponentType;
  readonly OtherOffice: ComponentType;
  readonly Hops: ComponentType;
  readonly Ruler: ComponentType;
  readonly StillPicture: ComponentType<{ readonly id: string; readonly visited: string | null }>;
  readonly ReplyDirection: ComponentType;
  readonly OpeningExplained: ComponentType;
  readonly TheArticle: ComponentType;
  readonly TopicBar: ComponentType<{ readonly onClose: () => void }>;
  /** Returns the same object for the same state. */
  readonly verdictSummary: (state: ExplainerState) => VerdictSummary;
  /** Returns the element that a key moves to; null for other keys or where there is none. */
  readonly whereKeyLeads: (
    key: string,
    from: string,
    layout: 'wide' | 'narrow',
    state: ExplainerState,
  ) => string | null;
};

export type AnswerSource = {
  readonly get: () => Answer | Promise<Answer>;
  /** Runs at once if the answer is there or could not be loaded, else then. */
  readonly whenThere: (run: () => void) => void;
};

export const answerThere = (answer: Answer): AnswerSource => ({
  get: () => answer,
  whenThere: (run) => run(),
});

/** Starts to load. A part that needs what could not be loaded ends at its error boundary. */
export function answerLoading(load: () => Promise<Answer>): AnswerSource {
  let isSettled = false;
  let answer: Answer | null = null;
  const coming = load();
  const settled = coming
    .then(
      (loaded) => {
        answer = loaded;
      },
      () => {},
    )
    .then(() => {
      isSettled = true;
    });
  return {
    get: () => answer ?? coming,
    whenThere: (run) => {
      if (isSettled) run();
      else void settled.then(run);
    },
  };
}

/** Waits for the answer, unless it is not needed. */
export function useAnswer(): Answer;
export function useAnswer(isNeeded: boolean): Answer | null;
export function useAnswer(isNeeded = true): Answer | null {
  const { answer } = useExplainerStore();
  if (!isNeeded) return null;
  const now = answer.get();
  return now instanceof Promise ? use(now) : now;
}
