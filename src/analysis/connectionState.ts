// Tells what established connections lose where their traffic moves: their source address, or a firewall's state.

import type { Scenario } from '../model/scenario';
import type { Topology } from '../model/topology';
import type { Outcome } from './outcome';

export type ConnectionState = {
  /** A source address that requests arrived with is in use no more, so established connections with it break. */
  readonly sourceChanges: boolean;
  /** Another such address is still in use. */
  readonly sourceStays: boolean;
  /** Requests pass a stateful firewall afterwards that has no state of established connections. */
  readonly firewallChanges: boolean;
  /** Only part of the traffic, or one direction, crosses the public internet afterwards. */
  readonly partlyExposedAfter: boolean;
};

type Judged = readonly [Scenario, Outcome];

/** Stateful devices on the path of requests. */
function devicesOf(topology: Topology, scenario: Scenario, { requests }: Outcome): ReadonlySet<string> {
  const { destination } = topology.flowFor(scenario);
  const crossed = new Set(requests.flatMap(({ adjacencies }) => adjacencies));
  const { devices } = topology.networkFor(scenario);
  return new Set(
    devices.flatMap(({ id, guards }) =>
      guards.some(
        ({ adjacency, onlyTo }) => crossed.has(adjacency) && (onlyTo?.includes(destination) ?? true),
      )
        ? [id]
        : [],
    ),
  );
}

export function connectionState(
  topology: Topology,
  [before, outcomeBefore]: Judged,
  [after, outcomeAfter]: Judged,
): ConnectionState {
  const known = devicesOf(topology, before, outcomeBefore);
  const addresses = outcomeBefore.replyAddresses;
  const remaining = addresses.filter((address) => outcomeAfter.replyAddresses.includes(address));
  // Where nothing arrives afterwards, there is no address to compare.
  const arrives = outcomeAfter.replyAddresses.length > 0;
  return {
    sourceChanges: arrives && remaining.length < addresses.length,
    sourceStays: remaining.length > 0,
    firewallChanges: [...devicesOf(topology, after, outcomeAfter)].some((id) => !known.has(id)),
    partlyExposedAfter: outcomeAfter.privacy === 'mixed',
  };
}
