// The article's figure in words, complete, for whoever cannot see it or wants to check ours against it.

import type { ArticleStatement } from './article';

const shown = (id: string, gist: string, text: string): ArticleStatement => ({
  id,
  gist,
  hedges: [],
  toldAt: 'figure-description',
  text: { text, source: 'article' },
});

export const figureTitle = 'The article’s figure in words';

export const figureDescription: readonly ArticleStatement[] = [
  shown(
    'figure-overview',
    'An overview of a network with ExpressRoute, Microsoft public services and Azure',
    'The figure is an overview of a network that uses ExpressRoute, with Microsoft’s public services and Azure at its far end.',
  ),
  shown(
    'figure-offices',
    'The customer’s network includes two offices, in Texas and in Seattle',
    'Two offices belong to the customer’s network: Texas and Seattle.',
  ),
  shown(
    'figure-texas',
    'Texas connects directly to Microsoft public services over the public internet',
    'Texas reaches Microsoft’s public services directly, over the public internet.',
  ),
  shown(
    'figure-seattle',
    'Seattle connects to the network partner edge, which has an ExpressRoute connection to the Microsoft edge',
    'Seattle is connected to the network partner edge, and from there ExpressRoute leads to the Microsoft edge.',
  ),
  shown(
    'figure-connections',
    'Two connections are set up, one primary and one secondary',
    'Two connections, a primary and a secondary, join these two edges.',
  ),
  shown(
    'figure-microsoft-peering',
    'From the Microsoft edge, Microsoft peering connects to Microsoft public services',
    'Behind the Microsoft edge, Microsoft peering leads on to Microsoft’s public services.',
  ),
  shown(
    'figure-private-peering',
    'From the Microsoft edge, Azure private peering connects to Azure services',
    'Azure private peering leads from the same edge to Azure services.',
  ),
];
