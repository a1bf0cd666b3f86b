// A question about a compiled network: from which office to which destination, with which changes and
// failures.

import type { DestinationId, FailureId, OptionId } from './compiledTopology';
import type { ElementId, Preferred } from './description';

export type NetworkScenario = {
  readonly office: ElementId;
  readonly destination: DestinationId;
  /**
   * The office's preferences for the trial, best first, replacing its own list. Null keeps the description's;
   * an empty list makes circuits equal.
   */
  readonly prefer: readonly Preferred[] | null;
  /** Options that differ from the description, sorted. */
  readonly options: readonly OptionId[];
  /** Failure targets, with misconfigurations; sorted and unique: equal questions are equal values. */
  readonly failures: readonly FailureId[];
};
