// Places the ruler's ticks and markers: gates below their stations, other hops between them.

import type { DrawnNetwork } from '../../../layout/drawn/drawnNetwork';
import type { MapLayout } from '../../../layout/map/mapLayout';
import type { LinkId } from '../../../model/compiledTopology';
import type { Hop } from './rulerHops';

export type PlacedHop = { readonly hop: Hop; readonly at: number };

/** Minimum distance of two ticks below their stations. */
const LEAST = 56;

/** Hops between two gates stand under their stations as long as the path goes on; where it turns back they share the
 * room. A path that ends early stops before `end`. */
export function placedHops(
  hops: readonly Hop[],
  along: ReadonlyMap<string, number>,
  end: number,
): readonly PlacedHop[] {
  const own = hops.map(({ station }) => along.get(station) ?? 0);
  const fixed: (number | null)[] = [];
  let reached = Number.NEGATIVE_INFINITY;
  hops.forEach(({ gate }, index) => {
    const here = own[index] ?? 0;
    const isRoomy = here >= reached + LEAST && (gate === 'end' || here <= end - LEAST);
    const isFixed = index === 0 || gate === 'end' || (gate !== null && isRoomy);
    fixed.push(isFixed ? here : null);
    if (isFixed) reached = here;
  });
  const result = fixed.map((each) => each ?? 0);
  for (let from = 0; from < hops.length - 1; ) {
    let to = from + 1;
    while (to < hops.length && fixed[to] === null) to += 1;
    const start = result[from] ?? 0;
    const stop = to < hops.length ? (result[to] ?? 0) : end;
    const points = [start, ...own.slice(from + 1, to), stop];
    const goesOn = points.slice(1).every((point, index) => point - (points[index] ?? 0) >= LEAST);
    for (let index = from + 1; index < to; index += 1)
      result[index] = goesOn ? (own[index] ?? 0) : start + ((stop - start) * (index - from)) / (to - from);
    from = to;
  }
  return hops.map((hop, index) => ({ hop, at: result[index] ?? 0 }));
}

export type RulerMarkers = {
  /** Position after Microsoft's edges. */
  readonly edge: number | null;
  /** Positions by the link of an office's internet line or tunnel. */
  readonly exits: ReadonlyMap<LinkId, number>;
};

/** Finds the positions of the map's markers in the direction of traffic. */
export function rulerMarkers({ markers, lines, form }: MapLayout, network: DrawnNetwork): RulerMarkers {
  const axis = form === 'phone' ? 1 : 0;
  const drawn = new Map(network.lines.map((line) => [line.id, line]));
  const edge = markers.find(({ id }) => !drawn.has(id));
  return {
    edge: edge ? edge.from[axis] : null,
    exits: new Map(
      lines.flatMap(({ id, solidUntil, kind }) =>
        solidUntil === null || kind === 'microsoft'
          ? []
          : (drawn.get(id)?.links ?? []).map((link) => [link, solidUntil] as const),
      ),
    ),
  };
}
