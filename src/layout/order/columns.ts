// Determines the columns each line passes. A line that passes a column without ending there has a reserved
// row in it.

import type { DrawnLine, DrawnNetwork, LineKind } from '../drawn/drawnNetwork';

/** Left to right: offices, WANs, data centres, internet above connections, services above networks. */
export const columns = ['offices', 'wans', 'data-centres', 'connections', 'destinations'] as const;
export type Column = (typeof columns)[number];

/** A run of a line between two stations, left to right; a tunnel has one on each side of the internet. */
export type Leg = {
  readonly line: number;
  readonly kind: LineKind;
  readonly from: string;
  readonly to: string;
};

export type Columns = {
  readonly present: readonly Column[];
  readonly columnOf: ReadonlyMap<string, Column>;
  readonly legs: readonly Leg[];
};

export function stationColumns(network: DrawnNetwork): ReadonlyMap<string, Column> {
  const columnOf = new Map<string, Column>();
  for (const { id, isDataCentre, routers } of network.offices)
    for (const station of [id, ...routers.map((router) => router.id)])
      columnOf.set(station, isDataCentre ? 'data-centres' : 'offices');
  for (const { id } of network.wans) columnOf.set(id, 'wans');
  if (network.internet) columnOf.set(network.internet.id, 'connections');
  for (const { connections } of network.circuits) {
    for (const { id, providerEdge, microsoftEdge } of connections)
      for (const station of [id, providerEdge?.id ?? id, microsoftEdge.id])
        columnOf.set(station, 'connections');
  }
  if (network.services) columnOf.set(network.services.id, 'destinations');
  for (const { gateways } of network.vnets) for (const { id } of gateways) columnOf.set(id, 'destinations');
  return columnOf;
}

function legsOf({ kind, from, to }: DrawnLine, line: number, internet: string | undefined): readonly Leg[] {
  if (kind === 'global-reach') return [];
  if (kind !== 'tunnel' || internet === undefined) return [{ line, kind, from, to }];
  return [
    { line, kind, from, to: internet },
    { line, kind, from: internet, to },
  ];
}

export function columnsOf(network: DrawnNetwork): Columns {
  const columnOf = stationColumns(network);
  const used = new Set(columnOf.values());
  return {
    present: columns.filter((column) => used.has(column)),
    columnOf,
    legs: network.lines.flatMap((line, index) => legsOf(line, index, network.internet?.id)),
  };
}
