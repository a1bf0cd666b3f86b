// The map without text: the height of each station, the positions of the columns, and the runs of lines
// between them, along and across the traffic; the caller decides which of the two is x.

import { type Ports, portsOf } from '../across/ports';
import type { Extents, Rooms } from '../across/rooms';
import type { Shape } from '../across/shapes';
import { heightsOf, type Stretch } from '../across/straighten';
import { type Units, unitsOf } from '../across/units';
import type { DrawnNetwork, LineKind } from '../drawn/drawnNetwork';
import { routeGutter } from '../gutters/gutter';
import type { RoutedGutter } from '../gutters/gutterAttempt';
import type { GutterLine } from '../gutters/gutterTracks';
import { type Point, simplified } from '../map/geometry';
import type { Metrics } from '../map/metrics';
import { type Column, type Columns, columnsOf } from '../order/columns';
import type { Order } from '../order/order';
import { type Slot, type Slots, slotsOf } from '../order/slots';
import { type Along, alongOf, type Bent, leastLengths, lengthsOf } from './spread';

export type Skeleton = {
  readonly columns: Columns;
  readonly slots: Slots;
  /** The middle of each station across the traffic, and its shape. */
  readonly middleOf: ReadonlyMap<string, number>;
  readonly shapeOf: ReadonlyMap<string, Shape>;
  readonly along: Along;
  /** Length from a provider's edge to Microsoft's. */
  readonly pipe: number;
  /** By the index of the line in the network; two runs for a tunnel, one on each side of the internet. */
  readonly runs: readonly {
    readonly line: number;
    readonly kind: LineKind;
    readonly points: readonly Point[];
  }[];
  readonly top: number;
  readonly bottom: number;
};

/** Weight of keeping a line straight. */
const weights: Readonly<Record<LineKind, number>> = {
  access: 3,
  wan: 1,
  exit: 0.5,
  tunnel: 0.5,
  transit: 0.5,
  microsoft: 2,
  private: 1.6,
  'global-reach': 0,
};

function stretchesOf({ chains }: Slots, ports: Ports, { placeOf }: Units): readonly Stretch[] {
  let microsoft = 0;
  return chains.flatMap(({ leg, slots }, index): Stretch[] => {
    const extra = leg.kind === 'microsoft' ? 1.6 / (1 + microsoft++) : 0;
    return slots.slice(1).flatMap((slot, at): Stretch[] => {
      const before = slots[at];
      const [from, to] = [before && placeOf.get(before), placeOf.get(slot)];
      if (!from || !to) return [];
      return [
        {
          from: from.unit,
          fromOffset: from.offset + (at === 0 ? (ports.start[index] ?? 0) : 0),
          to: to.unit,
          toOffset: to.offset + (at === slots.length - 2 ? (ports.end[index] ?? 0) : 0),
          weight: weights[leg.kind] + extra,
        },
      ];
    });
  });
}

/** One line in one gutter. */
type Crossing = GutterLine & { readonly chain: number };

const peersOf = (kind: LineKind): string | null => (kind === 'microsoft' || kind === 'private' ? kind : null);

