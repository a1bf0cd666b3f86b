// Why each router on the way chose as it did.

import type { Assessment } from '../analysis/assess';
import { type RouterDecision, whyThisWay } from '../analysis/whyThisWay';
import type { ExplainerState } from './explainerStore';
import { selectAssessment } from './selectors';

const decisionsOf = {
  request: new WeakMap<Assessment, readonly RouterDecision[]>(),
  reply: new WeakMap<Assessment, readonly RouterDecision[]>(),
};

/** For the direction in view. */
export function selectDecisions(state: ExplainerState): readonly RouterDecision[] {
  const { direction } = state.choices;
  const assessment = selectAssessment(state);
  const known = decisionsOf[direction].get(assessment);
  if (known) return known;
  const decisions = whyThisWay(state.topology, assessment, direction);
  decisionsOf[direction].set(assessment, decisions);
  return decisions;
}
