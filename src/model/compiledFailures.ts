// Failures, alone or together, and the elements that go down with each.

import type { FailureId, LinkId, Named, NodeId, OptionId, Peering } from './compiledTopology';
import type { ElementId } from './description';
import type { FailureKind } from './failureKinds';
import type { Fault } from './misconfigurations';
import type { AdjacencyId } from './network';

export type FailureTarget = Named & {
  readonly id: FailureId;
  readonly kind: FailureKind;
  /** Peering of a peering or session failure; null for all others. */
  readonly peering: Peering | null;
  /** Null for elements that break. */
  readonly fault: Fault | null;
  /**
   * Listed in tables. Other targets can only be failed on the map, and fail like a risk that contains them.
   */
  readonly isRisk: boolean;
  /** Adjacencies that go down with it, without the tunnels over them; none for a misconfiguration. */
  readonly adjacencies: readonly AdjacencyId[];
  /** Links that can no longer carry anything at all. */
  readonly links: readonly LinkId[];
  /** Nodes that are themselves out of service. */
  readonly nodes: readonly NodeId[];
  /** Map elements that it belongs to, besides the one with its own id. */
  readonly alsoAt: readonly string[];
  /** The office that contains it; null where it serves several, or none. */
  readonly office: ElementId | null;
  /** Size of the group of which it affects one, never all; 1 for a single one. */
  readonly oneOf: number;
  /** Present only while this option is on. */
  readonly option: OptionId | null;
};
