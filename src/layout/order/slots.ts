// Orders every column from top to bottom: stations, and between them the rows of passing lines.

import type { DrawnNetwork } from '../drawn/drawnNetwork';
import type { Column, Columns, Leg } from './columns';
import type { Order } from './order';

/** A station of a column, or a row reserved for a line. */
export type Slot =
  | { readonly kind: 'station'; readonly column: Column; readonly id: string }
  | { readonly kind: 'row'; readonly column: Column; readonly leg: number };

/** A leg with its slots, one in each column from start to end. */
export type Chain = { readonly leg: Leg; readonly slots: readonly Slot[] };

export type Slots = {
  /** From top to bottom. */
  readonly byColumn: ReadonlyMap<Column, readonly Slot[]>;
  readonly indexOf: ReadonlyMap<Slot, number>;
  readonly chains: readonly Chain[];
};

/** The slot of each line end: an office for its routers, a connection for its edges. */
function slotIds(network: DrawnNetwork): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  for (const { id, routers } of network.offices) for (const router of routers) ids.set(router.id, id);
  for (const { connections } of network.circuits) {
    for (const { id, providerEdge, microsoftEdge } of connections) {
      if (providerEdge) ids.set(providerEdge.id, id);
      ids.set(microsoftEdge.id, id);
    }
  }
  return ids;
}

function stationsOf(network: DrawnNetwork, order: Order, column: Column): readonly string[] {
  switch (column) {
    case 'offices':
      return order.offices;
    case 'wans':
      return order.wans;
    case 'data-centres':
      return order.dataCentres;
    case 'connections':
      return [
        ...(network.internet ? [network.internet.id] : []),
        ...order.places.flatMap(({ parts }) => parts.flatMap(({ connections }) => connections)),
      ];
    case 'destinations': {
      const gateways = new Map(network.vnets.map(({ id, gateways: all }) => [id, all] as const));
      return [
        ...(network.services ? [network.services.id] : []),
        ...order.vnets.flatMap((id) => (gateways.get(id) ?? []).map((gateway) => gateway.id)),
      ];
    }
  }
}

type Passing = {
  readonly slot: Slot;
  readonly toInternet: boolean;
  readonly source: number;
  readonly target: number;
};

/** Lines to the internet first, since it is always on top; the others by their ends. */
const byStart = (a: Passing, b: Passing): number =>
  Number(b.toInternet) - Number(a.toInternet) || a.source - b.source || a.target - b.target;

/** A station's line ends, as positions in the columns before and behind it. */
type Reach = { readonly sources: readonly number[]; readonly targets: readonly number[] };

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / (values.length || 1);

/** A row stays on its own side, unless the other saves more than one crossing. */
const SIDE = 0.6;

/** Cost of a row passing above a station, minus its cost below. */
function costAbove({ source, target }: Passing, { sources, targets }: Reach): number {
  const above =
    sources.filter((each) => each < source).length + targets.filter((each) => each < target).length;
  const below =
    sources.filter((each) => each > source).length + targets.filter((each) => each > target).length;
  const side = sources.length > 0 && mean(sources) < source ? SIDE : -SIDE;
  return above - below + side;
}

/** Merges rows into stations, keeping both orders, with the fewest crossings. */
function merged(
  rows: readonly Passing[],
  stations: readonly Slot[],
  reaches: readonly Reach[],
): readonly Slot[] {
  // costs[i][j]: the first i rows and the first j stations are placed; a row pays for each station still
  // below it.
  const costs: number[][] = [stations.map(() => 0).concat(0)];
  const tail = (row: Passing, placed: number): number =>
    reaches.slice(placed).reduce((sum, reach) => sum + costAbove(row, reach), 0);
  rows.forEach((row, index) => {
    const before = costs[index] ?? [];
    let best = Number.POSITIVE_INFINITY;
    costs.push(
      before.map((cost, placed) => {
        best = Math.min(best, cost + tail(row, placed));
        return best;
      }),
    );
  });
  const result: Slot[] = [];
  let placed = stations.length;
  for (let index = rows.length; index > 0; index -= 1) {
    const row = rows[index - 1];
    const reached = costs[index]?.[placed];
    while (placed > 0 && costs[index]?.[placed - 1] === reached) {
      const station = stations[placed - 1];
      if (station) result.unshift(station);
      placed -= 1;
    }
    if (row) result.unshift(row.slot);
  }
  return [...stations.slice(0, placed), ...result];
}

export function slotsOf(network: DrawnNetwork, { present, columnOf, legs }: Columns, order: Order): Slots {
  const slotIdOf = slotIds(network);
  const stations = new Map<string, Slot>();
  const byColumn = new Map<Column, readonly Slot[]>();
  for (const column of present) {
    const slots = stationsOf(network, order, column).map((id): Slot => ({ kind: 'station', column, id }));
    for (const slot of slots) if (slot.kind === 'station') stations.set(slot.id, slot);
    byColumn.set(column, slots);
  }
  const stationOf = (id: string) => stations.get(slotIdOf.get(id) ?? id);
  const indexOf = new Map<Slot, number>();
  const indexed = (slots: readonly Slot[]) => {
    for (const [index, slot] of slots.entries()) indexOf.set(slot, index);
  };
  for (const slots of byColumn.values()) indexed(slots);

  const chains = legs.flatMap((leg): { leg: Leg; slots: Slot[]; to: Slot }[] => {
    const [from, to] = [stationOf(leg.from), stationOf(leg.to)];
    return from && to ? [{ leg, slots: [from], to }] : [];
  });
  for (const column of present) {
    const at = present.indexOf(column);
    const passing: Passing[] = [];
    chains.forEach(({ leg, slots, to }, index) => {
      const last = slots[slots.length - 1];
      if (!last || present.indexOf(last.column) >= at || present.indexOf(to.column) <= at) return;
      const slot: Slot = { kind: 'row', column, leg: index };
      passing.push({
        slot,
        toInternet: leg.to === network.internet?.id,
        source: indexOf.get(last) ?? 0,
        target: indexOf.get(to) ?? 0,
      });
      slots.push(slot);
    });
    if (passing.length === 0) continue;
    const own = byColumn.get(column) ?? [];
    const reaches = own.map((station): Reach => {
      const incoming = chains.filter(({ to }) => to === station);
      const outgoing = chains.filter(
        ({ slots: [from], to }) => from === station && columnOf.get(idOf(to)) === 'connections',
      );
      return {
        sources: incoming.map(({ slots }) => indexOf.get(slots[slots.length - 1] ?? station) ?? 0),
        targets: outgoing.map(({ to }) => indexOf.get(to) ?? 0),
      };
    });
    const all = merged([...passing].sort(byStart), own, reaches);
    byColumn.set(column, all);
    indexed(all);
  }
  return {
    byColumn,
    indexOf,
    chains: chains.map(({ leg, slots, to }) => ({ leg, slots: [...slots, to] })),
  };
}

const idOf = (slot: Slot): string => (slot.kind === 'station' ? slot.id : '');
