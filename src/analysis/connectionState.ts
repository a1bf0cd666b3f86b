// Tells what established connections lose where their traffic moves: their source address, or a firewall's state.

import type { Scenario } from '../model/scenario';
import type { Topology } from '../model/topology';
import type { Outcome } from './outcome';

export type ConnectionState = {
  /** Requests arrive with another source address afterwards, so established connections cannot continue. */
  readonly sourceChanges: boolean;
  /** Requests pass a stateful firewall afterwards that has no state of established connections. */
  readonly firewallChanges: boolean;
  /** Only part of the traffic, or one direction, crosses the public internet afterwards. */
  readonly partlyExposedAfter: boolean;
};

type Judged = readonly [Scenario, Outcome];

/** False where nothing arrives afterwards: then there is no address to compare. */
const isSourceChanged = (before: Outcome, then: Outcome): boolean =>
  then.replyAddresses.length > 0 &&
  !then.replyAddresses.some((address) => before.replyAddresses.includes(address));

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
  return {
    sourceChanges: isSourceChanged(outcomeBefore, outcomeAfter),
    firewallChanges: [...devicesOf(topology, after, outcomeAfter)].some((id) => !known.has(id)),
    partlyExposedAfter: outcomeAfter.privacy === 'mixed',
  };
}
