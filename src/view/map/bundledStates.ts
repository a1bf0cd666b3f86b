// States of bundles: each is shown by the strongest state of its connections.

import type { MapLinkState, MapStates, MapUse } from '../../analysis/map/mapStates';
import type { DrawnNetwork } from '../../layout/drawn/drawnNetwork';
import type { LinkId } from '../../model/compiledTopology';

function joinedUses(uses: readonly MapUse[]): readonly MapUse[] {
  const lines = [...new Set(uses.map(({ line }) => line))];
  return lines.flatMap((line): readonly MapUse[] => {
    const own = uses.filter((use) => use.line === line);
    const [first] = own;
    if (!first) return [];
    return [
      {
        line,
        travel: own.every(({ travel }) => travel === first.travel) ? first.travel : 'both',
        hop: Math.min(...own.map(({ hop }) => hop)),
        share: own.reduce((sum, { share }) => sum + share, 0),
      },
    ];
  });
}

/** In use if one is; failed, cut off or absent only if all are. */
function joinedState(own: readonly MapLinkState[]): MapLinkState {
  const [first] = own;
  const uses = joinedUses(own.flatMap((each) => each.uses));
  const state =
    uses.length > 0
      ? 'in-use'
      : first && own.every((each) => each.state === first.state)
        ? first.state
        : own.every(({ state: each }) => each === 'failed' || each === 'cut-off')
          ? 'cut-off'
          : 'rest';
  const down = first?.sessionsDown ?? [];
  return {
    state,
    uses,
    sessionsDown: down.filter((peering) => own.every((each) => each.sessionsDown.includes(peering))),
  };
}

/** Adds the states of bundles, and of the corridors between their edges, to those of the links. */
export function bundledStates({ circuits }: DrawnNetwork, states: MapStates): MapStates {
  const links = new Map(states.links);
  const join = (id: LinkId, members: readonly LinkId[]) => {
    if (members.length > 1)
      links.set(id, joinedState(members.flatMap((each) => states.links.get(each) ?? [])));
  };
  for (const { corridor, corridorLinks, connections } of circuits) {
    if (corridor !== null) join(corridor, corridorLinks);
    for (const connection of connections) join(connection.id, connection.links);
  }
  return { ...states, links };
}
