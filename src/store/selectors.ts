// What every view reads: assessments computed once for each question, whatever asks first. What only one room or
// panel reads has a file of its own here, which is loaded with it.

import { type Assessment, assess } from '../analysis/assess';
import { type Change, changeBetween } from '../analysis/change';
import { type InternetOnlyTraffic, internetOnlyTrafficOf } from '../analysis/internetOnlyTraffic';
import { type Question, questionOf } from '../analysis/question';
import type { ElementId } from '../model/description';
import { type Scenario, withFailures } from '../model/scenario';
import type { Topology } from '../model/topology';
import type { ExplainerState } from './explainerStore';
import { memoizeByIdentity } from './memory/memoize';
import { memoizeByScenario } from './memory/memoizeByScenario';
import { otherOffice } from './otherOffice';

/** Keeps assessments, so that failing and restoring an element computes nothing twice. */
const assessOnce = memoizeByIdentity(memoizeByScenario(assess, 40));
const intactScenario = memoizeByIdentity((scenario: Scenario) => withFailures(scenario, []));

export const selectAssessment = (state: ExplainerState): Assessment =>
  assessOnce(state.topology, state.choices.scenario);

const questionOnce = memoizeByIdentity(questionOf);

/** Scenario of the view, without an assessment. */
export const selectQuestion = (state: ExplainerState): Question =>
  questionOnce(state.topology, state.choices.scenario);

const changeOnce = memoizeByIdentity(changeBetween, 16);

/**
 * What has failed, and what that does, against the same network intact; null while nothing has failed. It follows
 * from the address alone, so that everybody who opens it is told the same.
 */
export function selectFailureChange(state: ExplainerState): Change | null {
  const { topology, choices } = state;
  if (choices.scenario.failures.length === 0) return null;
  return changeOnce(assessOnce(topology, intactScenario(choices.scenario)), selectAssessment(state));
}

/** What the last step of this visit changed; null before there was one. */
export function selectStep(state: ExplainerState): Change | null {
  const { topology, previous } = state;
  return previous === null ? null : changeOnce(assessOnce(topology, previous), selectAssessment(state));
}

const fromOtherOffice = memoizeByIdentity(
  (topology: Topology, scenario: Scenario): Scenario => ({
    ...scenario,
    office: otherOffice(topology, scenario),
  }),
);

/** Office that all failures belong to, where it is not the one in view; else null. */
export function selectOfficeConcerned(state: ExplainerState): ElementId | null {
  if (selectFailureChange(state)?.effect !== 'nothing') return null;
  const { topology } = state;
  const other = fromOtherOffice(topology, state.choices.scenario);
  const now = assessOnce(topology, other);
  const { effect } = changeOnce(assessOnce(topology, intactScenario(other)), now);
  return effect === 'nothing' ? null : other.office;
}

const internetOnlyTrafficOnce = memoizeByIdentity(internetOnlyTrafficOf);

/** What the pages of a public service also fetch over the internet; null where that is no other way than their own. */
export function selectInternetOnlyTraffic(state: ExplainerState): InternetOnlyTraffic | null {
  const { question, scenario } = selectAssessment(state);
  const isInView = question.circuits.length > 0 && question.destination.peering === 'microsoft';
  return isInView ? internetOnlyTrafficOnce(state.topology, scenario) : null;
}

/** The same, where the reader wants it drawn. */
export const selectShownInternetOnlyTraffic = (state: ExplainerState): InternetOnlyTraffic | null =>
  state.choices.exceptions.internetOnly === 'on' ? selectInternetOnlyTraffic(state) : null;

export const selectOpening = (state: ExplainerState): Assessment =>
  assessOnce(state.topology, state.topology.opening);
