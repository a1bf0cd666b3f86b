// The map of a network in the direction that is shown.

import type { Direction } from '../../analysis/direction';
import type { MapStates } from '../../analysis/map/mapStates';
import { replyStates } from '../../analysis/network/networkAnswer';
import { memoizeByIdentity } from '../memory/memoize';
import type { Told } from './derived';

/** Whether replies take other connections, breakouts or tunnels; by router, most would. */
export const repliesDiffer = ({ answer: { carriers } }: Told): boolean =>
  carriers.replies.length > 0 && carriers.requests.join() !== carriers.replies.join();

const replyMapOf = memoizeByIdentity(
  ({ compiled, answer }: Told): MapStates | null => replyStates(compiled, answer.scenario),
  2,
);

/** Requests where replies do not differ. */
export const mapIn = (told: Told, direction: Direction): MapStates =>
  (direction === 'reply' && repliesDiffer(told) ? replyMapOf(told) : null) ?? told.answer.map;
