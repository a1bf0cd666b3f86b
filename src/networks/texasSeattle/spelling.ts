// Spelling of the article's scenarios in addresses, unchanged since the first links.

import type { Scenario } from '../../model/scenario';
import type { SpelledKey } from '../../model/spelling';

const preferring = (side: 'primary' | 'secondary') =>
  ({ prefer: [{ kind: 'circuit', part: { circuit: 'er', side } }] }) as const;

export const spelling: readonly SpelledKey[] = [
  {
    name: 'path',
    values: [
      { text: 'internet', sets: { office: 'texas' } },
      { text: 'expressroute', sets: { office: 'seattle' } },
    ],
  },
  {
    name: 'peering',
    values: [
      { text: 'microsoft', sets: { destination: 'power-platform' } },
      { text: 'azure-private', sets: { destination: 'azure-vnet' } },
    ],
  },
  {
    name: 'connection',
    values: [
      { text: 'both', sets: { prefer: null } },
      { text: 'primary', sets: preferring('primary') },
      { text: 'secondary', sets: preferring('secondary') },
    ],
  },
  {
    name: 'exit',
    values: [
      { text: 'off', sets: { options: [] } },
      { text: 'on', sets: { options: ['seattle-internet'] } },
    ],
  },
];

export const opening: Scenario = {
  office: 'seattle',
  destination: 'power-platform',
  prefer: null,
  options: [],
  failures: [],
};

/** Scenario measured in the lab: Seattle sends to the virtual network, and the primary connection fails. */
export const measured = { destination: 'azure-vnet', failures: ['primary'] } as const;
