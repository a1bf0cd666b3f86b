// Answers kept for questions that are asked again with other objects.

import type { Scenario } from '../model/scenario';
import type { Topology } from '../model/topology';

const encoded = ({ path, peering, connection, exit, failures }: Scenario) =>
  [path, peering, connection, exit, ...failures].join(' ');

/** There are few such questions, and each answer is worth keeping. */
export function rememberedByValue<Result>(compute: (topology: Topology, scenario: Scenario) => Result) {
  const byTopology = new WeakMap<Topology, Map<string, Result>>();
  return (topology: Topology, scenario: Scenario): Result => {
    const known = byTopology.get(topology) ?? new Map<string, Result>();
    byTopology.set(topology, known);
    const key = encoded(scenario);
    const found = known.get(key);
    if (found !== undefined) return found;
    const result = compute(topology, scenario);
    known.set(key, result);
    return result;
  };
}
