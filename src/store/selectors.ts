// What every view reads: assessments computed once for each question, whatever asks first. What only one room or
// panel reads has a file of its own here, which is loaded with it.

import { type Assessment, assess } from '../analysis/assess';
import { type Change, changeBetween } from '../analysis/change';
import { type InternetOnlyTraffic, internetOnlyTrafficOf } from '../analysis/internetOnlyTraffic';
import { openingScenario, type Scenario, withFailures } from '../model/scenario';
import type { ExplainerState } from './explainerStore';
import { memoizeByIdentity } from './memoize';

const assessOnce = memoizeByIdentity(assess);
const intactScenario = memoizeByIdentity((scenario: Scenario) => withFailures(scenario, []));

export const selectAssessment = (state: ExplainerState): Assessment =>
  assessOnce(state.topology, state.choices.scenario);

const changeOnce = memoizeByIdentity(changeBetween);

/**
 * What the last step changed. An address opened with failures in it is told against the same network
 * intact; an intact one opened as it is has nothing to tell.
 */
export function selectChange(state: ExplainerState): Change | null {
  const { topology, choices, previous } = state;
  const { scenario } = choices;
  const before = previous ?? (scenario.failures.length > 0 ? intactScenario(scenario) : null);
  if (before === null) return null;
  return changeOnce(assessOnce(topology, before), assessOnce(topology, scenario));
}

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
