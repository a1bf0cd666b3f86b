// Forms that repeat among the places of the narrow layout.

import type { Point } from '../geometry/offsetPolyline';
import type { LinkPlace, TextPlace } from './layout';
import { around, line, rect, twoLanes } from './places';

const LANE = 10;
export const besideExit = { axis: 'y', from: 143, to: 157, ground: 'paper', when: 'rest' } as const;
export const overExit = { axis: 'y', from: 145, to: 155, ground: 'paper' } as const;
export const overMarker = { axis: 'y', from: 542, to: 554, ground: 'band' } as const;
export const overCrossing = { axis: 'y', from: 542, to: 650, ground: 'band' } as const;
export const internetLine = {
  peering: null,
  solidUntil: { axis: 'y', inUse: 150, atRest: 150 },
  halo: overExit,
} as const;
export const toVnet = { peering: 'azure-private' } as const;
export const toPublic = {
  peering: 'microsoft',
  solidUntil: { axis: 'y', inUse: 548, atRest: 548 },
} as const;

export function accessLine(points: string, plate: Point): LinkPlace {
  const centre = line(points);
  return { lanes: twoLanes(centre, LANE, besideExit), centre, plate };
}

export function connection(x: number, name: TextPlace, note: TextPlace): LinkPlace {
  const centre = line(`${x},290 ${x},502`);
  return {
    lanes: twoLanes(centre, LANE),
    centre,
    casing: {
      ...rect(x - 25, 294, 50, 198),
      sessions: {
        microsoft: rect(x - LANE - 9, 304, 18, 178),
        'azure-private': rect(x + LANE - 9, 304, 18, 178),
      },
    },
    name,
    note,
    plate: [x, 397],
  };
}

export const router = (x: number, y: number, name: TextPlace) => ({
  station: around(x, y, 48, 30),
  name,
  nameSize: 14,
  note: { ...name, y: name.y + 16 },
});
