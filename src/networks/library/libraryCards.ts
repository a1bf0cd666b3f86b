// Cards of the library, gathered from the files beside this one.

import type { LibraryCard } from '../../content/library/entry';
import type { LibraryId } from '../../model/library';

export type CardOfNetwork = LibraryCard & { readonly id: LibraryId; readonly order: number };

/** In display order. */
export const libraryCards: readonly CardOfNetwork[] = Object.values(
  import.meta.glob<CardOfNetwork>('./*.network.ts', { query: '?card', import: 'card', eager: true }),
).sort((a, b) => a.order - b.order);

/** Returns null for an id that names no file. */
export const cardOf = (id: LibraryId): CardOfNetwork | null =>
  libraryCards.find((card) => card.id === id) ?? null;
