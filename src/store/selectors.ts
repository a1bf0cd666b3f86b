// What the view reads: assessments computed once for each question, whatever asks first.

import { type Assessment, assess } from '../analysis/assess';
import { type Besides, besidesOf } from '../analysis/besides';
import { type Change, changeBetween } from '../analysis/change';
import { type Healing, healing } from '../analysis/healing';
import { judgeRequirement, type RequirementJudgement } from '../analysis/requirement';
import { type ResilienceRow, resilience } from '../analysis/resilience';
import { type RouterDecision, whyThisWay } from '../analysis/whyThisWay';
import { type FailureId, openingScenario, type Scenario, withFailures } from '../model/scenario';
import type { Topology } from '../model/topology';
import { clocks, requirements } from './choices';
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

/**
 * What the last step changed. An address opened with failures in it is told against the same network
 * intact; an intact one opened as it is has nothing to tell.
 */
const changes = new WeakMap<Assessment, WeakMap<Assessment, Change>>();

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

const decisionsOf = {
  request: new WeakMap<Assessment, readonly RouterDecision[]>(),
  reply: new WeakMap<Assessment, readonly RouterDecision[]>(),
};

/** Why each router chose as it did, for the direction in view. */
export function selectDecisions(state: ExplainerState): readonly RouterDecision[] {
  const { direction } = state.choices;
  const assessment = selectAssessment(state);
  const known = decisionsOf[direction].get(assessment);
  if (known) return known;
  const decisions = whyThisWay(state.topology, assessment, direction);
  decisionsOf[direction].set(assessment, decisions);
  return decisions;
}

const judgementsOf = new WeakMap<Assessment, readonly RequirementJudgement[]>();

/** The path in view against each of the requirements. */
export function selectJudgements(state: ExplainerState): readonly RequirementJudgement[] {
  const assessment = selectAssessment(state);
  const known = judgementsOf.get(assessment);
  if (known) return known;
  const judgements = requirements.map((requirement) => judgeRequirement(assessment, requirement));
  judgementsOf.set(assessment, judgements);
  return judgements;
}

const besidesOnce = remembered(besidesOf);

/** What else Power Platform’s pages fetch over the internet beside Seattle’s way to it; null for any other way. */
export function selectFetchedBesides({ topology, choices: { scenario } }: ExplainerState): Besides | null {
  const isInView = scenario.path === 'expressroute' && scenario.peering === 'microsoft';
  return isInView ? besidesOnce(topology, scenario) : null;
}

/** The same, where the reader wants it drawn. */
export const selectBesides = (state: ExplainerState): Besides | null =>
  state.choices.besides === 'on' ? selectFetchedBesides(state) : null;

export const selectOpening = (state: ExplainerState): Assessment =>
  assessOnce(state.topology, openingScenario);

const encoded = ({ path, peering, connection, exit, failures }: Scenario) =>
  [path, peering, connection, exit, ...failures].join(' ');

/** For questions that are asked again with other objects; there are few of them, and each is worth keeping. */
function rememberedByValue<Result>(compute: (topology: Topology, scenario: Scenario) => Result) {
  const byTopology = new WeakMap<Topology, Map<string, Result>>();
  return (topology: Topology, scenario: Scenario): Result => {
    const known = byTopology.get(topology) ?? new Map<string, Result>();
    byTopology.set(topology, known);
    const key = encoded(scenario);
    const found = known.get(key);
    if (found !== undefined) return found;
    const result = compute(topology, scenario);
    known.set(key, result);
    return result;
  };
}

const healingsOf = rememberedByValue((topology, scenario) =>
  clocks.map((clock) => healing(topology, withFailures(scenario, []), scenario, clock)),
);

/** What each clock makes of the failures in view or, while nothing has failed, of the one given. */
export function selectHealings(
  { topology, choices }: ExplainerState,
  supposed: FailureId,
): readonly Healing[] {
  const { scenario } = choices;
  return healingsOf(topology, scenario.failures.length > 0 ? scenario : withFailures(scenario, [supposed]));
}

const resilienceOf = rememberedByValue(resilience);

/** What each failure and each two of them would do, with one internet exit or the other choice of it. */
export const selectResilience = (
  { topology, choices: { scenario } }: ExplainerState,
  exit: Scenario['exit'] = scenario.exit,
): readonly ResilienceRow[] => resilienceOf(topology, { ...scenario, exit, failures: [] });
