// Text of a tour step: a few sentences, a hint, and a task or a question.

import type { Statement } from '../sources';

export type StepWords = {
  readonly id: string;
  readonly title: string;
  readonly text: readonly Statement[];
  /** Hint what to look at in the picture, before and after the task. */
  readonly look: { readonly before: string; readonly after?: string };
  readonly task?: {
    readonly todo: string;
    /** Alternative if the picture is shown. */
    readonly inPicture?: string;
    readonly done: readonly Statement[];
  };
  readonly ask?: {
    readonly question: string;
    readonly options: Readonly<Record<string, string>>;
    /** Shown after any answer. */
    readonly after: readonly Statement[];
  };
};
