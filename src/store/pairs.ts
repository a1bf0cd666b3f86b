// Pairs of scenarios to compare, and the ways back to one of them.

import { questionOf } from '../analysis/question';
import type { FailureId } from '../model/compiledTopology';
import { type Scenario, sameScenario, withFailures } from '../model/scenario';
import type { Topology } from '../model/topology';
import type { Choices } from './choices/choices';
import { NO_COMPARISON } from './choices/comparison';
import { otherOffice } from './otherOffice';

export const pairs = ['offices', 'failure'] as const;
export type PairKind = (typeof pairs)[number];

type Pair = { readonly left: Scenario; readonly right: Scenario };

/** Picks the failure people ask about first: a connection of the office's circuit, or its internet line. */
function likeliestFailure(topology: Topology, scenario: Scenario): readonly FailureId[] {
  const { connections, exit } = questionOf(topology, scenario);
  return [...connections, ...(exit ? [exit] : [])].slice(0, 1).map(({ id }) => id);
}

function pairOf(topology: Topology, kind: PairKind, scenario: Scenario): Pair {
  if (kind === 'offices') {
    return { left: scenario, right: { ...scenario, office: otherOffice(topology, scenario) } };
  }
  const failures = scenario.failures.length > 0 ? scenario.failures : likeliestFailure(topology, scenario);
  return { left: withFailures(scenario, []), right: withFailures(scenario, failures) };
}

/** Pairs the current scenario with the other office, or with itself before or after a failure. */
export function comparing(topology: Topology, choices: Choices, kind: PairKind): Choices {
  const { left, right } = pairOf(topology, kind, choices.scenario);
  return { ...choices, scenario: left, comparison: { other: right, changing: 'neither' } };
}

/** Returns the kind of the pair in view, if it is one of those offered. */
export function pairInView({ scenario, comparison: { other } }: Choices): PairKind | null {
  if (other === null) return null;
  if (sameScenario({ ...scenario, office: other.office }, other) && scenario.office !== other.office)
    return 'offices';
  const [fewer, more] = scenario.failures.length === 0 ? [scenario, other] : [other, scenario];
  const isFailure = fewer.failures.length === 0 && more.failures.length > 0;
  return isFailure && sameScenario(withFailures(more, []), fewer) ? 'failure' : null;
}

export function swapped(choices: Choices): Choices {
  const { scenario, comparison } = choices;
  return comparison.other === null
    ? choices
    : { ...choices, scenario: comparison.other, comparison: { ...comparison, other: scenario } };
}

/** Opens one of the two in the main view. */
export const opened = (choices: Choices, scenario: Scenario): Choices => ({
  ...choices,
  scenario,
  comparison: NO_COMPARISON,
});

/** Opens one of the two in the main view to change it, and keeps the other. */
export function changingOne(choices: Choices, which: 'first' | 'second'): Choices {
  const next = which === 'first' ? choices : swapped(choices);
  return { ...next, comparison: { ...next.comparison, changing: which } };
}

/** Returns to the comparison, in its original order. */
export function comparedAgain(choices: Choices): Choices {
  const next = choices.comparison.changing === 'second' ? swapped(choices) : choices;
  return { ...next, comparison: { ...next.comparison, changing: 'neither' } };
}
