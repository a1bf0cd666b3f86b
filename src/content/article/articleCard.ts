// Card of the article's network in the library.

import type { LibraryCard } from '../library/entry';

/** Opens the opening scene. */
export const articleCard: LibraryCard = {
  documents: ['article'],
  name: 'Texas and Seattle',
  teaches: 'One company, two exposures: private in one office and not in the other.',
  scene: { office: 'seattle', destination: 'service:power-platform', failures: [] },
};
