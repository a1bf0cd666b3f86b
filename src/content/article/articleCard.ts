// The article's network among those that can be chosen.

import type { LibraryCard } from '../library/library';

/** The opening scene: the network of the article. */
export const articleCard: LibraryCard = {
  documents: ['article'],
  name: 'Texas and Seattle',
  teaches: 'One company, two exposures: private in one office and not in the other.',
  scene: { office: 'seattle', destination: 'service:power-platform', failures: [] },
};
