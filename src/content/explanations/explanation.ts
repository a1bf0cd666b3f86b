// What an explanation of one thing in the picture is made of.

import type { Statement } from '../sources';

export type Part = { readonly heading: string; readonly statements: readonly Statement[] };

export type Explanation = {
  readonly title: string;
  /** What it is and who runs it, in a few words. */
  readonly subtitle: string;
  readonly whatItIs: readonly Statement[];
  /** What traffic is exposed to here; empty where nothing is being explained yet. */
  readonly exposure: readonly Statement[];
  readonly more?: readonly Part[];
  /** What an expert looks for; closed until asked for. */
  readonly details?: readonly Part[];
};

/** By id; the title is the name that the thing has everywhere else. */
export type Explained = Readonly<Record<string, Omit<Explanation, 'title'>>>;
