// Findings about virtual networks, VPNs, routes, and resources that the model leaves out.

import type { Described, DescribedVnet } from './described';
import { type Finding, finding, findingOf } from './finding';
import { withRef } from './ids';
import type { CircuitEvidence } from './routeEvidence';

const weightsOf = ({ links }: DescribedVnet) => links.map(({ weight }) => weight);

const isWeighted = (vnet: DescribedVnet) => new Set(weightsOf(vnet)).size > 1;

const preferredOf = (vnet: DescribedVnet) =>
  vnet.links.filter(({ weight }) => weight === Math.max(...weightsOf(vnet))).map(({ circuit }) => circuit);

function vnetFindings({ circuits, vnets, routedVnets, spokes, merged }: Described): readonly Finding[] {
  const hasPrivate = circuits.some((circuit) => circuit.private);
  const isKnown = vnets.length + routedVnets.length + merged.vnets.length + merged.gateways.length > 0;
  const linked = new Set(
    [...vnets, ...routedVnets].flatMap(({ links }) => links.map(({ circuit }) => circuit)),
  );
  const unlinked = circuits.filter((circuit) => circuit.private && !linked.has(circuit.id));
  return [
    ...(hasPrivate && !isKnown ? [finding('no-vnet')] : []),
    ...(vnets.length > 0 ? findingOf('circuit-not-linked', unlinked, ({ id }) => id) : []),
    ...vnets
      .filter(isWeighted)
      .map((vnet) => finding('weighted', [vnet.id], { circuits: preferredOf(vnet) })),
    ...vnets
      .filter(({ zonesBy }) => zonesBy === 'sku')
      .map((vnet) => finding('zone-by-sku', [vnet.id], { sku: vnet.linked?.expressRoute?.sku ?? '' })),
    ...findingOf(
      'zonal',
      vnets.filter(({ zonesBy }) => zonesBy === 'address'),
      ({ id }) => id,
    ),
    ...findingOf(
      'fast-path',
      vnets.filter(({ links }) => links.some(({ isFastPath }) => isFastPath)),
      ({ id }) => id,
    ),
    ...findingOf(
      'spoke-without-gateway',
      spokes.filter(({ usesGateway }) => !usesGateway),
      ({ id }) => id,
    ),
    ...findingOf(
      'gateway-not-shown',
      vnets.filter(({ linked: own }) => own?.isGatewayMissing),
      ({ id }) => id,
    ),
    ...(routedVnets.length > 0
      ? [finding('vnet-route', [], { networks: routedVnets.flatMap(({ lan }) => lan) })]
      : []),
  ];
}

function routeFindings(evidence: readonly CircuitEvidence[]): readonly Finding[] {
  return evidence.flatMap(({ circuit, onOneSide, prepending, behind, peerAsn, onlySide }) => [
    ...(onOneSide.length > 0
      ? [
          finding('not-redundant', [circuit.id], {
            networks: onOneSide.map(({ network, side }) => `${network} on the ${side}`),
          }),
        ]
      : []),
    ...prepending.map(({ side, times, asn, isInPart }) =>
      finding(isInPart ? 'prepended-in-part' : 'prepended', [`${circuit.id}.${side}`], { times, asn }),
    ),
    ...(behind.length > 0
      ? [finding('behind-peer-as', [circuit.id], { asns: behind.map(String), peer: peerAsn ?? 0 })]
      : []),
    ...(onlySide ? [finding('one-table-only', [circuit.id], { side: onlySide })] : []),
  ]);
}

function learnedFindings({ learned }: Described): readonly Finding[] {
  if (!learned) return [];
  const { overExpressRoute, overVpn, vpnOnly, both, defaultFromOffice, paths, weights } = learned;
  const of = (code: Finding['code'], networks: readonly string[], more: Finding['parameters'] = {}) =>
    networks.length > 0 ? [finding(code, [], { networks, ...more })] : [];
  return [
    ...of('evidence-er', overExpressRoute, {
      paths: paths.expressRoute,
      weights: weights.expressRoute.map(String),
    }),
    ...of('evidence-vpn', overVpn, { paths: paths.vpn, weights: weights.vpn.map(String) }),
    ...of('vpn-only', vpnOnly),
    ...of('er-before-vpn', both),
    ...(defaultFromOffice ? [finding('default-route-from-office')] : []),
  ];
}

function leftOutFindings({ merged, vnets }: Described): readonly Finding[] {
  const between = merged.connections.filter(({ type }) => type === 'vnet2vnet');
  const vnetOf = (connection: (typeof between)[number]) =>
    vnets.find(({ linked }) => {
      const gateways = [linked?.expressRoute, linked?.vpn].filter((gateway) => gateway !== undefined);
      return withRef(gateways, connection.gateway);
    })?.id ?? connection.ref.name;
  const wans = merged.others.filter((fact) => fact.kind === 'virtual-wan');
  const deleted = merged.others.filter((fact) => fact.kind === 'deleted');
  const missing = merged.others.filter((fact) => fact.kind === 'value-missing');
  const loops = merged.others.filter((fact) => fact.kind === 'loop');
  const unique = (list: readonly string[]) => [...new Set(list)];
  return [
    ...findingOf('vwan-left-out', unique(wans.map(({ ref }) => ref.name)), (name) => name),
    ...findingOf('vnet-to-vnet-left-out', unique(between.map(vnetOf)), (id) => id),
    ...findingOf('will-be-deleted', unique(deleted.map(({ ref }) => ref.name)), (name) => name),
    ...(loops.length > 0
      ? [finding('loop-as-one', [], { types: unique(loops.map(({ what }) => what)) })]
      : []),
    ...findingOf('value-missing', unique(missing.map(({ name }) => name)), (name) => name),
  ];
}

export const siteFindings = (network: Described): readonly Finding[] => [
  ...vnetFindings(network),
  ...findingOf(
    'tunnel-down',
    network.sites.filter(({ isTunnelDown }) => isTunnelDown),
    ({ id }) => id,
  ),
  ...routeFindings(network.evidence),
  ...learnedFindings(network),
  ...leftOutFindings(network),
];
