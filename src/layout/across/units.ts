// Units that move across the traffic as one piece, and the least distances between them in every column.

import type { DrawnNetwork } from '../drawn/drawnNetwork';
import type { Metrics } from '../map/metrics';
import type { Column } from '../order/columns';
import type { Order } from '../order/order';
import type { Slot, Slots } from '../order/slots';
import type { Ports } from './ports';
import type { Beyond, Rooms } from './rooms';

/** Two units of a column, with the least distance from the upper origin to the lower. */
export type Apart = { readonly upper: number; readonly lower: number; readonly gap: number };

export type Unit = {
  readonly column: Column;
  /** Extent from its origin, its box included. */
  readonly up: number;
  readonly down: number;
  /** Its origin's least height. */
  readonly least: number;
};

export type Units = {
  readonly units: readonly Unit[];
  readonly apart: readonly Apart[];
  /** The unit of each slot, and the distance from the unit's origin down to the slot's middle. */
  readonly placeOf: ReadonlyMap<Slot, { readonly unit: number; readonly offset: number }>;
};

type Growing = {
  readonly units: Unit[];
  readonly apart: Apart[];
  readonly placeOf: Map<Slot, { unit: number; offset: number }>;
};

export function unitsOf(
  network: DrawnNetwork,
  { byColumn }: Slots,
  order: Order,
  { shapeOf }: Ports,
  rooms: Rooms,
  metrics: Metrics,
): Units {
  const growing: Growing = { units: [], apart: [], placeOf: new Map() };
  const halfOf = (slot: Slot) => shapeOf.get(slot)?.half ?? 0;
  for (const [column, list] of byColumn) {
    if (column === 'connections') addConnections(list, order, growing, halfOf, rooms, metrics);
    else if (column === 'destinations') addDestinations(network, list, growing, halfOf, rooms, metrics);
    else addColumn(list, growing, halfOf, rooms, metrics);
  }
  return growing;
}

/** Between a reserved row and a station's box or name. */
const BESIDE_ROW = 6;

/** Adds offices, WANs or data centres, with the rows of lines between them. */
function addColumn(
  list: readonly Slot[],
  { units, apart, placeOf }: Growing,
  halfOf: (slot: Slot) => number,
  rooms: Rooms,
  metrics: Metrics,
): void {
  const reachOf = (slot: Slot): Pick<Unit, 'up' | 'down' | 'least'> => {
    if (slot.kind === 'row') {
      const reach = metrics.pitch / 2;
      return { up: reach, down: reach, least: metrics.header };
    }
    const half = halfOf(slot);
    if (slot.column === 'offices') {
      const reach = Math.max(half, rooms.office(slot.id));
      return { up: reach, down: reach, least: metrics.header + reach };
    }
    const { above, below } = slot.column === 'wans' ? rooms.wan(slot.id) : rooms.dataCentre(slot.id);
    return { up: half + above, down: half + below, least: half + above + metrics.margin };
  };
  list.forEach((slot, index) => {
    const unit: Unit = { column: slot.column, ...reachOf(slot) };
    const before = list[index - 1];
    const upper = units[units.length - 1];
    if (before && upper) {
      const isRow = [before, slot].map(({ kind }) => kind === 'row');
      const between = slot.column === 'offices' ? metrics.nextOffice : metrics.nextBox;
      const gap = isRow.every(Boolean) ? 0 : isRow.some(Boolean) ? BESIDE_ROW : between;
      apart.push({ upper: units.length - 1, lower: units.length, gap: upper.down + gap + unit.up });
    }
    placeOf.set(slot, { unit: units.length, offset: 0 });
    units.push(unit);
  });
}

function addConnections(
  list: readonly Slot[],
  order: Order,
  { units, apart, placeOf }: Growing,
  halfOf: (slot: Slot) => number,
  rooms: Rooms,
  metrics: Metrics,
): void {
  const { edge, internet } = metrics;
  const slotOf = new Map(list.map((slot) => [slot.kind === 'station' ? slot.id : '', slot] as const));
  const half = (slot: Slot) => Math.max(edge.half, halfOf(slot));
  const index = units.length;
  const head = list[0];
  const placed = new Set(
    order.places.flatMap(({ parts }) => parts.flatMap(({ connections }) => connections)),
  );
  const hasInternet = head?.kind === 'station' && !placed.has(head.id);
  if (head && hasInternet) {
    const reach = halfOf(head);
    units.push({ column: 'connections', up: reach, down: reach, least: internet.above + reach });
    placeOf.set(head, { unit: index, offset: 0 });
  }
  for (const { id, parts } of order.places) {
    const unit = units.length;
    let up = 0;
    let down = 0;
    for (const { connections } of parts) {
      connections
        .flatMap((connection) => slotOf.get(connection) ?? [])
        .forEach((slot, at) => {
          const reach = half(slot);
          const gap = at === 0 ? metrics.nextCircuit : metrics.nextConnection;
          const offset = down === 0 ? 0 : down + gap + reach;
          if (down === 0) up = reach;
          placeOf.set(slot, { unit, offset });
          down = offset + reach;
        });
    }
    const margins = placeMargins(up + down, rooms.place(id), metrics);
    up += margins.above;
    down += margins.below;
    const before = unit > index ? units[unit - 1] : undefined;
    if (before) {
      const isBelowInternet = hasInternet && unit === index + 1;
      const gap = isBelowInternet ? internet.below + rooms.belowInternet : metrics.nextPlace;
      apart.push({ upper: unit - 1, lower: unit, gap: before.down + gap + up });
    }
    units.push({ column: 'connections', up, down, least: metrics.header - metrics.headerOverlap + up });
  }
}

/** A place's box beyond its first and last edge, wider where its name needs it. */
export function placeMargins(length: number, least: number, { place }: Metrics): Beyond {
  const more = Math.max(0, Math.ceil((least - length - place.above - place.below) / 2));
  return { above: place.above + more, below: place.below + more };
}

/** Adds the public services, and below them every network with its gateways in one box. */
function addDestinations(
  network: DrawnNetwork,
  list: readonly Slot[],
  { units, apart, placeOf }: Growing,
  halfOf: (slot: Slot) => number,
  rooms: Rooms,
  { nextBox, nextGateway, margin, header }: Metrics,
): void {
  const vnetOf = new Map(
    network.vnets.flatMap(({ id, gateways }) => gateways.map((gateway) => [gateway.id, id] as const)),
  );
  // Without connections the boxes are below the name of the band, not beside it.
  const top = network.circuits.length > 0 ? margin : header;
  let box: string | null = null;
  for (const slot of list) {
    if (slot.kind !== 'station') continue;
    const vnet = vnetOf.get(slot.id) ?? null;
    const reach = Math.max(halfOf(slot), vnet === null ? rooms.services.reach : rooms.gateway(slot.id));
    const { above, below } = vnet === null ? rooms.services : rooms.vnet(vnet);
    const last = units[units.length - 1];
    if (last && vnet !== null && vnet === box) {
      const offset = last.down - below + nextGateway + reach;
      placeOf.set(slot, { unit: units.length - 1, offset });
      units[units.length - 1] = { ...last, down: offset + reach + below };
      continue;
    }
    box = vnet;
    const up = reach + above;
    if (last?.column === 'destinations')
      apart.push({ upper: units.length - 1, lower: units.length, gap: last.down + nextBox + up });
    placeOf.set(slot, { unit: units.length, offset: 0 });
    units.push({ column: 'destinations', up, down: reach + below, least: up + top });
  }
}
