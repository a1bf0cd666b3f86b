// The library made ready to be asked: each file read, compiled and examined once for all tests.

import { type Examination, examine } from '../../src/analysis/overview/examination';
import { compile } from '../../src/compile/compile';
import { loadLibraryEntry } from '../../src/content/library/entries';
import type { LibraryEntry } from '../../src/content/library/entry';
import { type LibraryId, libraryIds, type NetworkFile } from '../../src/model/library';
import { loadLibraryFile } from '../../src/networks/library/libraryFiles';

export type LibraryNetwork = {
  readonly id: LibraryId;
  readonly file: NetworkFile;
  readonly entry: LibraryEntry;
  readonly examination: Examination;
};

export const libraryNetworks: readonly LibraryNetwork[] = await Promise.all(
  libraryIds.map(async (id) => {
    const [file, entry] = await Promise.all([loadLibraryFile(id), loadLibraryEntry(id)]);
    return { id, file, entry, examination: examine(compile(file.description)) };
  }),
);
