// What a network of the library says beside its picture: what documents say of it, what surprises, what to predict.

import type { Claim, Situation } from '../../analysis/overview/prediction';
import type { LibraryId } from '../../model/library';
import type { Statement } from '../sources';

export type LibraryQuestion = {
  readonly asked: Situation;
  readonly question: string;
  /** Exactly one is so; which one, the engine says. */
  readonly options: readonly { readonly text: string; readonly claim: Claim }[];
  /** Said after the answer, whatever it was. */
  readonly after: readonly Statement[];
};

export type Surprise = Situation & {
  readonly says: readonly Statement[];
  /** What the sentences say, for the engine to hold against: of this office and others, under the same failures. */
  readonly claims: readonly (Omit<Situation, 'failures'> & { readonly claim: Claim })[];
};

/** The short tour: look, predict, break, read why. */
export type LibraryStep =
  | { readonly kind: 'look'; readonly title: string; readonly text: readonly Statement[] }
  | { readonly kind: 'predict'; readonly title: string; readonly question: number }
  | { readonly kind: 'break'; readonly title: string }
  | { readonly kind: 'why'; readonly title: string; readonly text: readonly Statement[] };

export type LibraryEntry = {
  readonly id: LibraryId;
  readonly documented: readonly Statement[];
  /** Where the documents differ, each side by itself; none where they do not. */
  readonly differing: readonly Statement[];
  readonly surprise: Surprise;
  readonly questions: readonly [LibraryQuestion, LibraryQuestion, LibraryQuestion];
  readonly tour: readonly LibraryStep[];
};
