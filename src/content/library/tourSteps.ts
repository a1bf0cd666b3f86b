// Steps of a library network's tour, with ids for the address and what each opens with.

import type { Situation } from '../../analysis/overview/prediction';
import type { Statement } from '../sources';
import type { LibraryEntry, LibraryQuestion, LibraryStep, Surprise } from './entry';

export type StepOfTour = {
  /** Its kind, with a number from the second of a kind: "look", "predict", "predict-2", "break", "why". */
  readonly id: string;
  readonly title: string;
  readonly text: readonly Statement[];
  readonly opening: Situation;
  readonly question: LibraryQuestion | null;
  readonly task: Surprise | null;
  /** True for the step that quotes the documents. */
  readonly quotes: boolean;
};

function stepOf({ questions, surprise }: LibraryEntry, step: LibraryStep, id: string): StepOfTour {
  const { title } = step;
  const plain = { id, title, text: [], opening: { ...surprise, failures: [] } };
  const nothing = { question: null, task: null, quotes: false };
  switch (step.kind) {
    case 'look':
      return { ...plain, ...nothing, text: step.text };
    case 'predict': {
      const question = questions[step.question] ?? null;
      const opening = { ...(question?.asked ?? surprise), failures: [] };
      return { ...plain, ...nothing, opening, question };
    }
    case 'break':
      return { ...plain, ...nothing, task: surprise };
    case 'why':
      return { ...plain, ...nothing, text: step.text, opening: surprise, quotes: true };
  }
}

export function stepsOf(entry: LibraryEntry): readonly StepOfTour[] {
  return entry.tour.map((step, index) => {
    const before = entry.tour.slice(0, index).filter(({ kind }) => kind === step.kind).length;
    return stepOf(entry, step, before === 0 ? step.kind : `${step.kind}-${before + 1}`);
  });
}
