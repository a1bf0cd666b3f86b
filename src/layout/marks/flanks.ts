// Where marks stand along the traffic: behind breakouts, on lines with shared risks, behind Microsoft's edges.

import type { DrawnNetwork } from '../drawn/drawnNetwork';
import type { PlacedLine } from '../map/mapLayout';
import type { Metrics } from '../map/metrics';
import type { Skeleton } from '../skeleton/skeleton';
import type { MarkPlaces } from './withMarks';

/** Distances from the middle of a station. */
type Flank = { readonly marker: number; readonly strips: number };

type Flanks = { readonly customer: Flank; readonly dataCentre: Flank; readonly edgeMarker: number };

export type FlankPlaces = MarkPlaces & {
  /** Up to where a line is solid; null for all that is solid throughout. */
  readonly solidUntil: (line: Pick<PlacedLine, 'id' | 'kind'>) => number | null;
};

export function flankPlaces(
  network: DrawnNetwork,
  { columns, along, pipe }: Skeleton,
  { customer, dataCentre, edgeMarker }: Flanks,
  { station }: Metrics,
): FlankPlaces {
  const starts = new Map(network.lines.map(({ id, from }) => [id, from]));
  const flankAt = (from: string, mark: keyof Flank): number | null => {
    const column = columns.columnOf.get(from);
    const at = column && along.at.get(column);
    if (at === undefined) return null;
    if (column === 'offices') return at + customer[mark];
    return column === 'data-centres' ? at + dataCentre[mark] : null;
  };
  const behindEdges = (along.at.get('connections') ?? 0) + pipe + station / 2 + edgeMarker;
  return {
    edgeMarker: network.circuits.length > 0 ? behindEdges : null,
    stripsAt: (from) => flankAt(from, 'strips'),
    solidUntil: ({ id, kind }) => {
      if (kind === 'microsoft') return behindEdges;
      return kind === 'exit' || kind === 'tunnel' ? flankAt(starts.get(id) ?? '', 'marker') : null;
    },
  };
}
