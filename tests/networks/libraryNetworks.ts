// The library made ready to be asked: each file read, compiled and examined once for all tests.

import { askable } from '../../src/analysis/network/askable';
import { type Examination, examine } from '../../src/analysis/overview/examination';
import { compile } from '../../src/compile/compile';
import type { LibraryEntry } from '../../src/content/library/entry';
import type { LibraryId, NetworkFile } from '../../src/model/library';
import type { Topology } from '../../src/model/topology';
import { type CardOfNetwork, libraryCards } from '../../src/networks/library/libraryCards';
import { loadLibraryEntry, loadLibraryFile } from '../../src/networks/library/loadLibrary';

export type LibraryNetwork = {
  readonly id: LibraryId;
  readonly card: CardOfNetwork;
  readonly file: NetworkFile;
  readonly entry: LibraryEntry;
  readonly examination: Examination;
  /** Keeps what it has routed, for all tests. */
  readonly topology: Topology;
};

export const libraryNetworks: readonly LibraryNetwork[] = await Promise.all(
  libraryCards.map(async (card) => {
    const { id } = card;
    const [file, entry] = await Promise.all([loadLibraryFile(id), loadLibraryEntry(id)]);
    const compiled = compile(file.description);
    return { id, card, file, entry, examination: examine(compiled), topology: askable(compiled) };
  }),
);
