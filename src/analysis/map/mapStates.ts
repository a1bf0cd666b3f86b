// What the map of a network shows for one answer: for every link and node whether it is in use, at rest, failed, or out
// of use because of something else, and what of it has failed by itself. The map's drawing reads this and nothing else.

import type { FailureTarget } from '../../model/compiledFailures';
import type { BoxId, FailureId, LinkId, NodeId, Peering } from '../../model/compiledTopology';
import type { DropReason } from '../../routing/forwarding';
import type { MapWay } from './mapWays';

/** The colour of a way: the peering that it takes, or the internet where it goes out in plain sight. */
export type WayLine = Peering | 'internet';

/** What travels over a link. */
export type MapUse = {
  readonly line: WayLine;
  /** Along the link from its first end to its second, against it, or both. */
  readonly travel: 'forward' | 'backward' | 'both';
  /** How many links have been crossed before. */
  readonly hop: number;
  /** The part of everything that is sent, 0..1. */
  readonly share: number;
};

export type MapLinkState = {
  /**
   * `cut-off`: in order itself, and nothing can pass it any more. `absent`: not there, because its option is off.
   */
  readonly state: 'in-use' | 'rest' | 'failed' | 'cut-off' | 'absent';
  /** One for each line that travels over it; none where it is not in use. */
  readonly uses: readonly MapUse[];
  /** Sessions that are down while the link itself is up, by their peering. */
  readonly sessionsDown: readonly Peering[];
};

export type MapNodeState = {
  readonly state: 'on-path' | 'rest' | 'failed';
  /** Failed as one router, not with its place, provider, office or network. */
  readonly failedAlone: boolean;
  /** Packets end here, and why. */
  readonly dropped: DropReason | null;
  readonly misconfigured: readonly FailureId[];
};

/** Where a way in use stops being what it was. */
export type MapEnd =
  /** Behind Microsoft's edges in these places: no longer dedicated. */
  | { readonly kind: 'dedicated'; readonly places: readonly BoxId[] }
  /** On an office's own line to the internet: no longer private. */
  | { readonly kind: 'private' | 'tunnel'; readonly link: LinkId };

/** What is said of a circuit beside the others: how its connections share the work, or that it waits. */
export type CircuitNote = 'half-each' | 'preferred' | 'waits' | 'all' | 'no-routes';

export type MapStates = {
  /** Where the question begins and ends: an office's node, and the services' or a network's. */
  readonly start: NodeId;
  readonly destination: NodeId;
  /** The name of the destination, where its node stands for several. */
  readonly destinationName: string;
  readonly links: ReadonlyMap<LinkId, MapLinkState>;
  readonly nodes: ReadonlyMap<NodeId, MapNodeState>;
  /** What has failed in the scenario, in its order, misconfigurations too. */
  readonly failures: readonly FailureTarget[];
  /** What a failed shared risk takes, by its id. */
  readonly parts: ReadonlyMap<FailureId, readonly FailureTarget[]>;
  /** Boxes that the ways in use pass. */
  readonly crossed: ReadonlySet<BoxId>;
  readonly ends: readonly MapEnd[];
  /** The paths that requests take, also those that end early; none where nothing is sent. */
  readonly ways: readonly (MapWay & { readonly line: WayLine })[];
  /** By circuit. */
  readonly notes: ReadonlyMap<string, CircuitNote>;
};
