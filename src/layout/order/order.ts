// Orders the stations of each column. Elements are inserted office by office where their lines cross least,
// and never move afterwards: elements of a later office cannot reorder earlier ones.

import type { DrawnCircuit, DrawnNetwork } from '../drawn/drawnNetwork';
import { type Ties, tiesOf } from './ties';

/** A circuit's connections in one place: both, or one where it ends in two places. */
export type Part = { readonly circuit: string; readonly connections: readonly string[] };

/** Ids from top to bottom; connections by place. */
export type Order = {
  readonly offices: readonly string[];
  readonly wans: readonly string[];
  readonly dataCentres: readonly string[];
  readonly places: readonly { readonly id: string; readonly parts: readonly Part[] }[];
  readonly vnets: readonly string[];
};

type Column = 'office' | 'wan' | 'data-centre' | 'connection' | 'vnet' | 'internet';
/** Only stations of one column have an order; the internet is always on top. */
type Rank = { readonly column: Column; readonly position: number };
type RankOf = (id: string) => Rank | undefined;

/** Number of certain crossings with one station above the other. */
function crossings(above: readonly string[], below: readonly string[], rankOf: RankOf): number {
  let count = 0;
  for (const one of above) {
    const upper = rankOf(one);
    for (const other of below) {
      const lower = rankOf(other);
      if (lower?.column === 'internet') count += upper?.column === 'internet' ? 0 : 1;
      else if (upper && lower?.column === upper.column && upper.position > lower.position) count += 1;
    }
  }
  return count;
}

/** The slot with fewest crossings; the last on a tie, which keeps the file's order. */
function slotFor(ties: readonly string[], others: readonly (readonly string[])[], rankOf: RankOf): number {
  const costs = others.map((theirs) => ({
    asAbove: crossings(ties, theirs, rankOf),
    asBelow: crossings(theirs, ties, rankOf),
  }));
  let cost = costs.reduce((sum, { asAbove }) => sum + asAbove, 0);
  let best = { slot: 0, cost };
  costs.forEach(({ asAbove, asBelow }, index) => {
    cost += asBelow - asAbove;
    if (cost <= best.cost) best = { slot: index + 1, cost };
  });
  return best.slot;
}

type Growing = {
  readonly offices: string[];
  readonly wans: string[];
  readonly dataCentres: string[];
  readonly places: { readonly id: string; readonly parts: Part[] }[];
  readonly vnets: string[];
};

function ranks(order: Growing): RankOf {
  const rankById = new Map<string, Rank>([['internet', { column: 'internet', position: 0 }]]);
  const add = (column: Column, ids: readonly string[]) =>
    ids.forEach((id, position) => {
      rankById.set(id, { column, position });
    });
  add('office', order.offices);
  add('wan', order.wans);
  add('data-centre', order.dataCentres);
  add('vnet', order.vnets);
  add(
    'connection',
    order.places.flatMap(({ parts }) => parts.flatMap(({ connections }) => connections)),
  );
  return (id) => rankById.get(id);
}

function insertInto(list: string[], id: string, ties: Ties, order: Growing): void {
  if (list.includes(id)) return;
  const slot = slotFor(
    ties(id),
    list.map((other) => ties(other)),
    ranks(order),
  );
  list.splice(slot, 0, id);
}

const tiesOfPart = ({ connections }: Part, ties: Ties): readonly string[] => connections.flatMap(ties);

/** Inserts a circuit's connections, place by place; the second place of a new pair follows the first. */
function insertCircuit({ id, connections }: DrawnCircuit, ties: Ties, order: Growing): void {
  if (order.places.some(({ parts }) => parts.some(({ circuit }) => circuit === id))) return;
  let after: number | null = null;
  for (const place of new Set(connections.map((connection) => connection.place))) {
    const part: Part = {
      circuit: id,
      connections: connections.filter((each) => each.place === place).map((each) => each.id),
    };
    const rankOf = ranks(order);
    const own = tiesOfPart(part, ties);
    const known = order.places.findIndex((each) => each.id === place);
    const parts = order.places[known]?.parts;
    if (parts) {
      const slot = slotFor(
        own,
        parts.map((each) => tiesOfPart(each, ties)),
        rankOf,
      );
      parts.splice(slot, 0, part);
      after = known;
      continue;
    }
    const others = order.places.map((each) => each.parts.flatMap((inside) => tiesOfPart(inside, ties)));
    const slot: number = after === null ? slotFor(own, others, rankOf) : after + 1;
    order.places.splice(slot, 0, { id: place, parts: [part] });
    after = slot;
  }
}

export function orderOf(network: DrawnNetwork): Order {
  const ties = tiesOf(network);
  const order: Growing = { offices: [], wans: [], dataCentres: [], places: [], vnets: [] };
  const isWan = new Set(network.wans.map(({ id }) => id));
  const circuitOf = new Map(
    network.circuits.flatMap((circuit) => circuit.connections.map(({ id }) => [id, circuit] as const)),
  );

  const insertAround = (id: string) => {
    for (const tie of ties(id)) if (isWan.has(tie)) insertInto(order.wans, tie, ties, order);
    for (const tie of [id, ...ties(id).filter((each) => isWan.has(each))].flatMap(ties)) {
      const circuit = circuitOf.get(tie);
      if (circuit) insertCircuit(circuit, ties, order);
    }
    const rankOf = ranks(order);
    for (const vnet of network.vnets) {
      if (ties(vnet.id).some((tie) => rankOf(tie) !== undefined))
        insertInto(order.vnets, vnet.id, ties, order);
    }
  };
  for (const { id, isDataCentre } of network.offices) {
    insertInto(isDataCentre ? order.dataCentres : order.offices, id, ties, order);
    insertAround(id);
  }
  // Elements that no office uses come last, in the order of the file.
  order.wans.push(...network.wans.map(({ id }) => id).filter((id) => !order.wans.includes(id)));
  for (const circuit of network.circuits) insertCircuit(circuit, ties, order);
  order.vnets.push(...network.vnets.map(({ id }) => id).filter((id) => !order.vnets.includes(id)));
  return order;
}
