// Keeping traffic off the internet when the circuit fails, and its cost; shown wherever it is the remedy.

import { modelled, type Statement } from './sources';

export const blockAtBreakout: Statement = modelled(
  'Block at the internet edge the prefixes that you receive over ExpressRoute, in a static filter: it has to stay when the routes are withdrawn. A failure of ExpressRoute is then an outage, and none of that traffic crosses the internet.',
);

export const exceptionsToExpect: readonly Statement[] = [
  {
    text: 'The addresses that Microsoft lists for Power Platform are those of the service tag AzureCloud, by region.',
    source: 'required-addresses',
  },
  modelled(
    'So you block all of Azure in those regions, not Power Platform alone: expect exceptions. Filtering by name at a proxy is finer.',
  ),
];
