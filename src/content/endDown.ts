// Finds the end of the path that has failed itself, which no routing can fix.

import type { Assessment } from '../analysis/assess';

export function endDown({ topology, scenario, office, service }: Assessment): 'office' | 'service' | null {
  const failed = topology.failureTargets.filter(({ id }) => scenario.failures.includes(id));
  if (failed.some(({ nodes }) => nodes.includes(office))) return 'office';
  return failed.some(({ nodes }) => nodes.includes(service)) ? 'service' : null;
}
