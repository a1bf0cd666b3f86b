// Adds the marks beside a map's lines: devices, shared risks, markers and bullets, placed in this order.

import type { DrawnNetwork } from '../drawn/drawnNetwork';
import { rectOf } from '../map/captions';
import { isThrough, type Rect } from '../map/geometry';
import type { MapLayout, PlacedMarker } from '../map/mapLayout';
import { failedPlateOf } from '../map/plates';
import { bulletRects, bulletsOf } from './bullets';
import { firewallsOf, risksOf } from './devices';
import { riskName } from './failurePlates';
import { type FreeRoom, freeRoom } from './freeRoom';
import { markersOf } from './markers';

/** Height of a breakout's marker above its line, with its label. */
const ABOVE_EXIT = 72;

export type Unmarked = Omit<MapLayout, 'markers' | 'bullets' | 'firewalls' | 'risks'>;

export type MarkPlaces = {
  /** Behind Microsoft's edges; null without connections. */
  readonly edgeMarker: number | null;
  /** The position of shared risk marks on the lines leaving a station. */
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
  const besideAll = besideMarkers(bare, markers, besideRisks);
  const bullets = bulletsOf(bare, network, besideAll);
  const uncrossed = risks.map((risk) =>
    isCrossed(risk.label?.rect, markers) ? { ...risk, label: null } : risk,
  );
  return withRiskNames({ ...bare, firewalls, risks: uncrossed, markers, bullets }, network, besideAll);
}

/** Whether a marker runs through an area: one that gives way to others can end elsewhere than expected. */
const isCrossed = (rect: Rect | undefined, markers: readonly PlacedMarker[]): boolean =>
  rect !== undefined && markers.some(({ from, to }) => isThrough(rect, [from, to]));

/** Length of a barrier behind a router's name. */
const BARRIER = 34;

const barred = (plate: Rect): Rect => ({ ...plate, width: plate.width + BARRIER });

/** Names shared risks further away that had no room beside them, after everything else has its place. */
function withRiskNames(layout: MapLayout, network: DrawnNetwork, start: FreeRoom): MapLayout {
  // Names of routers may become plates, behind which a failed line has its barrier.
  const plates = layout.stations.flatMap(({ beads }) =>
    beads.flatMap(({ label }) => (label ? [barred(failedPlateOf(label.name))] : [])),
  );
  let room = [...layout.bullets.flatMap(bulletRects), ...plates].reduce(
    (free, rect) => free.with(rect),
    start,
  );
  const risks = layout.risks.map((risk) => {
    const name = network.risks.find(({ id }) => id === risk.id)?.caption.name ?? '';
    const label = risk.label ?? riskName(layout, name, risk.strips, room);
    if (label) room = room.with(label.rect);
    return { ...risk, label };
  });
  return { ...layout, risks };
}

/** Keeps shared risk names off the markers of breakouts and tunnels, which run to the foot of the figure. */
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

/** Keeps bullets off markers and their labels, and out of the boxes where connections end. */
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
