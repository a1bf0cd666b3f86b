// A map with everything that stands beside its lines: devices, shared risks, markers and bullets, in this order of who
// chooses a place first.

import type { DrawnNetwork } from '../drawn/drawnNetwork';
import { rectOf } from '../map/captions';
import type { Rect } from '../map/geometry';
import type { MapLayout, PlacedMarker } from '../map/mapLayout';
import { bulletsOf } from './bullets';
import { firewallsOf, risksOf } from './devices';
import { type FreeRoom, freeRoom } from './freeRoom';
import { markersOf } from './markers';

export type Unmarked = Omit<MapLayout, 'markers' | 'bullets' | 'firewalls' | 'risks'>;

export type MarkPlaces = {
  /** Behind Microsoft's edges; null without connections. */
  readonly edgeMarker: number | null;
  /** Where shared risks are marked on the lines that leave a station. */
  readonly stripsAt: (station: string) => number | null;
};

export function withMarks(
  map: Unmarked,
  network: DrawnNetwork,
  { edgeMarker, stripsAt }: MarkPlaces,
): MapLayout {
  const bare: MapLayout = { ...map, markers: [], bullets: [], firewalls: [], risks: [] };
  if (map.form === 'thumbnail') return { ...bare, risks: risksOf(bare, network, stripsAt, null).risks };
  const { firewalls, room: besideFirewalls } = firewallsOf(bare, network, freeRoom(bare));
  const { risks, room } = risksOf(bare, network, stripsAt, besideFirewalls);
  const besideRisks = room ?? besideFirewalls;
  const markers = markersOf(bare, network, edgeMarker, besideRisks);
  const bullets = bulletsOf(bare, network, besideMarkers(bare, markers, besideRisks));
  return { ...bare, firewalls, risks, markers, bullets };
}

/** Bullets keep off markers and their labels, and out of the boxes that connections end in. */
function besideMarkers({ boxes }: MapLayout, markers: readonly PlacedMarker[], room: FreeRoom): FreeRoom {
  const taken: readonly Rect[] = [
    ...boxes.filter(({ kind }) => kind === 'place').map(({ rect }) => rect),
    ...markers.flatMap(({ from, to, label }) => [
      { x: from[0], y: from[1], width: to[0] - from[0], height: to[1] - from[1] },
      ...(label ? [rectOf(label)] : []),
    ]),
  ];
  return taken.reduce((found, rect) => found.with(rect), room);
}
