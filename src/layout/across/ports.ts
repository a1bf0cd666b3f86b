// Places the line ends on stations. Ports follow the order of their lines' other ends.

import type { DrawnNetwork } from '../drawn/drawnNetwork';
import type { Metrics } from '../map/metrics';
import type { Chain, Slot, Slots } from '../order/slots';
import { beadedShape, edgeShape, type Leaving, plainShape, type Shape } from './shapes';

export type Ports = {
  readonly shapeOf: ReadonlyMap<Slot, Shape>;
  /** Across, from the middle of the station, by chain. */
  readonly start: readonly number[];
  readonly end: readonly number[];
};

/** The lines of each station in a slot: an office's routers, a connection's edges. */
type Ends = { readonly leaving: number[]; readonly arriving: number[] };

/** Compares lists of numbers by their first difference. */
function compare(a: readonly number[], b: readonly number[]): number {
  for (let index = 0; index < a.length; index += 1) {
    const difference = (a[index] ?? 0) - (b[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

const sortedBy = (items: readonly number[], key: (item: number) => readonly number[]): number[] =>
  items
    .map((item) => ({ item, key: key(item) }))
    .sort((a, b) => compare(a.key, b.key))
    .map(({ item }) => item);

export function portsOf(network: DrawnNetwork, slots: Slots, metrics: Metrics): Ports {
  const { chains, byColumn, indexOf } = slots;
  const ends = new Map<Slot, Ends>();
  const endsOf = (slot: Slot): Ends => {
    const known = ends.get(slot) ?? { leaving: [], arriving: [] };
    ends.set(slot, known);
    return known;
  };
  chains.forEach(({ slots: passed }, index) => {
    const [first, last] = [passed[0], passed[passed.length - 1]];
    if (first) endsOf(first).leaving.push(index);
    if (last) endsOf(last).arriving.push(index);
  });

  const beadsOf = new Map(network.offices.map(({ id, routers }) => [id, routers.map((each) => each.id)]));
  const lanesOf = new Map(
    network.circuits.flatMap(({ connections }) => connections.map(({ id, lanes }) => [id, lanes] as const)),
  );
  const joined = new Set(joinedConnections(network));
  const position = (slot: Slot | undefined): number => (slot ? (indexOf.get(slot) ?? 0) : 0);
  const leads = (index: number): readonly number[] => {
    const passed = chains[index]?.slots ?? [];
    return [position(passed[1]), position(passed[passed.length - 1]), chains[index]?.leg.line ?? 0];
  };

  const shapeOf = new Map<Slot, Shape>();
  const start = chains.map(() => 0);
  const end = chains.map(() => 0);
  /** The rank of a chain among all in a gutter, by its slot and port on the left. */
  const rank = new Map<number, number>();

  const stationShape = (slot: Slot & { kind: 'station' }, leaving: number[], arriving: number): Shape => {
    const beads = beadsOf.get(slot.id) ?? [];
    if (beads.length === 0) {
      leaving.splice(0, leaving.length, ...sortedBy(leaving, leads));
      return plainShape(arriving, leaving.length, metrics);
    }
    const groups = beadGroups(beads, leaving, chains, leads);
    leaving.splice(0, leaving.length, ...groups.flatMap(({ lines }) => lines));
    const items = groups.map(
      ({ bead, lines }): Leaving =>
        bead === null ? { kind: 'line' } : { kind: 'bead', id: bead, lines: lines.length },
    );
    return beadedShape(items, arriving, metrics);
  };

  for (const column of byColumn.values()) {
    let next = 0;
    for (const slot of column) {
      const { leaving, arriving } = endsOf(slot);
      if (slot.kind === 'row') {
        rank.set(slot.leg, next++);
        continue;
      }
      arriving.splice(
        0,
        arriving.length,
        ...sortedBy(arriving, (index) => [rank.get(index) ?? 0, chains[index]?.leg.line ?? 0]),
      );
      const lanes = lanesOf.get(slot.id);
      const shape = lanes
        ? edgeShape(arriving.length, joined.has(slot.id), metrics)
        : stationShape(slot, leaving, arriving.length);
      shapeOf.set(slot, shape);
      arriving.forEach((index, at) => {
        end[index] = shape.arriving[at] ?? 0;
      });
      if (lanes)
        leaving.splice(
          0,
          leaving.length,
          ...sortedBy(leaving, (index) => [laneOf(chains[index], lanes, 1), ...leads(index)]),
        );
      leaving.forEach((index, at) => {
        start[index] = lanes ? laneOf(chains[index], lanes, metrics.lane) : (shape.leaving[at] ?? 0);
        rank.set(index, next++);
      });
    }
  }
  return { shapeOf, start, end };
}

/** Microsoft peering above, Azure private peering below; a single one in the middle. */
function laneOf(chain: Chain | undefined, lanes: readonly string[], lane: number): number {
  if (lanes.length < 2) return 0;
  return chain?.leg.kind === 'microsoft' ? -lane : lane;
}

type Group = { readonly bead: string | null; readonly lines: readonly number[] };

/** Orders an office's routers by their lines' ends; its own lines are above all of them or below. */
function beadGroups(
  beads: readonly string[],
  leaving: readonly number[],
  chains: readonly Chain[],
  leads: (index: number) => readonly number[],
): readonly Group[] {
  const mean = (lines: readonly number[], at: number) =>
    lines.reduce((sum, line) => sum + (leads(line)[at] ?? 0), 0) / lines.length;
  const groups = beads.map((bead, index) => {
    const lines = sortedBy(
      leaving.filter((each) => chains[each]?.leg.from === bead),
      leads,
    );
    const key = lines.length > 0 ? [mean(lines, 0), mean(lines, 1), index] : [index, 0, index];
    return { bead, lines, key };
  });
  const sorted = [...groups].sort((a, b) => compare(a.key, b.key));
  const all = groups.flatMap(({ lines }) => lines);
  const own = sortedBy(
    leaving.filter((each) => !all.includes(each)),
    leads,
  );
  const middle = all.length > 0 ? mean(all, 0) : Number.POSITIVE_INFINITY;
  const isAbove = (line: number) => (leads(line)[0] ?? 0) < middle;
  const single = (line: number): Group => ({ bead: null, lines: [line] });
  return [...own.filter(isAbove).map(single), ...sorted, ...own.filter((line) => !isAbove(line)).map(single)];
}

/** Connections of circuits that end in two places and whose provider edges route: their link is a line. */
export function joinedConnections({ circuits }: DrawnNetwork): readonly string[] {
  return circuits.flatMap(({ corridor, connections }) =>
    corridor !== null && new Set(connections.map(({ place }) => place)).size > 1
      ? connections.map(({ id }) => id)
      : [],
  );
}
