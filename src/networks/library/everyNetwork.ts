// Every file of the library whole, for the build and the tests. The page loads parts of them.

import type { LibraryNetwork } from './libraryNetwork';

const files = import.meta.glob<LibraryNetwork>('./*.network.ts', { import: 'network', eager: true });

/** Keyed by id. */
export const everyNetwork: Readonly<Record<string, LibraryNetwork>> = Object.fromEntries(
  Object.entries(files).map(([path, network]) => [path.replace(/^\.\/|\.network\.ts$/g, ''), network]),
);
