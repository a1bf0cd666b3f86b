// Top-to-bottom layout for phones; same ids, so that focus survives rotation of the screen.

import type { Point } from '../geometry/offsetPolyline';
import type { Layout, LinkPlace, TextPlace } from './layout';
import { around, line, oneLane, rect, text, twoLanes } from './places';

const LANE = 10;
const besideExit = { axis: 'y', from: 143, to: 157, ground: 'paper', when: 'rest' } as const;
const overExit = { axis: 'y', from: 145, to: 155, ground: 'paper' } as const;
const overMarker = { axis: 'y', from: 542, to: 554, ground: 'band' } as const;
const overCrossing = { axis: 'y', from: 542, to: 650, ground: 'band' } as const;
const internetLine = {
  peering: null,
  solidUntil: { axis: 'y', inUse: 150, atRest: 150 },
  halo: overExit,
} as const;
const toVnet = { peering: 'azure-private' } as const;
const toPublic = {
  peering: 'microsoft',
  solidUntil: { axis: 'y', inUse: 548, atRest: 548 },
} as const;

function accessLine(points: string, plate: Point): LinkPlace {
  const centre = line(points);
  return { lanes: twoLanes(centre, LANE, besideExit), centre, plate };
}

function connection(x: number, name: TextPlace, note: TextPlace): LinkPlace {
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

const router = (x: number, y: number, name: TextPlace) => ({
  station: around(x, y, 48, 30),
  name,
  nameSize: 14,
  note: { ...name, y: name.y + 16 },
});

export const narrow: Layout = {
  kind: 'narrow',
  viewBox: rect(0, -2, 358, 898),
  lineWidth: 14,
  radius: 20,
  lineNameSize: 13.5,
  lineHeight: 16.5,
  band: { ...rect(0, 430, 358, 464), name: text(46, 456), runBy: text(46, 473, 'start', 12) },
  boxes: {
    'customer-network': { ...rect(0, 0, 358, 140), name: text(12, 24), runBy: text(131, 24) },
    'public-internet': { ...rect(0, 206, 122, 122), name: text(46, 292, 'start', 9), outline: 'dotted' },
    'partner-edge': { ...rect(130, 190, 228, 138), name: text(290, 212, 'start', 8) },
    'microsoft-edge': { ...rect(130, 440, 220, 96), name: text(287, 455, 'start', 10) },
    'public-services': { ...rect(8, 716, 192, 170), name: text(94, 746, 'start', 9) },
    'azure-services': { ...rect(208, 716, 142, 170), name: text(220, 738, 'start', 8) },
  },
  nodes: {
    texas: {
      station: around(24, 106, 30, 30),
      name: text(12, 78),
      nameSize: 17,
      note: text(46, 111),
    },
    seattle: {
      station: rect(161, 91, 92, 30),
      stationWithExit: rect(141, 91, 112, 30),
      name: text(207, 78, 'middle'),
      nameSize: 17,
      note: text(262, 111),
    },
    internet: {
      station: around(24, 262, 32, 32),
      name: text(46, 240),
      nameSize: 15,
      nameOnlyWhenFailed: true,
      note: text(46, 267, 'start', 12),
    },
    pe1: router(156, 290, text(207, 268, 'middle')),
    pe2: router(258, 290, text(290, 270)),
    msee1: router(156, 502, text(184, 524)),
    msee2: router(258, 502, text(287, 524)),
    'microsoft-public': {
      station: around(44, 768, 68, 30),
      name: text(26, 820),
      nameSize: 17,
      more: text(26, 848),
      note: text(94, 796),
    },
    'azure-vnet': {
      station: around(300, 768, 48, 30),
      name: text(220, 820),
      nameSize: 17,
      note: text(220, 841),
    },
  },
  links: {
    'texas-internet': oneLane('24,106 24,262', [24, 180], internetLine),
    'seattle-internet': {
      ...oneLane('155,106 155,131 24,262', [93, 193], internetLine),
      name: text(46, 175, 'start', 9),
    },
    'internet-microsoft': {
      ...oneLane('24,262 24,768', [24, 360], { peering: null }),
      bullet: [54, 396],
      name: text(69, 401),
    },
    'seattle-pe1': accessLine('187,106 187,152 156,183 156,290', [156, 228]),
    'seattle-pe2': accessLine('227,106 227,152 258,183 258,290', [258, 228]),
    'pe1-pe2': oneLane('156,290 258,290', [207, 290], { peering: null }),
    primary: connection(156, text(124, 346, 'end', 10), text(124, 379, 'end', 13)),
    secondary: connection(258, text(289, 346, 'start', 10), text(289, 379, 'start', 12)),
    'msee1-public': oneLane('146,502 146,637.7 44,739.7 44,768', [146, 600], {
      ...toPublic,
      halo: overMarker,
    }),
    'msee2-public': oneLane('248,502 248,564 64,748 64,768', [150, 662], { ...toPublic, halo: overCrossing }),
    'msee1-vnet': oneLane('166,502 166,564 288,686 288,768', [246, 644], { ...toVnet, halo: overCrossing }),
    'msee2-vnet': oneLane('268,502 268,632.1 312,676.1 312,768', [268, 606], { ...toVnet, halo: overMarker }),
  },
  peerings: {
    'microsoft-peering': {
      bullet: [56, 572],
      name: text(72, 577, 'start', 9),
      second: text(72, 610),
    },
    'private-peering': { bullet: [300, 572], name: text(290, 600, 'start', 8) },
  },
  groups: {
    circuit: text(207, 420, 'middle'),
    'route-filter': text(72, 632, 'start', 6),
    'nat-prefix': text(344, 56, 'end'),
    'shared-nat': text(344, 82, 'end'),
  },
  privateEnds: {
    'microsoft-edge': { from: [10, 548], to: [350, 548], label: text(118, 524, 'end', 10) },
    'seattle-internet': { from: [4, 150], to: [354, 150], label: text(348, 116, 'end', 10) },
    'texas-internet': { from: [4, 150], to: [120, 150], label: text(120, 116, 'end', 10) },
  },
};
