// Links of offices: between their routers, to the internet, to WANs, and VPN tunnels.

import type { ElementId } from '../../model/description';
import type { CompletedOffice } from '../complete/completed';
import type { Plan } from '../network/plan';
import { vpnGatewaysOf } from '../network/wires';
import { linkIds, nodeIds } from '../policy/elementIds';
import type { DrawnLink } from './drawnLink';
import { exitTitle, internalTitle, internetLineTitle, lineTitle, named, tunnelTitle } from './phrases';

function internalLinks(office: CompletedOffice): readonly DrawnLink[] {
  const { id, routers } = office;
  const node = (router: ElementId | null) =>
    router === null ? nodeIds.office(id) : nodeIds.officeRouter(id, router);
  const between = (a: ElementId | null, b: ElementId): DrawnLink => ({
    id: linkIds.internal(id, a ?? 'core', b),
    kind: 'office-internal',
    ends: [node(a), node(b)],
    exposure: 'private',
    operators: ['customer'],
    ...internalTitle(office, a, b),
  });
  return [null, ...routers].flatMap((a, index) => routers.slice(index).map((b) => between(a, b)));
}

function internetLink(office: CompletedOffice): readonly DrawnLink[] {
  const { id, exit, vpn } = office;
  if (!exit && vpn.length === 0) return [];
  const common = {
    kind: 'internet-line',
    ends: [nodeIds.office(id), nodeIds.internet],
    exposure: 'public-internet',
    operators: ['internet-providers'],
  } as const;
  if (!exit) return [{ ...common, id: linkIds.internetLine(id), ...internetLineTitle(office) }];
  // A VPN keeps its line when the breakout is switched off.
  const option = vpn.length > 0 ? {} : { option: linkIds.exit(id) };
  return [{ ...common, id: linkIds.exit(id), ...exitTitle(office), ...option }];
}

function wanLinks({ wan }: Plan, office: CompletedOffice): readonly DrawnLink[] {
  return office.wans.flatMap((id): DrawnLink[] => {
    const to = wan(id);
    if (!to) return [];
    return [
      {
        id: linkIds.wanLine(office.id, id),
        kind: 'wan-line',
        ends: [nodeIds.office(office.id), nodeIds.wan(id)],
        exposure: 'private',
        operators: [to.provider === null ? 'customer' : 'connectivity-provider'],
        ...lineTitle(office, office.title, to.title, null),
      },
    ];
  });
}

export function tunnelLinks(plan: Plan, office: CompletedOffice): readonly DrawnLink[] {
  return office.vpn.flatMap((id) => {
    const vnet = plan.vnet(id);
    if (!vnet) return [];
    return vpnGatewaysOf(vnet).map(
      (instance): DrawnLink => ({
        id: linkIds.tunnel(office.id, id, instance),
        kind: 'tunnel',
        ends: [nodeIds.office(office.id), nodeIds.vpnGateway(id, instance)],
        exposure: 'encrypted-tunnel',
        operators: ['customer', 'internet-providers', 'microsoft'],
        ...tunnelTitle(office, vnet, vnet.vpnGateways > 1 ? instance : null),
      }),
    );
  });
}

export const customerLinks = (plan: Plan, office: CompletedOffice): readonly DrawnLink[] => [
  ...internalLinks(office),
  ...internetLink(office),
  ...wanLinks(plan, office),
];

export const internetTransit: DrawnLink = {
  id: linkIds.internetTransit,
  kind: 'internet-transit',
  ends: [nodeIds.internet, nodeIds.services],
  exposure: 'public-internet',
  operators: ['internet-providers', 'microsoft'],
  ...named('Internet to Microsoft', 'the stretch from the internet to Microsoft'),
};
