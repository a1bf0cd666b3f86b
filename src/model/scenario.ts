// A user's question: the office, the destination, the preferences and options, and the failures.

import type { FailureId } from './compiledTopology';
import type { NetworkScenario } from './networkScenario';

export type Scenario = NetworkScenario;

/** Settings of a scenario, as opposed to its failures. */
export const settings = ['office', 'destination', 'prefer', 'options'] as const;
export type Setting = (typeof settings)[number];

const textOf = (scenario: Scenario, setting: Setting): string => JSON.stringify(scenario[setting]);

export const differsIn = (a: Scenario, b: Scenario, setting: Setting): boolean =>
  textOf(a, setting) !== textOf(b, setting);

/** Equal for equal questions, and for no others. */
export const scenarioKey = (scenario: Scenario): string =>
  [...settings.map((setting) => textOf(scenario, setting)), ...scenario.failures].join(' ');

/** Whether the scenario has all the given settings. */
export const hasSettings = (scenario: Scenario, asked: Partial<Scenario>): boolean =>
  scenarioKey({ ...scenario, ...asked }) === scenarioKey(scenario);

export function withFailures(scenario: Scenario, failures: Iterable<FailureId>): Scenario {
  return { ...scenario, failures: [...new Set(failures)].sort() };
}

export function toggleFailure(scenario: Scenario, id: FailureId): Scenario {
  const failures = new Set(scenario.failures);
  if (!failures.delete(id)) failures.add(id);
  return withFailures(scenario, failures);
}

export const sameScenario = (a: Scenario, b: Scenario): boolean => scenarioKey(a) === scenarioKey(b);
