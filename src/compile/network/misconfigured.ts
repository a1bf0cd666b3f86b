// Changes that a scenario makes to a network besides removing wires.

import type { ConnectionSide, ElementId } from '../../model/description';
import { type Fault, faultId } from '../../model/misconfigurations';
import type { NetworkScenario } from '../../model/networkScenario';
import type { Plan } from './plan';
import { isMeant } from './preference';

export type Changes = {
  /** `of` is the circuit or office that may be misconfigured so. */
  readonly has: (fault: Fault, of: ElementId) => boolean;
  /** Extra AS numbers towards Microsoft on a connection that a trial does not prefer. */
  readonly avoidedBy: (circuit: ElementId, side: ConnectionSide) => number;
};

export function changesOf(
  { failures, office, prefer }: Pick<NetworkScenario, 'failures' | 'office' | 'prefer'>,
  { network }: Pick<Plan, 'network'>,
  times: number,
): Changes {
  const all = new Set(failures);
  const [first] = prefer ?? [];
  const ends = network.offices.find(({ id }) => id === office)?.ends ?? [];
  return {
    has: (fault, of) => all.has(faultId(fault, of)),
    avoidedBy: (circuit, side) => {
      const isOwn = ends.some((end) => end.circuit === circuit && end.side === side);
      const isAvoided =
        first !== undefined && isOwn && !isMeant(first, { kind: 'connection', circuit, side });
      return isAvoided ? times : 0;
    },
  };
}
