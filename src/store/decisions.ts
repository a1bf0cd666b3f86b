// Why each router on the path chose as it did.

import { type AddressDecisions, whyByAddress } from '../analysis/whyThisWay';
import type { ExplainerState } from './explainerStore';
import { memoizeByIdentity } from './memory/memoize';
import { selectAssessment } from './selectors';

const decisionsOf = memoizeByIdentity(whyByAddress);

/** For each address that packets of the direction in view are sent to. */
export const selectDecisions = (state: ExplainerState): readonly AddressDecisions[] =>
  decisionsOf(state.topology, selectAssessment(state), state.choices.direction);
