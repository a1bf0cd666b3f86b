// What a network shows of replies: the map in the direction that is shown, and each router's reason.

import type { Direction } from '../../analysis/direction';
import type { MapStates } from '../../analysis/map/mapStates';
import { replyDecisions, replyStates } from '../../analysis/network/networkAnswer';
import type { AddressDecisions } from '../../analysis/whyThisPath';
import { memoizeByIdentity } from '../memory/memoize';
import type { Told } from './derived';

/** Whether Global Reach carries one direction and not the other. */
const reachDiffers = ({ topology, answer: { requestLinks, replyLinks } }: Told): boolean =>
  topology.links.some(
    ({ id, kind }) => kind === 'global-reach' && requestLinks.has(id) !== replyLinks.has(id),
  );

/** Whether replies take other connections, breakouts, tunnels or Global Reach; by router, most would. */
export const repliesDiffer = (told: Told): boolean => {
  const { requests, replies } = told.answer.carriers;
  return replies.length > 0 && (requests.join() !== replies.join() || reachDiffers(told));
};

const replyMapOf = memoizeByIdentity(
  ({ compiled, answer }: Told): MapStates | null => replyStates(compiled, answer.scenario),
  2,
);

/** Decisions of the routers on the path of replies, for each address that replies go to. */
export const replyReasons: (told: Told) => readonly AddressDecisions[] = memoizeByIdentity(
  ({ compiled, answer }: Told) => replyDecisions(compiled, answer.scenario),
  2,
);

/** Requests where replies do not differ. */
export const mapIn = (told: Told, direction: Direction): MapStates =>
  (direction === 'reply' && repliesDiffer(told) ? replyMapOf(told) : null) ?? told.answer.map;
