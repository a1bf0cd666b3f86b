// Descriptions of any size to measure with: offices with a circuit each, branches behind a WAN, some with an exit.

import type { Circuit, NetworkDescription, Office, Vnet } from '../src/model/description';

const LOCATIONS = 7;
const PROVIDERS = 4;
const VNETS = 4;
const everyThird = (index: number) => index % 3 === 0;

const numbered = <Item>(count: number, item: (index: number) => Item): readonly Item[] =>
  Array.from({ length: count }, (_, index) => item(index));

const officeOf = (index: number, circuits: number): Office => ({
  id: `office-${index}`,
  wans: ['backbone'],
  vpn: [],
  lan: [],
  circuits: index < circuits ? [`circuit-${index}`] : [],
  routers: index < circuits ? 2 : undefined,
  exit: everyThird(index) ? { refuses: [] } : 'none',
});

const circuitOf = (index: number): Circuit => ({
  id: `circuit-${index}`,
  location: [`location-${index % LOCATIONS}`],
  reach: { kind: 'provider', provider: `provider-${index % PROVIDERS}` },
  microsoft: { communities: ['westeurope'], nat: [] },
  private: {},
  globalReach: [],
});

const vnetOf = (index: number, circuits: number): Vnet => ({
  id: `vnet-${index}`,
  gateway: 'zone-redundant',
  lan: [],
  circuits: numbered(circuits, (circuit) => circuit)
    .filter((circuit) => circuit % VNETS === index || circuit % LOCATIONS === index)
    .map((circuit) => ({ circuit: `circuit-${circuit}` })),
});

/** As many circuits at most as offices. */
export const describedNetwork = (offices: number, circuits: number): NetworkDescription => ({
  network: `${offices} offices, ${circuits} circuits`,
  offices: numbered(offices, (index) => officeOf(index, circuits)),
  circuits: numbered(circuits, circuitOf),
  wans: [{ id: 'backbone', circuits: [], provider: 'provider-0' }],
  vnets: numbered(Math.min(VNETS, circuits), (index) => vnetOf(index, circuits)),
  services: [{ id: 'power-platform' }, { id: 'microsoft-365' }],
  shared: [],
  expect: [],
});
