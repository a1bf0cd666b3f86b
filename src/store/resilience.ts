// What each failure would do, and each two of them.

import { type ResilienceRow, resilience } from '../analysis/resilience';
import type { Scenario } from '../model/scenario';
import type { ExplainerState } from './explainerStore';
import { memoizeByScenario } from './memory/memoizeByScenario';

const resilienceOf = memoizeByScenario(resilience);

/** With the options as they are, or as they are given. */
export const selectResilience = (
  { topology, choices: { scenario } }: ExplainerState,
  options: Scenario['options'] = scenario.options,
): readonly ResilienceRow[] => resilienceOf(topology, { ...scenario, options, failures: [] });
