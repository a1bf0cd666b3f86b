// Lines along the column of connections: between a provider's edges in two places before the places' boxes,
// and between Microsoft's edges of two circuits behind them. Overlapping lines run side by side.

import type { DrawnNetwork } from '../drawn/drawnNetwork';
import type { Metrics } from '../map/metrics';
import type { Order } from './order';

export const bracketOffset = (track: number, { place, least }: Metrics): number =>
  place.before + 8 + track * Math.ceil(least);

export type Span = { readonly id: string; readonly from: number; readonly to: number };

/** Assigns each span the first track free along its whole length. */
function tracksOf(spans: readonly Span[]): ReadonlyMap<string, number> {
  const tracks = new Map<string, number>();
  const taken: (Span & { readonly track: number })[] = [];
  for (const span of spans) {
    const isTaken = (track: number) =>
      taken.some((other) => other.track === track && other.from <= span.to && span.from <= other.to);
    let track = 0;
    while (isTaken(track)) track += 1;
    taken.push({ ...span, track });
    tracks.set(span.id, track);
  }
  return tracks;
}

const sequenceOf = ({ places }: Order): readonly string[] =>
  places.flatMap(({ parts }) => parts.flatMap(({ connections }) => connections));

const spanOf = (id: string, positions: readonly number[]): Span => ({
  id,
  from: Math.min(...positions),
  to: Math.max(...positions),
});

/** Tracks by the id of the link between the edges, counted from the boxes. */
export function bracketTracks({ circuits }: DrawnNetwork, order: Order): ReadonlyMap<string, number> {
  const sequence = sequenceOf(order);
  return tracksOf(
    circuits.flatMap(({ corridor, connections }): readonly Span[] =>
      corridor === null || new Set(connections.map(({ place }) => place)).size < 2
        ? []
        : [
            spanOf(
              corridor,
              connections.map(({ id }) => sequence.indexOf(id)),
            ),
          ],
    ),
  );
}

/** Distance from the flank of Microsoft's edges. */
export const reachOffset = (track: number, { reach, least }: Metrics): number =>
  reach + track * Math.ceil(least * 1.42);

/** Global Reach tracks by line id: all lines between two circuits share one track. */
export function reachTracks({ circuits, lines }: DrawnNetwork, order: Order): ReadonlyMap<string, number> {
  const sequence = sequenceOf(order);
  const edges = new Map(
    circuits.flatMap(({ id: circuit, connections }) =>
      connections.map(
        ({ id, microsoftEdge }) => [microsoftEdge.id, { circuit, at: sequence.indexOf(id) }] as const,
      ),
    ),
  );
  const pairs = new Map<string, { readonly ids: string[]; readonly positions: number[] }>();
  for (const { id, kind, from, to } of lines) {
    const [one, other] = [edges.get(from), edges.get(to)];
    if (kind !== 'global-reach' || !one || !other) continue;
    const key = `${one.circuit} ${other.circuit}`;
    const pair = pairs.get(key) ?? { ids: [], positions: [] };
    pair.ids.push(id);
    pair.positions.push(one.at, other.at);
    pairs.set(key, pair);
  }
  const tracks = tracksOf([...pairs].map(([key, { positions }]) => spanOf(key, positions)));
  return new Map(
    [...pairs].flatMap(([key, { ids }]) => ids.map((id) => [id, tracks.get(key) ?? 0] as const)),
  );
}
