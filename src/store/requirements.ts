// Judges the current path against an organisation's requirements.

import type { Assessment } from '../analysis/assess';
import { judgeRequirement, type RequirementJudgement } from '../analysis/judgeRequirement';
import { requirements } from '../analysis/requirements';
import type { ExplainerState } from './explainerStore';
import { memoizeByIdentity } from './memory/memoize';
import { selectAssessment } from './selectors';

const judgementsOf = memoizeByIdentity((assessment: Assessment): readonly RequirementJudgement[] =>
  requirements.map((requirement) => judgeRequirement(assessment, requirement)),
);

/** Selects the judgement of each requirement. */
export const selectJudgements = (state: ExplainerState): readonly RequirementJudgement[] =>
  judgementsOf(selectAssessment(state));
