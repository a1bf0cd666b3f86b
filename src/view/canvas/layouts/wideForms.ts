// Forms that repeat among the places of the wide layout.

import type { Point } from '../geometry/offsetPolyline';
import type { LinkPlace, TextPlace } from './layout';
import { around, line, rect, text, twoLanes } from './places';

const LANE = 11;
export const besideExit = { axis: 'x', from: 156, to: 170, ground: 'paper', when: 'rest' } as const;
export const overExit = { axis: 'x', from: 158, to: 168, ground: 'paper' } as const;
export const overMarker = { axis: 'x', from: 586, to: 598, ground: 'band' } as const;
export const overCrossing = { axis: 'x', from: 586, to: 690, ground: 'band' } as const;
export const toVnet = { peering: 'azure-private' } as const;
export const toPublic = {
  peering: 'microsoft',
  solidUntil: { axis: 'x', inUse: 590, atRest: 590 },
} as const;

export function accessLine(points: string, plate: Point): LinkPlace {
  const centre = line(points);
  return { lanes: twoLanes(centre, -LANE, besideExit), centre, plate };
}

export function connection(y: number, name: TextPlace): LinkPlace {
  const centre = line(`270,${y} 508,${y}`);
  return {
    lanes: twoLanes(centre, -LANE),
    centre,
    casing: {
      ...rect(274, y - 28, 230, 56),
      sessions: {
        microsoft: rect(284, y - LANE - 10, 210, 20),
        'azure-private': rect(284, y + LANE - 10, 210, 20),
      },
    },
    name,
    note: text(389, y + 4.5, 'middle'),
    plate: [389, y],
  };
}

export const router = (x: number, y: number, nameY: number) => ({
  station: around(x, y, 30, 54),
  name: text(x, nameY, 'middle'),
  nameSize: 15,
  note: text(x + 22, nameY),
});
