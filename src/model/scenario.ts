// The question a reader asks: which office, towards which service, with which preferences, and what has failed.

import type { FailureId, Peering } from './compiledTopology';

export type PathMode = 'internet' | 'expressroute';
export type ConnectionChoice = 'both' | 'primary' | 'secondary';
export type ExitChoice = 'off' | 'on';

type SettingValues = {
  readonly path: PathMode;
  readonly peering: Peering;
  readonly connection: ConnectionChoice;
  /** Whether Seattle has an internet exit beside its circuit. */
  readonly exit: ExitChoice;
};

/** What a scenario sets, as opposed to what has failed in it. */
export const settings = ['path', 'peering', 'connection', 'exit'] as const;
export type Setting = (typeof settings)[number];

export type Scenario = { readonly [Name in Setting]: SettingValues[Name] } & {
  /** Sorted and without repetition, so that equal questions are equal values. */
  readonly failures: readonly FailureId[];
};

/** The same for equal questions, and for no others. */
export const scenarioKey = (scenario: Scenario): string =>
  [...settings.map((setting) => scenario[setting]), ...scenario.failures].join(' ');

/** Whether the scenario has all that is asked for. */
export const hasSettings = (scenario: Scenario, asked: Partial<Pick<Scenario, Setting>>): boolean =>
  scenarioKey({ ...scenario, ...asked }) === scenarioKey(scenario);

export const openingScenario: Scenario = {
  path: 'expressroute',
  peering: 'microsoft',
  connection: 'both',
  exit: 'off',
  failures: [],
};

export function withFailures(scenario: Scenario, failures: Iterable<FailureId>): Scenario {
  return { ...scenario, failures: [...new Set(failures)].sort() };
}

export function toggleFailure(scenario: Scenario, id: FailureId): Scenario {
  const failures = new Set(scenario.failures);
  if (!failures.delete(id)) failures.add(id);
  return withFailures(scenario, failures);
}

export const sameScenario = (a: Scenario, b: Scenario): boolean => scenarioKey(a) === scenarioKey(b);
