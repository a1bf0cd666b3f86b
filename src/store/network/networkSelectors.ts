// Selects what derives from the state of a network.

import type { LibraryId } from '../../model/library';
import { type Told, toldOf } from './derived';
import type { NetworkState } from './networkState';

/** Returns null before any text has had an answer. */
export const selectTold = ({ lastTold, asked }: NetworkState): Told | null =>
  lastTold === null ? null : toldOf(lastTold, asked);

/** True while the answer belongs to an earlier text, because the current one has none. */
export const selectIsStale = ({ text, lastTold }: NetworkState): boolean =>
  lastTold !== null && lastTold !== text;

/** Returns the library network while its text is unchanged. */
export const selectLibraryId = ({ phase, library, text }: NetworkState): LibraryId | null =>
  phase === 'open' && library?.text === text ? library.id : null;
