// Places of the figure's nodes and links, each in both layouts.

import type { LinkId, NodeId } from '../../../model/compiledTopology';
import type { LayoutKind, LinkPlace, NodePlace } from './layout';
import * as narrow from './narrowForms';
import { around, oneLane, rect, text } from './places';
import * as wide from './wideForms';

type InBoth<Place> = Readonly<Record<LayoutKind, Place>>;

const nodes = (): Readonly<Record<NodeId, InBoth<NodePlace>>> => ({
  texas: {
    wide: {
      station: around(110, 104, 30, 30),
      name: text(79, 110, 'end'),
      nameSize: 18,
      note: text(79, 132, 'end', 11),
    },
    narrow: {
      station: around(24, 106, 30, 30),
      name: text(12, 78),
      nameSize: 17,
      note: text(46, 111),
    },
  },
  seattle: {
    wide: {
      station: rect(95, 270, 30, 96),
      stationWithExit: rect(95, 242, 30, 124),
      name: text(79, 324, 'end'),
      nameSize: 18,
      note: text(79, 346, 'end', 11),
    },
    narrow: {
      station: rect(161, 91, 92, 30),
      stationWithExit: rect(141, 91, 112, 30),
      name: text(207, 78, 'middle'),
      nameSize: 17,
      note: text(262, 111),
    },
  },
  internet: {
    wide: {
      station: around(270, 104, 32, 32),
      name: text(252, 62, 'middle', 8),
      nameSize: 15,
      nameOnlyWhenFailed: true,
      note: text(190, 60, 'start', 12),
    },
    narrow: {
      station: around(24, 262, 32, 32),
      name: text(46, 240),
      nameSize: 15,
      nameOnlyWhenFailed: true,
      note: text(50, 260, 'start', 12),
    },
  },
  pe1: {
    wide: wide.router(270, 268, 231),
    narrow: narrow.router(156, 290, text(207, 268, 'middle')),
  },
  pe2: {
    wide: wide.router(270, 368, 414),
    narrow: narrow.router(258, 290, text(290, 270)),
  },
  msee1: {
    wide: wide.router(508, 268, 231),
    narrow: narrow.router(156, 502, text(184, 524)),
  },
  msee2: {
    wide: wide.router(508, 368, 414),
    narrow: narrow.router(258, 502, text(287, 524)),
  },
  'microsoft-public': {
    wide: {
      station: around(800, 140.5, 30, 104),
      name: text(827, 128),
      nameSize: 17,
      more: text(827, 159),
      note: text(827, 84),
    },
    narrow: {
      station: around(44, 768, 68, 30),
      name: text(26, 820),
      nameSize: 17,
      more: text(26, 848),
      note: text(94, 796),
    },
  },
  'azure-vnet': {
    wide: {
      station: around(800, 437, 30, 54),
      name: text(827, 443),
      nameSize: 17,
      note: text(827, 420),
    },
    narrow: {
      station: around(300, 768, 48, 30),
      name: text(220, 820),
      nameSize: 17,
      note: text(220, 841),
    },
  },
});

const links = (): Readonly<Record<LinkId, InBoth<LinkPlace>>> => ({
  'texas-internet': {
    wide: oneLane('110,104 270,104', [192, 104], {
      peering: null,
      solidUntil: { axis: 'x', inUse: 163, atRest: 148 },
      halo: wide.overExit,
    }),
    narrow: oneLane('24,106 24,262', [24, 180], narrow.internetLine),
  },
  'seattle-internet': {
    wide: {
      ...oneLane('110,264 270,104', [192, 182], {
        peering: null,
        solidUntil: { axis: 'x', inUse: 163, atRest: 148 },
        halo: wide.overExit,
      }),
      name: text(12, 208),
      secondLine: text(12, 224.5),
    },
    narrow: {
      ...oneLane('155,106 155,131 24,262', [93, 193], narrow.internetLine),
      name: text(36, 167, 'start', 9),
    },
  },
  'internet-microsoft': {
    wide: {
      ...oneLane('270,104 800,104', [436, 104], { peering: null }),
      bullet: [354, 82],
      name: text(372, 87),
    },
    narrow: {
      ...oneLane('24,262 24,768', [24, 360], { peering: null }),
      bullet: [54, 396],
      name: text(69, 401),
    },
  },
  'seattle-pe1': {
    wide: wide.accessLine('110,296 150,296 178,268 270,268', [206, 268]),
    narrow: narrow.accessLine('187,106 187,152 156,183 156,290', [156, 228]),
  },
  'seattle-pe2': {
    wide: wide.accessLine('110,340 150,340 178,368 270,368', [206, 368]),
    narrow: narrow.accessLine('227,106 227,152 258,183 258,290', [258, 228]),
  },
  'pe1-pe2': {
    wide: oneLane('270,268 270,368', [270, 318], { peering: null }),
    narrow: oneLane('156,290 258,290', [207, 290], { peering: null }),
  },
  primary: {
    wide: wide.connection(268, text(389, 229, 'middle')),
    narrow: narrow.connection(156, text(124, 346, 'end', 10), text(124, 379, 'end', 13)),
  },
  secondary: {
    wide: wide.connection(368, text(389, 414, 'middle')),
    narrow: narrow.connection(258, text(289, 346, 'start', 10), text(289, 379, 'start', 12)),
  },
  'msee1-public': {
    wide: oneLane('508,257 666.9,257 768.9,155 800,155', [718, 206], {
      ...wide.toPublic,
      halo: wide.overMarker,
    }),
    narrow: oneLane('146,502 146,637.7 44,739.7 44,768', [146, 600], {
      ...narrow.toPublic,
      halo: narrow.overMarker,
    }),
  },
  'msee2-public': {
    wide: oneLane('508,357 598,357 778,177 800,177', [672, 283], {
      ...wide.toPublic,
      halo: wide.overCrossing,
    }),
    narrow: oneLane('248,502 248,564 64,748 64,768', [150, 662], {
      ...narrow.toPublic,
      halo: narrow.overCrossing,
    }),
  },
  'msee1-vnet': {
    wide: oneLane('508,279 598,279 743,424 800,424', [694, 375], { ...wide.toVnet, halo: wide.overCrossing }),
    narrow: oneLane('166,502 166,564 288,686 288,768', [246, 644], {
      ...narrow.toVnet,
      halo: narrow.overCrossing,
    }),
  },
  'msee2-vnet': {
    wide: oneLane('508,379 664.1,379 735.1,450 800,450', [634, 379], {
      ...wide.toVnet,
      halo: wide.overMarker,
    }),
    narrow: oneLane('268,502 268,632.1 312,676.1 312,768', [268, 606], {
      ...narrow.toVnet,
      halo: narrow.overMarker,
    }),
  },
});

const of = <Place>(places: Readonly<Record<string, InBoth<Place>>>, kind: LayoutKind) =>
  Object.fromEntries(Object.entries(places).map(([id, place]) => [id, place[kind]]));

/** All nodes and links in one layout. */
export const elementsOf = (kind: LayoutKind) => ({ nodes: of(nodes(), kind), links: of(links(), kind) });
