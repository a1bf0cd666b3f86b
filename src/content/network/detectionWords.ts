// Words for how failures of this network's circuits are detected, as described.

import type { DescribedDetection } from '../../analysis/describedDetection';
import { clockWords } from '../failover/failoverWords';
import { modelled, type Statement } from '../sources';

export const detectionHeading = 'How failures are detected in this network';

/** One statement for each circuit; `given` are ids of circuits whose detection the description states. */
export function detectionStatements(
  { circuits, isHit }: DescribedDetection,
  given: ReadonlySet<string>,
): readonly Statement[] {
  const clocks = new Set(circuits.map(({ detect }) => detect));
  return [
    ...circuits.map(({ id, name, detect }) =>
      modelled(
        `${name}: ${clockWords[detect].name}, ${given.has(id) ? 'as the description says' : 'assumed, because the description does not say'}.`,
      ),
    ),
    ...(clocks.size > 1 && isHit
      ? [
          modelled(
            'This failure ends sessions of circuits with different values. The slowest of them decides when all traffic is back.',
          ),
        ]
      : []),
    modelled(
      'Lines to offices and WANs, tunnels and gateways have timers of their own, which a description does not state.',
    ),
  ];
}
