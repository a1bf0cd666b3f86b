// Evidence from the route tables of a circuit's connections: advertised prefixes, prepends, the AS numbers
// behind the peer, and the virtual networks that advertise.

import type { ConnectionSide } from '../../model/description';
import { sides } from '../../model/elementNames';
import type { CircuitFact, FactOf, PeeringType, Route, RouteTableFact } from '../facts/facts';
import { given } from '../facts/facts';
import { type WithId, withRef } from './ids';

/** Azure's gateways, and Microsoft's edge: routes from Global Reach. */
const gatewayAsn = 65_515;
const microsoftAsn = 12_076;

type Circuit = WithId<CircuitFact>;

export type Table = {
  readonly circuit: Circuit;
  readonly side?: ConnectionSide | undefined;
  readonly peering: PeeringType;
  readonly routes: readonly Route[];
  readonly at: RouteTableFact['at'];
};

const addressNumber = (text: string) =>
  (text.split('/')[0] ?? '').split('.').reduce((sum, octet) => sum * 256 + Number(octet), 0);

export function isWithin(address: string, prefix: string): boolean {
  const length = Number(prefix.split('/')[1] ?? '32');
  const size = 2 ** (32 - length);
  const ownLength = Number(address.split('/')[1] ?? '32');
  return (
    ownLength >= length &&
    Math.floor(addressNumber(address) / size) === Math.floor(addressNumber(prefix) / size)
  );
}

const isOwn = ({ path }: Route) => path.length > 0 && path[0] !== gatewayAsn && path[0] !== microsoftAsn;

/** Without a command, next hops identify the table: they are in the connection's own prefix. */
function byNextHop(fact: RouteTableFact, circuits: readonly Circuit[]): Partial<Table> {
  for (const circuit of circuits)
    for (const peering of circuit.peerings)
      for (const side of sides) {
        const prefix = given(peering[side]);
        const isHere = fact.routes.some(
          ({ nextHop }) => prefix !== undefined && nextHop !== undefined && isWithin(nextHop, prefix),
        );
        if (isHere) return { circuit, side, peering: peering.type };
      }
  return {};
}

/** The tables that belong to a circuit of the paste. */
export function tablesOf(facts: readonly RouteTableFact[], circuits: readonly Circuit[]): readonly Table[] {
  return facts.flatMap((fact) => {
    const found = byNextHop(fact, circuits);
    const named = withRef(circuits, fact.circuit);
    const circuit =
      named ??
      (fact.circuit ? undefined : (found.circuit ?? (circuits.length === 1 ? circuits[0] : undefined)));
    if (!circuit) return [];
    const [only, ...more] = circuit.peerings;
    const peering = fact.peering ?? found.peering ?? (only && more.length === 0 ? only.type : 'private');
    return [{ circuit, side: fact.side ?? found.side, peering, routes: fact.routes, at: fact.at }];
  });
}

/** The AS numbers of a path without repetitions. */
const distinct = (path: readonly number[]) => path.filter((asn, index) => asn !== path[index - 1]);
const repetitions = ({ path }: Route) => path.length - distinct(path).length;

export type Prepending = {
  readonly side: ConnectionSide;
  readonly times: number;
  readonly asn: number;
  readonly isInPart: boolean;
};

export type CircuitEvidence = {
  readonly circuit: Circuit;
  readonly peering: PeeringType;
  /** Advertised on one connection only. */
  readonly onOneSide: readonly { readonly network: string; readonly side: ConnectionSide }[];
  readonly prepending: readonly Prepending[];
  /** AS numbers behind the peer's own. */
  readonly behind: readonly number[];
  readonly peerAsn?: number | undefined;
  /** The first AS number of a path where it is not the peer's. */
  readonly otherFirst?: number | undefined;
  /** The only connection with a table. */
  readonly onlySide?: ConnectionSide | undefined;
  /** Advertised networks, whose owners are unknown. */
  readonly networks: readonly string[];
  readonly at: Table['at'];
};

function prependingOf(side: ConnectionSide, routes: readonly Route[]): readonly Prepending[] {
  const times = routes.map(repetitions);
  const most = Math.max(0, ...times);
  const repeated = routes.find((route) => repetitions(route) === most);
  if (most === 0 || !repeated) return [];
  const asn = repeated.path.find((each, index) => each === repeated.path[index + 1]) ?? 0;
  return [{ side, times: most, asn, isInPart: times.some((each) => each !== most) }];
}

