// Types of a library network's texts: its card, documented facts, a surprise, questions and a short tour.

import type { Claim, Situation } from '../../analysis/overview/prediction';
import type { SourceId, Statement } from '../sources';

export type LibraryCard = {
  readonly name: string;
  readonly teaches: string;
  /** Documents that describe it. */
  readonly documents: readonly SourceId[];
  /** Path in use on its small map, with the failure that the network is about. */
  readonly scene: Situation;
};

export type LibraryQuestion = {
  readonly asked: Situation;
  readonly question: string;
  /** Exactly one option is correct; the engine decides which. */
  readonly options: readonly { readonly text: string; readonly claim: Claim }[];
  /** Shown after the answer, right or wrong. */
  readonly after: readonly Statement[];
  /** Index of the option that `after` explains; a test compares it with the engine's answer. */
  readonly explains: number;
};

export type Surprise = Situation & {
  readonly says: readonly Statement[];
  /**
   * Claims of the sentences about this office and others under the same failures; tests compare them with the engine.
   */
  readonly claims: readonly (Omit<Situation, 'failures'> & { readonly claim: Claim })[];
};

/** The short tour: look, predict, break, read why. */
export type LibraryStep =
  | { readonly kind: 'look'; readonly title: string; readonly text: readonly Statement[] }
  | { readonly kind: 'predict'; readonly title: string; readonly question: number }
  | { readonly kind: 'break'; readonly title: string }
  | { readonly kind: 'why'; readonly title: string; readonly text: readonly Statement[] };

export type LibraryEntry = {
  readonly documented: readonly Statement[];
  /** Contradicting documents, a statement for each; empty if there are none. */
  readonly differing: readonly Statement[];
  readonly surprise: Surprise;
  readonly questions: readonly [LibraryQuestion, LibraryQuestion, LibraryQuestion];
  readonly tour: readonly LibraryStep[];
  /** Questions that people ask about such a network, with what documents and model answer. */
  readonly mightAsk: readonly { readonly question: string; readonly answer: readonly Statement[] }[];
};
