// Left-to-right layout for screens from 640 pixels.

import type { Point } from '../geometry/offsetPolyline';
import type { Layout, LinkPlace, TextPlace } from './layout';
import { around, line, oneLane, rect, text, twoLanes } from './places';

const LANE = 11;
const besideExit = { axis: 'x', from: 156, to: 170, ground: 'paper', when: 'rest' } as const;
const overExit = { axis: 'x', from: 158, to: 168, ground: 'paper' } as const;
const overMarker = { axis: 'x', from: 586, to: 598, ground: 'band' } as const;
const overCrossing = { axis: 'x', from: 586, to: 690, ground: 'band' } as const;
const toVnet = { peering: 'azure-private' } as const;
const toPublic = {
  peering: 'microsoft',
  solidUntil: { axis: 'x', inUse: 590, atRest: 590 },
} as const;

function accessLine(points: string, plate: Point): LinkPlace {
  const centre = line(points);
  return { lanes: twoLanes(centre, -LANE, besideExit), centre, plate };
}

function connection(y: number, name: TextPlace): LinkPlace {
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

const router = (x: number, y: number, nameY: number) => ({
  station: around(x, y, 30, 54),
  name: text(x, nameY, 'middle'),
  nameSize: 15,
  note: text(x + 22, nameY),
});

export const wide: Layout = {
  kind: 'wide',
  viewBox: rect(0, -2, 968, 488),
  lineWidth: 16,
  radius: 26,
  lineNameSize: 15,
  lineHeight: 16.5,
  band: { ...rect(468, 0, 500, 480), name: text(482, 24), runBy: 'below' },
  boxes: {
    'customer-network': { ...rect(0, 0, 148, 480), name: text(12, 24), runBy: 'below' },
    'public-internet': {
      ...rect(178, 0, 124, 150),
      name: text(190, 24),
      runBy: 'below',
      outline: 'dotted',
    },
    'partner-edge': {
      ...rect(178, 214, 124, 266),
      name: text(184, 438, 'start', 18),
      runBy: 'below',
    },
    'microsoft-edge': { ...rect(475, 214, 105, 266), name: text(487, 438, 'start', 12) },
    'public-services': { ...rect(766, 12, 196, 200), name: text(780, 36) },
    'azure-services': { ...rect(766, 376, 196, 92), name: text(780, 400) },
  },
  nodes: {
    texas: {
      station: around(110, 104, 30, 30),
      name: text(79, 110, 'end'),
      nameSize: 18,
      note: text(79, 132, 'end', 11),
    },
    seattle: {
      station: rect(95, 270, 30, 96),
      stationWithExit: rect(95, 242, 30, 124),
      name: text(79, 324, 'end'),
      nameSize: 18,
      note: text(79, 346, 'end', 11),
    },
    internet: {
      station: around(270, 104, 32, 32),
      name: text(252, 62, 'middle', 8),
      nameSize: 15,
      nameOnlyWhenFailed: true,
      note: text(190, 66),
    },
    pe1: router(270, 268, 231),
    pe2: router(270, 368, 414),
    msee1: router(508, 268, 231),
    msee2: router(508, 368, 414),
    'microsoft-public': {
      station: around(800, 140.5, 30, 104),
      name: text(827, 128),
      nameSize: 17,
      more: text(827, 159),
      note: text(827, 84),
    },
    'azure-vnet': {
      station: around(800, 437, 30, 54),
      name: text(827, 443),
      nameSize: 17,
      note: text(827, 420),
    },
  },
  links: {
    'texas-internet': oneLane('110,104 270,104', [192, 104], {
      peering: null,
      solidUntil: { axis: 'x', inUse: 163, atRest: 148 },
      halo: overExit,
    }),
    'seattle-internet': {
      ...oneLane('110,264 270,104', [192, 182], {
        peering: null,
        solidUntil: { axis: 'x', inUse: 163, atRest: 148 },
        halo: overExit,
      }),
      name: text(12, 208),
      secondLine: text(12, 224.5),
    },
    'internet-microsoft': {
      ...oneLane('270,104 800,104', [436, 104], { peering: null }),
      bullet: [354, 82],
      name: text(372, 87),
    },
    'seattle-pe1': accessLine('110,296 150,296 178,268 270,268', [206, 268]),
    'seattle-pe2': accessLine('110,340 150,340 178,368 270,368', [206, 368]),
    'pe1-pe2': oneLane('270,268 270,368', [270, 318], { peering: null }),
    primary: connection(268, text(389, 229, 'middle')),
    secondary: connection(368, text(389, 414, 'middle')),
    'msee1-public': oneLane('508,257 666.9,257 768.9,155 800,155', [718, 206], {
      ...toPublic,
      halo: overMarker,
    }),
    'msee2-public': oneLane('508,357 598,357 778,177 800,177', [672, 283], {
      ...toPublic,
      halo: overCrossing,
    }),
    'msee1-vnet': oneLane('508,279 598,279 743,424 800,424', [694, 375], { ...toVnet, halo: overCrossing }),
    'msee2-vnet': oneLane('508,379 664.1,379 735.1,450 800,450', [634, 379], { ...toVnet, halo: overMarker }),
  },
  peerings: {
    'microsoft-peering': {
      bullet: [742, 250],
      name: text(760, 255),
      second: text(760, 273),
    },
    'private-peering': { bullet: [742, 328], name: text(760, 333), second: text(760, 351) },
  },
  groups: {
    circuit: text(389, 313, 'middle'),
    'route-filter': text(760, 293),
    'nat-prefix': text(96, 393, 'middle'),
    'shared-nat': text(96, 419, 'middle'),
  },
  privateEnds: {
    'microsoft-edge': { from: [590, 184], to: [590, 486], label: text(582, 198, 'end') },
    'seattle-internet': { from: [163, 160], to: [163, 486], label: text(142, 172, 'end') },
    'texas-internet': { from: [163, 60], to: [163, 486], label: text(142, 73, 'end') },
  },
  betweenConnections: text(389, 331, 'middle'),
  internetOnly: text(314, 140, 'start', 24),
};
