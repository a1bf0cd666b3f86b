// Explains the decision of each router on the path.

import type { Direction } from '../analysis/direction';
import { type AddressDecisions, whyByAddress } from '../analysis/whyThisPath';
import type { ExplainerState } from './explainerStore';
import { memoizeByIdentity } from './memory/memoize';
import { selectAssessment } from './selectors';

const decisionsOf = memoizeByIdentity(whyByAddress);

const decisionsIn =
  (direction: Direction) =>
  (state: ExplainerState): readonly AddressDecisions[] =>
    decisionsOf(state.topology, selectAssessment(state), direction);

/** Select decisions for each destination address of packets in one direction. */
export const selectDecisionsIn = {
  request: decisionsIn('request'),
  reply: decisionsIn('reply'),
} as const;

/** Selects decisions for each destination address of packets in the shown direction. */
export const selectDecisions = (state: ExplainerState): readonly AddressDecisions[] =>
  selectDecisionsIn[state.choices.direction](state);
