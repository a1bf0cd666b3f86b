// What every view reads: assessments computed once for each question, whatever asks first. What only one room or
// panel reads has a file of its own here, which is loaded with it.

import { type Assessment, assess } from '../analysis/assess';
import { type Change, changeBetween } from '../analysis/change';
import { type InternetOnlyTraffic, internetOnlyTrafficOf } from '../analysis/internetOnlyTraffic';
import { openingScenario, type PathMode, type Scenario, withFailures } from '../model/scenario';
import { nodeWith, type Topology } from '../model/topology';
import type { ExplainerState } from './explainerStore';
import { memoizeByIdentity } from './memoize';

const assessOnce = memoizeByIdentity(assess);
const intactScenario = memoizeByIdentity((scenario: Scenario) => withFailures(scenario, []));

export const selectAssessment = (state: ExplainerState): Assessment =>
  assessOnce(state.topology, state.choices.scenario);

const changeOnce = memoizeByIdentity(changeBetween);

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

export const officeFor = (topology: Topology, scenario: Scenario): string =>
  nodeWith(topology, topology.flowFor(scenario).from);

const fromOtherOffice = memoizeByIdentity(
  (scenario: Scenario): Scenario => ({
    ...scenario,
    path: scenario.path === 'internet' ? 'expressroute' : 'internet',
  }),
);

/** The office that all of what has failed is about, where it is not the one in view; else null. */
export function selectOfficeConcerned(
  state: ExplainerState,
): { readonly office: string; readonly path: PathMode } | null {
  if (selectFailureChange(state)?.effect !== 'nothing') return null;
  const { topology } = state;
  const other = fromOtherOffice(state.choices.scenario);
  const now = assessOnce(topology, other);
  const { effect } = changeOnce(assessOnce(topology, intactScenario(other)), now);
  return effect === 'nothing' ? null : officeOnce(now.office, other.path);
}

const officeOnce = memoizeByIdentity((office: string, path: PathMode) => ({ office, path }));

const internetOnlyTrafficOnce = memoizeByIdentity(internetOnlyTrafficOf);

/** What else Power Platform’s pages fetch over the internet beside Seattle’s way to it; null for any other way. */
export function selectInternetOnlyTraffic({
  topology,
  choices: { scenario },
}: ExplainerState): InternetOnlyTraffic | null {
  const isInView = scenario.path === 'expressroute' && scenario.peering === 'microsoft';
  return isInView ? internetOnlyTrafficOnce(topology, scenario) : null;
}

/** The same, where the reader wants it drawn. */
export const selectShownInternetOnlyTraffic = (state: ExplainerState): InternetOnlyTraffic | null =>
  state.choices.exceptions.internetOnly === 'on' ? selectInternetOnlyTraffic(state) : null;

export const selectOpening = (state: ExplainerState): Assessment =>
  assessOnce(state.topology, openingScenario);
