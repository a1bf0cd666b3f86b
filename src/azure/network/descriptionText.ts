// Writes a paste's network as description text: known values only, with their source as a comment.

import type { Plain, PlainMap } from '../../format/writing/plain';
import { givenOnly, rateText } from '../../format/writing/plain';
import { type Entry, mapSection } from '../../format/writing/writeDescription';
import type { Source } from '../facts/facts';
import type { DescribedCircuit, DescribedMicrosoft } from './circuits';
import type { Described, DescribedVnet, Site } from './described';
import type { CircuitEvidence } from './routeEvidence';
import type { Spoke } from './vnets';

const oneOrList = (list: readonly string[]): Plain | undefined =>
  list.length === 1 ? list[0] : list.length > 0 ? list : undefined;

function microsoftSettings({ nat, filter }: DescribedMicrosoft): PlainMap {
  return givenOnly({
    communities: filter.kind === 'shown' ? filter.communities : undefined,
    nat: oneOrList(nat),
    'route-filter': filter.kind === 'none' ? 'none' : undefined,
  });
}

function peerings({ microsoft, private: own }: DescribedCircuit): Plain {
  if (!microsoft) return own ? ['private'] : [];
  return givenOnly({ microsoft: microsoftSettings(microsoft), private: own ? {} : undefined });
}

/** Prepends that are equal for all prefixes of a connection: the same on both, or by connection. */
function prepend(evidence: readonly CircuitEvidence[]): Plain | undefined {
  const whole = evidence.flatMap(({ prepending }) => prepending).filter(({ isInPart }) => !isInPart);
  const times = new Map(whole.map((each) => [each.side, Math.min(each.times, 10)] as const));
  const [primary, secondary] = [times.get('primary'), times.get('secondary')];
  if (primary === undefined && secondary === undefined) return undefined;
  if (primary === secondary) return String(primary);
  return givenOnly({
    primary: primary === undefined ? undefined : String(primary),
    secondary: secondary === undefined ? undefined : String(secondary),
  });
}

function circuitFields(circuit: DescribedCircuit, evidence: readonly CircuitEvidence[]): PlainMap {
  const own = evidence.filter((each) => each.circuit.id === circuit.id);
  const isOthers = own.some(({ otherFirst }) => otherFirst !== undefined);
  return givenOnly({
    name: circuit.fact.name,
    location: oneOrList(circuit.locations),
    ...(circuit.isDirect ? { direct: 'yes', layer: '2' } : { provider: circuit.provider }),
    ...(isOthers && !circuit.isDirect ? { layer: '3' } : {}),
    bandwidth: circuit.mbps === undefined ? undefined : rateText(circuit.mbps),
    sku: circuit.sku,
    peerings: peerings(circuit),
    prepend: prepend(own),
    'global-reach': circuit.globalReach.length > 0 ? circuit.globalReach : undefined,
  });
}

function links({ links: all }: DescribedVnet): Plain {
  if (all.every(({ weight }) => weight === 0)) return all.map(({ circuit }) => circuit);
  return Object.fromEntries(
    all.map(({ circuit, weight }) => [circuit, weight === 0 ? {} : { weight: String(weight) }]),
  );
}

const vnetFields = (vnet: DescribedVnet): PlainMap =>
  givenOnly({
    name: vnet.name,
    lan: oneOrList(vnet.lan),
    region: vnet.region,
    gateway: vnet.zones,
    'vpn-gateway': vnet.vpnGateway,
    circuits: links(vnet),
  });

const spokeFields = (spoke: Spoke): PlainMap =>
  givenOnly({ name: spoke.name, lan: oneOrList(spoke.lan), region: spoke.region, peered: spoke.hub });

const siteFields = (site: Site): PlainMap =>
  givenOnly({
    name: site.name,
    lan: oneOrList(site.lan),
    asn: site.asn === undefined ? undefined : String(site.asn),
    vpn: site.vpn.length > 0 ? site.vpn : undefined,
  });

