// Networks included with the page, besides the article's: one file each in networks/library.

import { libraryIds as idsOfFiles } from '#library';
import type { NetworkDescription } from './description';

/** Name of its file, and in an address: "?network=three-tiers". */
export type LibraryId = string;

/** Sorted by name; the chooser has an order of its own. */
export const libraryIds: readonly LibraryId[] = idsOfFiles;

/** The text as written, and the description parsed from it at build time. */
export type NetworkFile = { readonly text: string; readonly description: NetworkDescription };
