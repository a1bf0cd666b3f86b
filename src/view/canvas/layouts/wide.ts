// Left-to-right layout for screens from 640 pixels.

import { elementsOf } from './elements';
import type { Layout } from './layout';
import { rect, text } from './places';

export const wide = (): Layout => ({
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
  ...elementsOf('wide'),
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
});
