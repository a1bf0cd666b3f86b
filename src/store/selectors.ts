// Selectors of every view; assessments are cached. Selectors of a single topic or panel have their own files,
// loaded with it.

import { type Assessment, assess } from '../analysis/assess';
import { type Change, changeBetween } from '../analysis/change';
import { type InternetOnlyTraffic, internetOnlyTrafficOf } from '../analysis/internetOnlyTraffic';
import type { ElementId } from '../model/description';
import { type Scenario, withFailures } from '../model/scenario';
import type { Topology } from '../model/topology';
import type { ExplainerState } from './explainerStore';
import { memoizeByIdentity } from './memory/memoize';
import { memoizeByScenario } from './memory/memoizeByScenario';
import { otherOffice } from './otherOffice';

/** Caches assessments, so that failing and restoring an element computes nothing twice. */
const assessOnce = memoizeByIdentity(memoizeByScenario(assess, 40));
const intactScenario = memoizeByIdentity((scenario: Scenario) => withFailures(scenario, []));

export const selectAssessment = (state: ExplainerState): Assessment =>
  assessOnce(state.topology, state.choices.scenario);

/** Selects the assessment of the same scenario with nothing failed. */
export const selectIntact = ({ topology, choices }: ExplainerState): Assessment =>
  assessOnce(topology, intactScenario(choices.scenario));

const changeOnce = memoizeByIdentity(changeBetween, 16);

/**
 * Selects the change that the failures make to the intact network; null without failures. Depends only on the
 * address, so that everyone who opens it reads the same.
 */
export function selectFailureChange(state: ExplainerState): Change | null {
  if (state.choices.scenario.failures.length === 0) return null;
  return changeOnce(selectIntact(state), selectAssessment(state));
}

/** Selects the last change of this visit; null before the first. */
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

/** Selects the office that all failures belong to if it is not the one in view; else null. */
export function selectOfficeConcerned(state: ExplainerState): ElementId | null {
  if (selectFailureChange(state)?.effect !== 'nothing') return null;
  const { topology } = state;
  const other = fromOtherOffice(topology, state.choices.scenario);
  const now = assessOnce(topology, other);
  const { effect } = changeOnce(assessOnce(topology, intactScenario(other)), now);
  return effect === 'nothing' ? null : other.office;
}

const internetOnlyTrafficOnce = memoizeByIdentity(internetOnlyTrafficOf);

/** Selects other internet traffic of a public service's pages; null if the path is the same. */
export function selectInternetOnlyTraffic(state: ExplainerState): InternetOnlyTraffic | null {
  const { question, scenario } = selectAssessment(state);
  const isInView = question.circuits.length > 0 && question.destination.peering === 'microsoft';
  return isInView ? internetOnlyTrafficOnce(state.topology, scenario) : null;
}

/** Selects it only while the reader shows it. */
export const selectShownInternetOnlyTraffic = (state: ExplainerState): InternetOnlyTraffic | null =>
  state.choices.exceptions.internetOnly === 'on' ? selectInternetOnlyTraffic(state) : null;

export const selectOpening = (state: ExplainerState): Assessment =>
  assessOnce(state.topology, state.topology.opening);
