// Type of an explanation of an element in the picture.

import type { Statement } from '../sources';

export type Part = { readonly heading: string; readonly statements: readonly Statement[] };

export type Explanation = {
  readonly title: string;
  /** Kind and operator, in a few words. */
  readonly subtitle: string;
  readonly whatItIs: readonly Statement[];
  /** Exposure of traffic here; empty where not yet explained. */
  readonly exposure: readonly Statement[];
  readonly more?: readonly Part[];
  /** How to read and use the picture; directions state nothing, so they have no source. */
  readonly directions?: readonly { readonly heading: string; readonly text: string }[];
  /** Details for experts; collapsed. */
  readonly details?: readonly Part[];
};

/** Keyed by id; the title is the element's usual name. */
export type Explained = Readonly<Record<string, Omit<Explanation, 'title'>>>;
