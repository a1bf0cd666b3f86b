// Top-to-bottom layout for phones; same ids, so that focus survives rotation of the screen.

import { elementsOf } from './elements';
import type { Layout } from './layout';
import { rect, text } from './places';

export const narrow = (): Layout => ({
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
  ...elementsOf('narrow'),
  peerings: {
    'microsoft-peering': {
      bullet: [56, 572],
      name: text(72, 577, 'start', 9),
      second: text(72, 610),
    },
    'private-peering': { bullet: [300, 572], name: text(290, 600, 'start', 8) },
  },
  groups: {
    circuit: text(207, 350, 'middle'),
    'route-filter': text(72, 632, 'start', 6),
    'nat-prefix': text(344, 56, 'end'),
    'shared-nat': text(344, 82, 'end'),
  },
  privateEnds: {
    'microsoft-edge': { from: [10, 548], to: [350, 548], label: text(118, 524, 'end', 10) },
    'seattle-internet': { from: [4, 150], to: [354, 150], label: text(348, 116, 'end', 10) },
    'texas-internet': { from: [4, 150], to: [120, 150], label: text(120, 116, 'end', 10) },
  },
});