function evidenceOf(
  circuit: Circuit,
  peering: PeeringType,
  tables: readonly Table[],
): CircuitEvidence | undefined {
  const bySide = new Map<ConnectionSide, readonly Route[]>();
  for (const { side, routes } of tables) if (side) bySide.set(side, routes.filter(isOwn));
  const all = tables.flatMap(({ routes }) => routes.filter(isOwn));
  const [first] = tables;
  if (!first) return undefined;
  const peerAsn = given(circuit.peerings.find(({ type }) => type === peering)?.peerAsn);
  const firsts = [...new Set(all.map(({ path }) => path[0]))].filter((asn) => asn !== undefined);
  const networksOf = (side: ConnectionSide) =>
    new Set((bySide.get(side) ?? []).map(({ network }) => network));
  const [primary, secondary] = sides.map(networksOf);
  const isBoth = bySide.size === 2;
  const lonely = (side: ConnectionSide, here: Set<string> = new Set(), there: Set<string> = new Set()) =>
    [...here].filter((network) => !there.has(network)).map((network) => ({ network, side }));
  return {
    circuit,
    peering,
    onOneSide: isBoth
      ? [...lonely('primary', primary, secondary), ...lonely('secondary', secondary, primary)]
      : [],
    prepending: [...bySide].flatMap(([side, routes]) => prependingOf(side, routes)),
    behind: [...new Set(all.flatMap(({ path }) => distinct(path).slice(1, 2)))],
    peerAsn,
    otherFirst: peerAsn === undefined ? undefined : firsts.find((asn) => asn !== peerAsn),
    onlySide: bySide.size === 1 ? [...bySide.keys()][0] : undefined,
    networks: [...new Set(all.map(({ network }) => network))],
    at: first.at,
  };
}

export function circuitEvidence(tables: readonly Table[]): readonly CircuitEvidence[] {
  const pairs = new Map<string, Table[]>();
  for (const table of tables) {
    const key = `${table.circuit.id} ${table.peering}`;
    pairs.set(key, [...(pairs.get(key) ?? []), table]);
  }
  return [...pairs.values()].flatMap((list) => {
    const [first] = list;
    return (first && evidenceOf(first.circuit, first.peering, list)) ?? [];
  });
}

export type VnetRoute = {
  readonly network: string;
  readonly circuits: readonly string[];
  readonly hops: string;
};

/** Networks advertised by Azure, by their gateways. */
export function vnetRoutes(tables: readonly Table[]): readonly VnetRoute[] {
  const found = new Map<string, { circuits: Set<string>; hops: Set<string> }>();
  for (const { circuit, routes } of tables)
    for (const { network, path, nextHop } of routes) {
      if (path[0] !== gatewayAsn) continue;
      const route = found.get(network) ?? { circuits: new Set(), hops: new Set() };
      route.circuits.add(circuit.id);
      if (nextHop !== undefined) route.hops.add(nextHop);
      found.set(network, route);
    }
  return [...found].map(([network, { circuits, hops }]) => ({
    network,
    circuits: [...circuits],
    hops: [...hops].toSorted().join(' '),
  }));
}

export type LearnedEvidence = {
  readonly overExpressRoute: readonly string[];
  readonly overVpn: readonly string[];
  readonly vpnOnly: readonly string[];
  readonly both: readonly string[];
  readonly defaultFromOffice: boolean;
  readonly paths: Readonly<Record<'expressRoute' | 'vpn', readonly string[]>>;
  readonly weights: Readonly<Record<'expressRoute' | 'vpn', readonly number[]>>;
};

const anywhere = '0.0.0.0/0';

/** Routes a gateway learned are evidence: from 12076 over ExpressRoute, from any other number over VPN. */
export function learnedEvidence(facts: readonly FactOf<'learned'>[]): LearnedEvidence | undefined {
  const routes = facts
    .flatMap((fact) => fact.routes)
    .filter(({ path }) => path.length > 0 && path[0] !== gatewayAsn);
  if (facts.length === 0) return undefined;
  const er = routes.filter(({ path }) => path[0] === microsoftAsn);
  const vpn = routes.filter(({ path }) => path[0] !== microsoftAsn);
  const networks = (list: typeof routes) =>
    [...new Set(list.map(({ network }) => network))].filter((each) => each !== anywhere);
  const [overExpressRoute, overVpn] = [networks(er), networks(vpn)];
  const pathsOf = (list: typeof routes) => [...new Set(list.map(({ path }) => path.join('-')))];
  const weightsOf = (list: typeof routes) => [...new Set(list.flatMap(({ weight }) => weight ?? []))];
  return {
    overExpressRoute,
    overVpn,
    vpnOnly: overVpn.filter((network) => !overExpressRoute.includes(network)),
    both: overVpn.filter((network) => overExpressRoute.includes(network)),
    defaultFromOffice: routes.some(({ network }) => network === anywhere),
    paths: { expressRoute: pathsOf(er), vpn: pathsOf(vpn) },
    weights: { expressRoute: weightsOf(er), vpn: weightsOf(vpn) },
  };
}
