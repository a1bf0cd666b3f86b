// Counts the resources that were read from a paste.

import type { PeeringFact } from '../facts/facts';
import type { Described } from './described';

export type FoundCounts = {
  readonly circuits: number;
  readonly peerings: number;
  /** ExpressRoute Direct ports. */
  readonly ports: number;
  readonly filters: number;
  /** Pairs of circuits, or a circuit and one that is not in the paste. */
  readonly globalReach: number;
  readonly gateways: number;
  readonly connections: number;
  readonly vnets: number;
  /** Offices connected by VPN. */
  readonly sites: number;
  /** Of circuits, and routes that gateways learned. */
  readonly routeTables: number;
};

/** A peering that only a connection or a command names has no values of its own. */
const isShown = ({ primary, secondary, state, peerAsn }: PeeringFact): boolean =>
  [primary, secondary, state, peerAsn].some((said) => said !== undefined);

const sum = (counts: readonly number[]): number => counts.reduce((all, count) => all + count, 0);

export const countsOf = ({
  circuits,
  merged,
  vnets,
  routedVnets,
  spokes,
  sites,
}: Described): FoundCounts => ({
  circuits: circuits.length,
  peerings: sum(circuits.map(({ fact }) => fact.peerings.filter(isShown).length)),
  ports: merged.ports.length,
  filters: merged.filters.length,
  globalReach: sum(
    circuits.map(({ globalReach, reachElsewhere }) => globalReach.length + reachElsewhere.length),
  ),
  gateways: merged.gateways.length,
  connections: merged.connections.length,
  vnets: vnets.length + routedVnets.length + spokes.length,
  sites: sites.length,
  routeTables: merged.routes.length + merged.learned.length,
});
