// Words for how failures of this network's circuits are detected, as described.

import type { CircuitEntry } from '../../model/compiledElements';
import { clockWords } from '../failover/failoverWords';
import { modelled, type Statement } from '../sources';

export const detectionHeading = 'How failures are detected in this network';

/** One statement for each circuit; `given` are ids of circuits whose detection the description states. */
export function detectionStatements(
  circuits: readonly CircuitEntry[],
  given: ReadonlySet<string>,
): readonly Statement[] {
  const clocks = new Set(circuits.map(({ detect }) => detect));
  return [
    ...circuits.map(({ id, name, detect }) =>
      modelled(
        `${name}: ${clockWords[detect].name}, ${given.has(id) ? 'as the description says' : 'assumed, because the description does not say'}.`,
      ),
    ),
    ...(clocks.size > 1 ? [modelled('The slowest of them decides when all traffic is back.')] : []),
    modelled(
      'Lines to offices and WANs, tunnels and gateways have timers of their own, which a description does not state.',
    ),
  ];
}
