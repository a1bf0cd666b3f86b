// Encodes the scenario in the address: by its own keys, or whole as the value of one key.

import { type Scenario, withFailures } from '../../model/scenario';
import { type Topology, withoutAbsent } from '../../model/topology';
import type { Key, Reading } from './addressKey';
import { settingKeysOf } from './settingKeys';

/** Applies failures, and reports those that the scenario does not have. */
function failing(scenario: Scenario, failures: readonly string[], { topology, tell }: Reading): Scenario {
  const asked = withFailures(scenario, failures);
  const possible = withoutAbsent(topology, asked);
  for (const id of asked.failures) if (!possible.failures.includes(id)) tell('fails-nothing', id);
  return possible;
}

const canFailIn = ({ failureTargets }: Topology) => new Set(failureTargets.map(({ id }) => id));

export const failKey: Key<Scenario> = {
  name: 'fail',
  write: ({ failures }) => failures.join('~'),
  read: (text, scenario, reading) => {
    const failures = text.split('~').filter((id) => id !== '');
    const canFail = canFailIn(reading.topology);
    for (const id of failures) if (!canFail.has(id)) reading.tell('unknown-part', id);
    return failing(
      scenario,
      failures.filter((id) => canFail.has(id)),
      reading,
    );
  },
};

/** Encodes a scenario as the value of one key, "path:internet~fail:primary"; never empty. */
export function encodeScenario(topology: Topology, scenario: Scenario): string {
  const settings = settingKeysOf(topology).filter(
    ({ write }, index) => index === 0 || write(scenario) !== write(topology.opening),
  );
  return [
    ...settings.map(({ name, write }) => `${name}:${write(scenario)}`),
    ...scenario.failures.map((id) => `fail:${id}`),
  ].join('~');
}

/** Returns null, without notices, if nothing was understood. */
export function decodeScenario(text: string, { topology, tell }: Reading): Scenario | null {
  const canFail = canFailIn(topology);
  const keys = settingKeysOf(topology);
  const pending: (() => void)[] = [];
  const later: Reading = { topology, tell: (kind, part) => pending.push(() => tell(kind, part)) };
  let scenario = topology.opening;
  const failures: string[] = [];
  let isUnderstood = false;
  for (const part of text.split('~').filter(Boolean)) {
    const [name = '', value = ''] = part.split(/:(.*)/s);
    const key = keys.find((each) => each.name === name);
    const changed = key?.read(value, scenario, later);
    if (changed) scenario = changed;
    else if (name === 'fail' && canFail.has(value)) failures.push(value);
    else {
      later.tell('unknown-part', part);
      continue;
    }
    isUnderstood = true;
  }
  if (!isUnderstood) return null;
  const decoded = failing(scenario, failures, later);
  for (const each of pending) each();
  return decoded;
}
