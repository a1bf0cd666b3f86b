// What a common misunderstanding is made of.

import type { Statement } from '../sources';

export type Myth = {
  readonly id: string;
  /** What people think; not true as it stands. */
  readonly claim: string;
  readonly answer: readonly Statement[];
  /** The address that shows it in the picture. */
  readonly scenario: string;
  /** What to look at there. */
  readonly look: string;
};
