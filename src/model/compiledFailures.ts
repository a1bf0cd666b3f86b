// What can fail, alone or together, and what goes down with it.

import type { FailureId, LinkId, Named, NodeId, OptionId, Peering } from './compiledTopology';
import type { ElementId } from './description';
import type { AdjacencyId } from './network';

export type FailureKind =
  | 'office'
  /** A router of an office. */
  | 'router'
  /** An access line of a circuit, a line to a WAN, a line to the internet that is no exit. */
  | 'line'
  | 'connection'
  | 'circuit'
  /** A peering of a circuit, on both connections. */
  | 'peering'
  /** A peering on one connection. */
  | 'session'
  | 'location'
  | 'provider'
  | 'wan'
  | 'gateway'
  | 'zone'
  | 'exit'
  | 'shared'
  | 'misconfiguration'
  /** Any other link or node that is drawn. */
  | 'link'
  | 'node';

/** What is configured wrongly: sessions stay up. */
export type Fault =
  /** No route filter is attached to a Microsoft peering, so nothing is announced on it. */
  | 'route-filter'
  /** A circuit does not announce its address pool. */
  | 'unannounced-pool'
  /** An exit translates to addresses out of its circuit's pool. */
  | 'shared-pool';

export type FailureTarget = Named & {
  readonly id: FailureId;
  readonly kind: FailureKind;
  /** Of a peering or a session; null for everything else. */
  readonly peering: Peering | null;
  /** Null for what breaks. */
  readonly fault: Fault | null;
  /** Tables speak of it. What is no risk can be failed in the picture, and fails like a risk that holds it. */
  readonly isRisk: boolean;
  /** Adjacencies that go down with it, without the tunnels over them; none for a misconfiguration. */
  readonly adjacencies: readonly AdjacencyId[];
  /** Links that can no longer carry anything at all. */
  readonly links: readonly LinkId[];
  /** Nodes that are themselves out of service. */
  readonly nodes: readonly NodeId[];
  /** Elements of the picture that it belongs to, besides the one of its own id. */
  readonly alsoAt: readonly string[];
  /** The office that it is a part of; null for what serves several, or is nobody's. */
  readonly office: ElementId | null;
  /** It hits one of so many that are alike, and never all of them; 1 where there is one. */
  readonly oneOf: number;
  /** There only while this option is on. */
  readonly option: OptionId | null;
};
