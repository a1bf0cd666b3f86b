// Map states for one answer: each link and node is in use, at rest, failed, or out of use because of another
// failure, with the failures of its own. The map's drawing reads nothing else.

import type { FailureTarget } from '../../model/compiledFailures';
import type { BoxId, FailureId, LinkId, NodeId, Peering } from '../../model/compiledTopology';
import type { DropReason } from '../../routing/forwarding';
import type { Direction } from '../direction';
import type { MapPath } from './mapPaths';

/** The colour of a path: its peering, or the internet where it goes out unencrypted. */
export type PathLine = Peering | 'internet';

/** Traffic over a link. */
export type MapUse = {
  readonly line: PathLine;
  /** Along the link from its first end to its second, against it, or both. */
  readonly travel: 'forward' | 'backward' | 'both';
  /** Number of links crossed before. */
  readonly hop: number;
  /** Share of all traffic sent, 0..1. */
  readonly share: number;
};

export type MapLinkState = {
  /** `cut-off`: working, but no traffic can pass. `absent`: not there, because its option is off. */
  readonly state: 'in-use' | 'rest' | 'failed' | 'cut-off' | 'absent';
  /** One per line that uses it; empty where it is not in use. */
  readonly uses: readonly MapUse[];
  /** Peerings whose sessions are down while the link itself is up. */
  readonly sessionsDown: readonly Peering[];
};

/** State of a connection together with its edges and its peerings: one of them is enough to fail it. */
export type MapConnectionState = 'in-use' | 'failed' | 'cut-off' | 'rest';

export type MapNodeState = {
  readonly state: 'on-path' | 'rest' | 'failed';
  /** Failed as a single router, not with its location, provider, office or network. */
  readonly failedAlone: boolean;
  /** Why packets are dropped here; null otherwise. */
  readonly dropped: DropReason | null;
  readonly misconfigured: readonly FailureId[];
};

/** The point where a path in use loses a property. */
export type MapEnd =
  /** Past Microsoft's edges in these locations: no longer dedicated. */
  | { readonly kind: 'dedicated'; readonly places: readonly BoxId[] }
  /** On an office's own internet line: no longer private. */
  | { readonly kind: 'private' | 'tunnel'; readonly link: LinkId };

/**
 * A circuit's note beside the others: how its connections share the traffic, that only Microsoft's
 * edges of it are used, that only the other direction uses it, or that it is on standby.
 */
export type CircuitNote =
  | 'half-each'
  | 'preferred'
  | 'waits'
  | 'edges'
  | 'requests'
  | 'replies'
  | 'all'
  | 'no-routes';

export type MapStates = {
  /** Endpoints of the question: an office's node, and the services' or a network's. */
  readonly start: NodeId;
  readonly destination: NodeId;
  /** The destination's name, where its node stands for several. */
  readonly destinationName: string;
  readonly links: ReadonlyMap<LinkId, MapLinkState>;
  readonly nodes: ReadonlyMap<NodeId, MapNodeState>;
  /** Of every circuit's connections, for a map that draws several as one. */
  readonly connections: ReadonlyMap<LinkId, MapConnectionState>;
  /** Failures in the scenario, in its order, including misconfigurations. */
  readonly failures: readonly FailureTarget[];
  /** Failures that a failed shared risk includes, by its id. */
  readonly parts: ReadonlyMap<FailureId, readonly FailureTarget[]>;
  /** Boxes that the paths in use pass. */
  readonly crossed: ReadonlySet<BoxId>;
  readonly ends: readonly MapEnd[];
  /** Whose path is drawn; a reply's path is listed from the office on too. */
  readonly direction: Direction;
  /** Paths that requests take, including dropped ones; empty where nothing is sent. For replies those that arrive. */
  readonly paths: readonly (MapPath & { readonly line: PathLine })[];
  /** By circuit. */
  readonly notes: ReadonlyMap<string, CircuitNote>;
};
