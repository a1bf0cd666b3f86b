// What the path in view meets of what an organisation may have to show.

import type { Assessment } from '../analysis/assess';
import { judgeRequirement, type RequirementJudgement } from '../analysis/judgeRequirement';
import { requirementChoices } from './choices/page';
import type { ExplainerState } from './explainerStore';
import { selectAssessment } from './selectors';

const judgementsOf = new WeakMap<Assessment, readonly RequirementJudgement[]>();

/** The path in view against each of the requirementChoices. */
export function selectJudgements(state: ExplainerState): readonly RequirementJudgement[] {
  const assessment = selectAssessment(state);
  const known = judgementsOf.get(assessment);
  if (known) return known;
  const judgements = requirementChoices.map((requirement) => judgeRequirement(assessment, requirement));
  judgementsOf.set(assessment, judgements);
  return judgements;
}
