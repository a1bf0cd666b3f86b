// Files of the library: each has its text and its lesson in chunks that load when its network is opened.

import type { LibraryEntry } from '../../content/library/entry';
import type { LibraryId, NetworkFile } from '../../model/library';

const files = import.meta.glob<NetworkFile>('./*.network.ts', { query: '?file' });
const entries = import.meta.glob<LibraryEntry>('./*.network.ts', { query: '?entry', import: 'entry' });

const loadFrom = async <Part>(parts: Readonly<Record<string, () => Promise<Part>>>, id: LibraryId) => {
  const load = parts[`./${id}.network.ts`];
  if (!load) throw new Error(`No network of the library has the id ${id}`);
  return load();
};

export const loadLibraryFile = (id: LibraryId): Promise<NetworkFile> => loadFrom(files, id);

export const loadLibraryEntry = (id: LibraryId): Promise<LibraryEntry> => loadFrom(entries, id);
