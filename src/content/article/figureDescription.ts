// Complete description of the article's figure, for readers who cannot see it or want to compare.

import type { ArticleStatement } from './article';

const shown = (id: string, gist: string, text: string): ArticleStatement => ({
  id,
  gist,
  hedges: [],
  shownAt: 'figure-description',
  text: { text, source: 'article' },
});

export const figureTitle = 'The article’s figure in words';

export const figureDescription: readonly ArticleStatement[] = [
  shown(
    'figure-overview',
    'what the figure is of',
    'The figure is an overview of a network that uses ExpressRoute, with Microsoft’s public services and Azure at its far end.',
  ),
  shown(
    'figure-offices',
    'the two offices',
    'Two offices belong to the customer’s network: Texas and Seattle.',
  ),
  shown(
    'figure-texas',
    'the path of Texas',
    'Texas reaches Microsoft’s public services directly, over the public internet.',
  ),
  shown(
    'figure-seattle',
    'the path of Seattle',
    'Seattle is connected to the network partner edge, and from there ExpressRoute leads to the Microsoft edge.',
  ),
  shown(
    'figure-connections',
    'the two connections',
    'Two connections, a primary and a secondary, join these two edges.',
  ),
  shown(
    'figure-microsoft-peering',
    'the first peering',
    'Behind the Microsoft edge, Microsoft peering leads on to Microsoft’s public services.',
  ),
  shown(
    'figure-private-peering',
    'the second peering',
    'Azure private peering leads from the same edge to Azure services.',
  ),
];
