// What every view reads: assessments computed once for each question, whatever asks first. What only one room or
// panel reads has a file of its own here, which is loaded with it.

import { type Assessment, assess } from '../analysis/assess';
import { type Change, changeBetween } from '../analysis/change';
import { type InternetOnlyTraffic, internetOnlyTrafficOf } from '../analysis/internetOnlyTraffic';
import { openingScenario, type Scenario, withFailures } from '../model/scenario';
import type { Topology } from '../model/topology';
import type { ExplainerState } from './explainerStore';

/** zustand needs the same object for the same answer; the last few questions are enough. */
function remembered<Result extends object>(compute: (topology: Topology, scenario: Scenario) => Result) {
  const known: { topology: Topology; scenario: Scenario; result: Result }[] = [];
  return (topology: Topology, scenario: Scenario): Result => {
    const found = known.find((entry) => entry.topology === topology && entry.scenario === scenario);
    if (found) return found.result;
    const result = compute(topology, scenario);
    known.unshift({ topology, scenario, result });
    known.length = Math.min(known.length, 8);
    return result;
  };
}

const assessOnce = remembered(assess);
const intactScenario = remembered((_, scenario) => withFailures(scenario, []));

export const selectAssessment = (state: ExplainerState): Assessment =>
  assessOnce(state.topology, state.choices.scenario);

const changes = new WeakMap<Assessment, WeakMap<Assessment, Change>>();

/**
 * What the last step changed. An address opened with failures in it is told against the same network
 * intact; an intact one opened as it is has nothing to tell.
 */
export function selectChange(state: ExplainerState): Change | null {
  const { topology, choices, previous } = state;
  const { scenario } = choices;
  const before = previous ?? (scenario.failures.length > 0 ? intactScenario(topology, scenario) : null);
  if (before === null) return null;
  const from = assessOnce(topology, before);
  const to = assessOnce(topology, scenario);
  const fromHere = changes.get(from) ?? new WeakMap<Assessment, Change>();
  changes.set(from, fromHere);
  const known = fromHere.get(to);
  if (known) return known;
  const change = changeBetween(from, to);
  fromHere.set(to, change);
  return change;
}

const internetOnlyTrafficOnce = remembered(internetOnlyTrafficOf);

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
