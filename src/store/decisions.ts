// Why each router on the path chose as it did.

import { type RouterDecision, whyThisWay } from '../analysis/whyThisWay';
import type { ExplainerState } from './explainerStore';
import { memoizeByIdentity } from './memoize';
import { selectAssessment } from './selectors';

const decisionsOf = memoizeByIdentity(whyThisWay);

/** For the direction in view. */
export const selectDecisions = (state: ExplainerState): readonly RouterDecision[] =>
  decisionsOf(state.topology, selectAssessment(state), state.choices.direction);
