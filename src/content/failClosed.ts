// Keeping traffic off the internet when the circuit fails, and its cost; shown wherever it is the remedy.

import { modelled, type Statement } from './sources';

export const blockAtBreakout: Statement = modelled(
  'Block at the internet edge, in a list of its own, the prefixes that you receive over ExpressRoute. A failure of the circuit is then an outage, and none of that traffic crosses the internet.',
);

export const exceptionsToExpect: readonly Statement[] = [
  {
    text: 'For Power Platform, Microsoft has you allow the addresses of the service tag AzureCloud, by region.',
    source: 'required-addresses',
  },
  modelled(
    'That tag covers all of Azure there, so the block also stops other services at those addresses: expect exceptions. Filtering by name at a proxy is finer.',
  ),
];
