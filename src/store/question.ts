import { type Question, questionOf } from '../analysis/question';
import type { ExplainerState } from './explainerStore';
import { memoizeByIdentity } from './memory/memoize';

const questionOnce = memoizeByIdentity(questionOf);

/** Selects the question in view, without an assessment. */
export const selectQuestion = (state: ExplainerState): Question =>
  questionOnce(state.topology, state.choices.scenario);
