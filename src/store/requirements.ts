// What the path in view meets of what an organisation may have to show.

import type { Assessment } from '../analysis/assess';
import { judgeRequirement, type RequirementJudgement } from '../analysis/judgeRequirement';
import { requirements } from '../analysis/requirements';
import type { ExplainerState } from './explainerStore';
import { memoizeByIdentity } from './memory/memoize';
import { selectAssessment } from './selectors';

const judgementsOf = memoizeByIdentity((assessment: Assessment): readonly RequirementJudgement[] =>
  requirements.map((requirement) => judgeRequirement(assessment, requirement)),
);

/** The path in view against each of the requirements. */
export const selectJudgements = (state: ExplainerState): readonly RequirementJudgement[] =>
  judgementsOf(selectAssessment(state));
