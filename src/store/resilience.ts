// Computes the effect of each failure and of each pair.

import { type ResilienceRow, resilience } from '../analysis/resilience';
import type { Scenario } from '../model/scenario';
import type { ExplainerState } from './explainerStore';
import { memoizeByScenario } from './memory/memoizeByScenario';

const resilienceOf = memoizeByScenario(resilience);

/** Uses the current options unless given others. */
export const selectResilience = (
  { topology, choices: { scenario } }: ExplainerState,
  options: Scenario['options'] = scenario.options,
): readonly ResilienceRow[] => resilienceOf(topology, { ...scenario, options, failures: [] });
