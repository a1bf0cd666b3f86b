// The library made ready to be asked: each file read, compiled and examined once for all tests.

import { type Examination, examine } from '../../src/analysis/overview/examination';
import { compile } from '../../src/compile/compile';
import type { LibraryEntry } from '../../src/content/library/entry';
import type { LibraryId, NetworkFile } from '../../src/model/library';
import { type CardOfNetwork, libraryCards } from '../../src/networks/library/libraryCards';
import { loadLibraryEntry, loadLibraryFile } from '../../src/networks/library/loadLibrary';

export type LibraryNetwork = {
  readonly id: LibraryId;
  readonly card: CardOfNetwork;
  readonly file: NetworkFile;
  readonly entry: LibraryEntry;
  readonly examination: Examination;
};

export const libraryNetworks: readonly LibraryNetwork[] = await Promise.all(
  libraryCards.map(async (card) => {
    const { id } = card;
    const [file, entry] = await Promise.all([loadLibraryFile(id), loadLibraryEntry(id)]);
    return { id, card, file, entry, examination: examine(compile(file.description)) };
  }),
);