/** The AS number behind the peer's own, where all prefixes have the same. */
function officeAsn(circuit: DescribedCircuit, evidence: readonly CircuitEvidence[]): string | undefined {
  const behind = [
    ...new Set(evidence.filter((each) => each.circuit.id === circuit.id).flatMap((each) => each.behind)),
  ];
  return behind.length === 1 ? String(behind[0]) : undefined;
}

export type DescriptionEntries = {
  readonly offices: readonly Entry[];
  readonly circuits: readonly Entry[];
  readonly vnets: readonly Entry[];
};

/** Azure does not know offices: creates one for each circuit, and one for each local gateway. */
export function descriptionEntries({
  circuits,
  vnets,
  routedVnets,
  spokes,
  sites,
  evidence,
}: Described): DescriptionEntries {
  const isOne = circuits.length === 1;
  return {
    offices: [
      ...circuits.map((circuit) => ({
        id: isOne ? 'office' : `office-${circuit.id}`,
        fields: givenOnly({ asn: officeAsn(circuit, evidence), circuits: [circuit.id] }),
      })),
      ...sites.map((site) => ({ id: site.id, fields: siteFields(site) })),
    ],
    circuits: circuits.map((circuit) => ({ id: circuit.id, fields: circuitFields(circuit, evidence) })),
    vnets: [
      ...[...vnets, ...routedVnets].map((vnet) => ({ id: vnet.id, fields: vnetFields(vnet) })),
      ...spokes
        .filter(({ usesGateway }) => usesGateway)
        .map((spoke) => ({ id: spoke.id, fields: spokeFields(spoke) })),
    ],
  };
}

const place = ({ input, line }: Source, inputs: number) =>
  inputs > 1 ? `input ${input + 1}, line ${line}` : `line ${line}`;

/** The source of each value, as a comment. */
function comments(
  { circuits, vnets, sites, spokes }: Described,
  inputs: number,
): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const isOne = circuits.length === 1;
  for (const { id, sources, isLocationUnknown, isProviderUnknown } of circuits) {
    found.set(`office:${isOne ? 'office' : `office-${id}`}`, 'Azure does not say which offices there are');
    for (const [field, [name, at]] of sources)
      found.set(`circuit:${id}/${field}`, `${name}, ${place(at, inputs)}`);
    if (isLocationUnknown) found.set(`circuit:${id}/location`, 'not in the paste');
    if (isProviderUnknown) found.set(`circuit:${id}/provider`, 'not in the paste');
  }
  for (const { id, linked, zonesBy } of vnets) {
    if (linked?.fact) found.set(`vnet:${id}`, `virtual network, ${place(linked.fact.at, inputs)}`);
    const gateway = linked?.expressRoute;
    const by = zonesBy === 'address' ? 'by its public address' : `sku ${gateway?.sku ?? ''}`;
    if (gateway) found.set(`vnet:${id}/gateway`, `${by}, ${place(gateway.at, inputs)}`);
    if (linked?.vpn) found.set(`vnet:${id}/vpn-gateway`, `activeActive, ${place(linked.vpn.at, inputs)}`);
  }
  for (const spoke of spokes) found.set(`vnet:${spoke.id}`, `virtual network, ${place(spoke.at, inputs)}`);
  for (const { id } of sites) found.set(`office:${id}`, 'a local network gateway');
  return found;
}

export const networkName = 'From Azure';

/** The text of the description; reading it gives no error. */
export function descriptionText(described: Described, inputs: number): string {
  const { offices, circuits, vnets } = descriptionEntries(described);
  const behind = comments(described, inputs);
  return [
    `network: ${networkName}`,
    'version: 1',
    '',
    ...mapSection('offices', 'office', offices, behind),
    ...mapSection('circuits', 'circuit', circuits, behind),
    ...mapSection('vnets', 'vnet', vnets, behind),
    '',
  ].join('\n');
}
