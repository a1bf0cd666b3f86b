// Markers where the path stops being private: their ids, and their elements.

import type { PrivateEnd } from '../../../analysis/elements/elementStates';

const PREFIX = 'marker:';

export const placeOfEnd = (end: PrivateEnd): string => (end.kind === 'exit' ? end.line : end.kind);

export const markerId = (target: string): string => PREFIX + target;

/** Returns the id to select; for a marker, its element. */
export const chosenBy = (id: string | null): string | null =>
  id?.startsWith(PREFIX) ? id.slice(PREFIX.length) : id;
