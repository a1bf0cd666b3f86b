// Type of a library network, one file each: its text, its card in the chooser and what it teaches.

import type { LibraryCard, LibraryEntry } from '../../content/library/entry';

/** Its id in an address is the name of its file; its name is that of its text. */
export type LibraryNetwork = Omit<LibraryCard, 'name'> &
  LibraryEntry & {
    /** Place in the chooser, ascending; the gaps leave room. */
    readonly order: number;
    /** Description as it opens in the editor. The build parses it, and fails where it has an error. */
    readonly text: string;
  };
