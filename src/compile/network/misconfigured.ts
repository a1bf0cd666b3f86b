// Changes that a scenario makes to a network besides removing wires.

import type { FailureId } from '../../model/compiledTopology';
import type { ConnectionSide, ElementId } from '../../model/description';
import type { NetworkScenario } from '../../model/networkScenario';
import type { Plan } from './plan';
import { isMeant } from './preference';

/** Ids of failures that leave every session up. */
export const misconfigurations = {
  /** Nothing is advertised on the circuit's Microsoft peering, as if no route filter were attached. */
  routeFilter: (circuit: ElementId) => `route-filter:${circuit}`,
  /** The circuit's pools are not advertised on it, so replies have no route back. */
  pool: (circuit: ElementId) => `nat:${circuit}`,
  /** The office's breakout also translates to its circuits' pool, so replies may return over either. */
  sharedPool: (office: ElementId) => `shared-nat:${office}`,
} as const;

export const isMisconfiguration = (id: FailureId): boolean => /^(route-filter|nat|shared-nat):/.test(id);

export type Changes = {
  readonly hasNoFilter: (circuit: ElementId) => boolean;
  readonly isUnadvertised: (circuit: ElementId) => boolean;
  readonly sharesPool: (office: ElementId) => boolean;
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
    hasNoFilter: (circuit) => all.has(misconfigurations.routeFilter(circuit)),
    isUnadvertised: (circuit) => all.has(misconfigurations.pool(circuit)),
    sharesPool: (id) => all.has(misconfigurations.sharedPool(id)),
    avoidedBy: (circuit, side) => {
      const isOwn = ends.some((end) => end.circuit === circuit && end.side === side);
      const isAvoided =
        first !== undefined && isOwn && !isMeant(first, { kind: 'connection', circuit, side });
      return isAvoided ? times : 0;
    },
  };
}
