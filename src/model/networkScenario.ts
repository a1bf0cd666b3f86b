// The question that is asked of a compiled network: from which office to what, and what has been changed or has failed.

import type { DestinationId, FailureId, OptionId } from './compiledTopology';
import type { ElementId, Preferred } from './description';

export type NetworkScenario = {
  readonly office: ElementId;
  readonly destination: DestinationId;
  /**
   * What the office is to prefer for the trial, best first, in the place of its own list. Null leaves what the
   * description says; an empty list makes circuits equal.
   */
  readonly prefer: readonly Preferred[] | null;
  /** Options that are not as the description has them, sorted. */
  readonly options: readonly OptionId[];
  /** Failure targets, misconfigurations too; sorted and without repetition, so that equal questions are equal values. */
  readonly failures: readonly FailureId[];
};
