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

/** How far the marker of an exit reaches above its line, with its label. */
const ABOVE_EXIT = 72;

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
  if (map.form === 'thumbnail') return { ...bare, risks: risksOf(bare, network, stripsAt, null) };
  const { firewalls, room: besideFirewalls } = firewallsOf(bare, network, freeRoom(bare));
  const risks = risksOf(bare, network, stripsAt, besideExits(bare, besideFirewalls));
  const besideRisks = risks.reduce(
    (free, { strips, label }) =>
      [...strips, ...(label ? [label.rect] : [])].reduce((found, rect) => found.with(rect), free),
    besideFirewalls,
  );
  const markers = markersOf(bare, network, edgeMarker, besideRisks);
  const bullets = bulletsOf(bare, network, besideMarkers(bare, markers, besideRisks));
  return { ...bare, firewalls, risks, markers, bullets };
}

/** Names of shared risks keep off the markers of exits and tunnels, which run to the foot of the figure. */
function besideExits({ lines, viewBox, form }: MapLayout, room: FreeRoom): FreeRoom {
  return lines.reduce((free, { kind, points, solidUntil }) => {
    const top = points[0]?.[1];
    if ((kind !== 'exit' && kind !== 'tunnel') || solidUntil === null || top === undefined) return free;
    const marker =
      form === 'phone'
        ? { x: viewBox.x, y: solidUntil, width: viewBox.width, height: 0 }
        : { x: solidUntil, y: top - ABOVE_EXIT, width: 0, height: viewBox.height };
    return free.with(marker);
  }, room);
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
