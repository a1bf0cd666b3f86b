// How long it takes until traffic flows again.

import { type Healing, healing } from '../analysis/healing';
import { type FailureId, withFailures } from '../model/scenario';
import { clocks } from './choices';
import type { ExplainerState } from './explainerStore';
import { rememberedByValue } from './rememberedByValue';

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
