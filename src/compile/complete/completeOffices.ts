// Offices with their defaults filled in, and the ends of their circuits' connections.

import type {
  CircuitPart,
  ConnectionSide,
  ElementId,
  NetworkDescription,
  Office,
} from '../../model/description';
import type { AsNumberSource } from '../numbers/asNumberSource';
import { isPrivateAsNumber } from '../numbers/asNumberSource';
import type { PrefixSource } from '../numbers/prefixSource';
import { type CircuitEnd, type CompletedOffice, sides } from './completed';
import { hostOf, titleOf } from './titles';

/** The first of two routers takes primaries, the second secondaries. */
const PAIR: Readonly<Record<ConnectionSide, ElementId>> = { primary: 'first', secondary: 'second' };

const isPart = (part: CircuitPart, circuit: ElementId, side: ConnectionSide) =>
  part.circuit === circuit && (part.side === undefined || part.side === side);

/** Ids of an office's edge routers. With one router there are none: the core is that router. */
function routersOf({ routers }: Office): readonly ElementId[] {
  if (typeof routers === 'object') return routers.map(({ id }) => id);
  return routers === 2 ? [PAIR.primary, PAIR.secondary] : [];
}

function endsOf(office: Office): readonly CircuitEnd[] {
  const { id, routers } = office;
  const holder = { kind: 'office', id } as const;
  return [...new Set(office.circuits)].flatMap((circuit) =>
    sides.flatMap((side): CircuitEnd[] => {
      if (routers === 2) return [{ holder, circuit, side, router: PAIR[side] }];
      if (typeof routers !== 'object') return [{ holder, circuit, side, router: null }];
      const router = routers.find(({ ends }) => ends.some((part) => isPart(part, circuit, side)));
      return router ? [{ holder, circuit, side, router: router.id }] : [];
    }),
  );
}

/**
 * AS numbers shared by several offices: a WAN and Global Reach pass routes between them anyway, so each of
 * these offices is compiled with its own number.
 */
function repeatedNumbers({ offices }: NetworkDescription): ReadonlySet<number> {
  const seen = new Set<number>();
  return new Set(
    offices.flatMap(({ asn }) => (asn === undefined || seen.size === seen.add(asn).size ? (asn ?? []) : [])),
  );
}

type Sources = {
  readonly lans: PrefixSource;
  readonly pools: PrefixSource;
  readonly numbers: AsNumberSource;
  readonly reserved: ReadonlySet<number>;
};

/** Prefix lengths of generated LANs and pools. */
export const LAN_LENGTH = 24;
export const POOL_LENGTH = 28;

export function completeOffices(
  description: NetworkDescription,
  { lans, pools, numbers, reserved }: Sources,
  endsFree: (end: CircuitEnd) => boolean,
  isExitOn: (office: ElementId) => boolean,
): readonly CompletedOffice[] {
  const repeated = repeatedNumbers(description);
  const taken = new Set<string>();
  return description.offices.map((office): CompletedOffice => {
    const { id, asn, exit } = office;
    const inside = office.lan.length > 0 ? office.lan : [lans(LAN_LENGTH)];
    const keepsNumber = asn !== undefined && !repeated.has(asn) && !reserved.has(asn);
    return {
      id,
      title: titleOf(office),
      note: office.note ?? null,
      count: office.count ?? 1,
      users: office.users ?? true,
      routers: routersOf(office),
      ends: endsOf(office).filter(endsFree),
      wans: [...new Set(office.wans)],
      vpn: [...new Set(office.vpn)],
      exit:
        typeof exit === 'object'
          ? { pool: exit.nat ?? pools(POOL_LENGTH), refuses: exit.refuses, isOn: isExitOn(id) }
          : null,
      prefer: office.prefer ?? [],
      firewall: office.firewall ?? 'separate',
      multipath: office.multipath ?? true,
      lans: inside,
      address: hostOf(inside[0] ?? '', 1, taken),
      asn: keepsNumber ? asn : numbers(),
      hasPrivateAs: asn === undefined || isPrivateAsNumber(asn),
    };
  });
}
