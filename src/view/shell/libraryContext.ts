import { createContext } from 'react';
import type { LibraryId, NetworkFile } from '../../model/library';

/** How a file of the library is loaded, as what puts the page together knows. */
export const LibraryContext = createContext<(id: LibraryId) => Promise<NetworkFile>>(() =>
  Promise.reject(new Error('No library around this component')),
);
