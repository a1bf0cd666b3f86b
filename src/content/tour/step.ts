// What one step of the tour says: a few sentences, what to look at, and what to do or to predict.

import type { Statement } from '../sources';

export type StepWords = {
  readonly id: string;
  readonly title: string;
  readonly text: readonly Statement[];
  /** What to look at in the picture, and there once the step's task is done. */
  readonly look: { readonly before: string; readonly after?: string };
  readonly task?: {
    readonly todo: string;
    /** Another way to do it, where the picture is on show. */
    readonly inPicture?: string;
    readonly done: readonly Statement[];
  };
  readonly ask?: {
    readonly question: string;
    readonly options: Readonly<Record<string, string>>;
    /** Said after the answer, whatever it was. */
    readonly after: readonly Statement[];
  };
};
