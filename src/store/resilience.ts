// What each failure would do, and each two of them.

import { type ResilienceRow, resilience } from '../analysis/resilience';
import type { Scenario } from '../model/scenario';
import type { ExplainerState } from './explainerStore';
import { memoizeByScenario } from './memoizeByScenario';

const resilienceOf = memoizeByScenario(resilience);

/** With one internet exit or the other choice of it. */
export const selectResilience = (
  { topology, choices: { scenario } }: ExplainerState,
  exit: Scenario['exit'] = scenario.exit,
): readonly ResilienceRow[] => resilienceOf(topology, { ...scenario, exit, failures: [] });
