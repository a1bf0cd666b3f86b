// The markers where private ends: what each stands at, and the id by which it is found in the picture.

import type { PrivateEnd } from '../../../analysis/elements/elementStates';

const PREFIX = 'marker:';

export const placeOfEnd = (end: PrivateEnd): string => (end.kind === 'exit' ? end.line : end.kind);

export const markerId = (target: string): string => PREFIX + target;

/** What is selected by choosing something in the picture: a marker leads to what it stands at. */
export const chosenBy = (id: string | null): string | null =>
  id?.startsWith(PREFIX) ? id.slice(PREFIX.length) : id;
