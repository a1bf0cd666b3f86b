import { createContext } from 'react';
import type { NetworkDescription } from '../../model/description';
import type { LibraryId, NetworkFile } from '../../model/library';

/** Networks of the library, provided by the entry point. */
export type Library = {
  readonly article: () => Promise<NetworkDescription>;
  readonly load: (id: LibraryId) => Promise<NetworkFile>;
};

const none = () => Promise.reject(new Error('No library around this component'));

export const LibraryContext = createContext<Library>({ article: none, load: none });
