// The question a reader asks: which office, towards which service, with which preferences, and what has failed.

export type PathMode = 'internet' | 'expressroute';
export type Peering = 'microsoft' | 'azure-private';
export type ConnectionChoice = 'both' | 'primary' | 'secondary';
export type ExitChoice = 'off' | 'on';

/** Id of anything that can fail; the topology lists them (see failureTargets). */
export type FailureId = string;

export type Scenario = {
  readonly path: PathMode;
  readonly peering: Peering;
  readonly connection: ConnectionChoice;
  /** Whether Seattle has an internet exit beside its circuit. */
  readonly exit: ExitChoice;
  /** Sorted and without repetition, so that equal questions are equal values. */
  readonly failures: readonly FailureId[];
};

/** What a scenario sets, as opposed to what has failed in it. */
export type Setting = Exclude<keyof Scenario, 'failures'>;
export const settings: readonly Setting[] = ['path', 'peering', 'connection', 'exit'];

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

export function sameScenario(a: Scenario, b: Scenario): boolean {
  return (
    a.path === b.path &&
    a.peering === b.peering &&
    a.connection === b.connection &&
    a.exit === b.exit &&
    a.failures.join('~') === b.failures.join('~')
  );
}
