// Current outages, by the name of the failure: offered to be switched on, never written into the description.

import { given } from '../facts/facts';
import { isNatMissing, isNatNotAccepted, isNotProvisioned, isSwitchedOff } from './circuitFindings';
import { isDisabled, missingSession } from './circuits';
import type { Described } from './described';

export type DownReason =
  | {
      readonly code:
        | 'not-provisioned'
        | 'circuit-disabled'
        | 'session-missing'
        | 'peering-disabled'
        | 'nat-missing'
        | 'tunnel-down';
    }
  | { readonly code: 'nat-not-accepted'; readonly prefixes: readonly string[]; readonly state: string };

export type Down = {
  /** "er", "er.microsoft", "er.secondary.private", "er.nat", "office.vpn". */
  readonly failure: string;
  readonly reason: DownReason;
};

export function stateNow({ circuits, sites }: Described): readonly Down[] {
  return [
    ...circuits.flatMap((circuit): readonly Down[] => {
      const { id, fact, microsoft } = circuit;
      const isOff = isSwitchedOff(circuit);
      const whole: readonly Down[] =
        isOff || isNotProvisioned(circuit)
          ? [{ failure: id, reason: { code: isOff ? 'circuit-disabled' : 'not-provisioned' } }]
          : [];
      const peerings = fact.peerings.flatMap((peering): readonly Down[] => {
        const session = missingSession(peering);
        return [
          ...(isDisabled(peering)
            ? [{ failure: `${id}.${peering.type}`, reason: { code: 'peering-disabled' } } as const]
            : []),
          ...(session
            ? [{ failure: `${id}.${session}.${peering.type}`, reason: { code: 'session-missing' } } as const]
            : []),
        ];
      });
      const state = given(microsoft?.peering.natState) ?? '';
      const nat: readonly Down[] = isNatMissing(circuit)
        ? [{ failure: `${id}.nat`, reason: { code: 'nat-missing' } }]
        : isNatNotAccepted(circuit)
          ? [
              {
                failure: `${id}.nat`,
                reason: { code: 'nat-not-accepted', prefixes: microsoft?.nat ?? [], state },
              },
            ]
          : [];
      return [...whole, ...peerings, ...nat];
    }),
    ...sites
      .filter(({ isTunnelDown }) => isTunnelDown)
      .map(({ id }): Down => ({ failure: `${id}.vpn`, reason: { code: 'tunnel-down' } })),
  ];
}