export function skeletonOf(
  network: DrawnNetwork,
  order: Order,
  metrics: Metrics,
  rooms: Rooms,
  { columns: extents, pipe: pipes, exits: starts }: Extents,
  target: number,
): Skeleton {
  const columns = columnsOf(network);
  const slots = slotsOf(network, columns, order);
  const ports = portsOf(network, slots, metrics);
  const units = unitsOf(network, slots, order, ports, rooms, metrics);
  const heights = heightsOf(units, stretchesOf(slots, ports, units));
  const middle = (slot: Slot): number => {
    const place = units.placeOf.get(slot);
    return place ? (heights[place.unit] ?? 0) + place.offset : 0;
  };
  const stations = new Map<string, Slot>();
  for (const list of slots.byColumn.values())
    for (const slot of list) if (slot.kind === 'station') stations.set(slot.id, slot);

  const crossingsOf = (column: Column): readonly Crossing[] => {
    return slots.chains.flatMap(({ leg, slots: passed }, chain): Crossing[] => {
      const at = passed.findIndex((slot) => slot.column === column);
      const [from, to] = [passed[at], passed[at + 1]];
      if (!from || !to) return [];
      const start = middle(from) + (at === 0 ? (ports.start[chain] ?? 0) : 0);
      return [
        {
          start,
          end: middle(to) + (at === passed.length - 2 ? (ports.end[chain] ?? 0) : 0),
          from: leg.kind === 'exit' || (leg.kind === 'tunnel' && at === 0) ? (starts.get(column) ?? 0) : 0,
          forks: from.kind === 'station' && leg.kind === 'private' ? [from.id] : [],
          peers: peersOf(leg.kind),
          chain,
        },
      ];
    });
  };

  const { present } = columns;
  const between = present.slice(0, -1).map(crossingsOf);
  const bent = between.map((lines): Bent => {
    const steps = lines.map(({ start, end }) => Math.abs(end - start)).filter((step) => step > 0);
    return { count: steps.length, climb: steps.reduce((sum, step) => sum + Math.min(160, step), 0) };
  });
  const shown = extents.filter(({ column }) => present.includes(column));
  const fixed = shown.reduce((sum, { before, after }) => sum + before + after, 0);
  const hasInternet = network.internet !== null;
  const boxes = shown.slice(1).map(({ column, before }) => {
    if (column === 'destinations') return metrics.lastGutter;
    return column === 'connections' && hasInternet ? metrics.internet.before + 8 - before : 0;
  });
  const least = leastLengths(bent, boxes, metrics);
  const spare = Math.max(0, target - fixed - least.reduce((sum, each) => sum + each, 0));
  // Part of the spare length extends the connections.
  const longer = Math.floor(Math.min(pipes.usual - pipes.least, spare * 0.3));
  const pipe = pipes.least + longer;
  const given = lengthsOf(bent, least, spare - longer);
  const routed = between.map((lines, index) => routeGutter(lines, given[index] ?? 0, metrics));
  const along = alongOf(
    shown.map((each) => (each.column === 'connections' ? { ...each, after: each.after + longer } : each)),
    routed.map(({ length }) => length),
  );

  const runs = runsOf(slots, ports, middle, present, between, routed, along, pipe);
  const reached = units.units.map(({ down }, unit) => (heights[unit] ?? 0) + down);
  return {
    columns,
    slots,
    middleOf: new Map([...stations].map(([id, slot]) => [id, middle(slot)])),
    shapeOf: new Map(
      [...stations].flatMap(([id, slot]) => {
        const shape = ports.shapeOf.get(slot);
        return shape ? [[id, shape] as const] : [];
      }),
    ),
    along,
    pipe,
    runs,
    top: 0,
    bottom: Math.max(0, ...reached),
  };
}

function runsOf(
  slots: Slots,
  ports: Ports,
  middle: (slot: Slot) => number,
  present: readonly Column[],
  between: readonly (readonly Crossing[])[],
  routed: readonly RoutedGutter[],
  { at, gutters }: Along,
  pipe: number,
): Skeleton['runs'] {
  /** Lines leave a connection at Microsoft's edge. */
  const leavesAt = (slot: Slot, kind: LineKind): number =>
    (at.get(slot.column) ?? 0) + (kind === 'microsoft' || kind === 'private' ? pipe : 0);
  const bendsOf = (index: number, chain: number): readonly Point[] => {
    const line = (between[index] ?? []).findIndex((each) => each.chain === chain);
    const from = gutters.get(present[index] ?? 'offices')?.from ?? 0;
    return (routed[index]?.bends[line] ?? []).map(([u, v]): Point => [from + u, v]);
  };
  return slots.chains.map(({ leg, slots: passed }, chain) => {
    const [first, last] = [passed[0], passed[passed.length - 1]];
    const points: Point[] = [];
    if (first) points.push([leavesAt(first, leg.kind), middle(first) + (ports.start[chain] ?? 0)]);
    for (const slot of passed.slice(0, -1)) points.push(...bendsOf(present.indexOf(slot.column), chain));
    if (last) points.push([at.get(last.column) ?? 0, middle(last) + (ports.end[chain] ?? 0)]);
    return { line: leg.line, kind: leg.kind, points: simplified(points) };
  });
}
