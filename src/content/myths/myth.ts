// Type of a common misunderstanding.

import type { Statement } from '../sources';

export type Myth = {
  readonly id: string;
  /** Common belief; not true as stated. */
  readonly claim: string;
  readonly answer: readonly Statement[];
  /** Query of the scenario that refutes it. */
  readonly scenario: string;
  /** Hint what to look at there. */
  readonly look: string;
};
