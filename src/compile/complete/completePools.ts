// Address pools of Microsoft peering: the pool and address each office or WAN translates to.

import type { ElementId, NetworkDescription } from '../../model/description';
import type { Address, Prefix } from '../../model/network';
import type { PrefixSource } from '../numbers/prefixSource';
import type { CircuitEnd, CompletedCircuit, CompletedOffice, CompletedPool, CompletedWan } from './completed';
import { POOL_LENGTH } from './completeOffices';
import { hostOf } from './titles';

type Holder = { readonly key: CircuitEnd['holder']; readonly ends: readonly CircuitEnd[] };

/**
 * The pools of one of several holders: given pools are dealt in the order of the file where there is one for
 * each, and otherwise each has all of them.
 */
function dealt(pools: readonly Prefix[], holders: number, index: number): readonly Prefix[] {
  return pools.length < holders ? pools : pools.filter((_, position) => position % holders === index);
}

export function completePools(
  description: NetworkDescription,
  circuits: readonly CompletedCircuit[],
  offices: readonly CompletedOffice[],
  wans: readonly CompletedWan[],
  madeUp: PrefixSource,
): { pools: readonly CompletedPool[]; exitAddresses: ReadonlyMap<ElementId, Address> } {
  const taken = new Set<Address>();
  const known = new Map<string, Address>();
  const holders: readonly Holder[] = [
    ...offices.map(({ id, ends }) => ({ key: { kind: 'office', id } as const, ends })),
    ...wans.map(({ id, ends }) => ({ key: { kind: 'wan', id } as const, ends })),
  ];

  /** A router has one address from a pool, for all uses. */
  const addressOf = ({ kind, id }: Holder['key'], router: ElementId | null, pool: Prefix): Address => {
    const key = `${kind}:${id} ${router ?? ''} ${pool}`;
    const address = known.get(key) ?? hostOf(pool, 1, taken);
    known.set(key, address);
    return address;
  };

  const exitAddresses = new Map(
    offices.flatMap(({ id, exit }) =>
      exit ? [[id, addressOf({ kind: 'office', id }, null, exit.pool)] as const] : [],
    ),
  );
  const pools = circuits.flatMap(({ id: circuit, microsoft, layer }): CompletedPool[] => {
    if (microsoft.length === 0) return [];
    const given = description.circuits.find(({ id }) => id === circuit)?.microsoft?.nat ?? [];
    const here = holders.filter(({ ends }) => ends.some((end) => end.circuit === circuit));
    return here.map(({ key, ends }, index): CompletedPool => {
      const prefixes = given.length > 0 ? dealt(given, here.length, index) : [madeUp(POOL_LENGTH)];
      // At layer 2 a connection without the peering needs no address.
      const isUsed = ({ side }: CircuitEnd) => layer === 3 || microsoft.includes(side);
      const own = ends.filter((end) => end.circuit === circuit && isUsed(end));
      return {
        holder: key,
        circuit,
        prefixes,
        isGiven: given.length > 0,
        addresses: own.map(({ router, side }, position) => ({
          router,
          side,
          address: addressOf(key, router, prefixes[position % prefixes.length] ?? ''),
        })),
      };
    });
  });
  return { pools, exitAddresses };
}
