// Failures of offices and WANs: sites, routers, lines, breakouts, tunnels.

import type { FailureTarget } from '../../model/compiledFailures';
import type { LinkId } from '../../model/compiledTopology';
import type { ElementId } from '../../model/description';
import type { CircuitEnd, CompletedOffice, HolderKey, Title } from '../complete/completed';
import type { Plan } from '../network/plan';
import { vpnGatewaysOf } from '../network/wires';
import { linkIds, nodeIds } from '../policy/elementIds';
import { nodeAt } from './drawnLink';
import {
  exitTitle,
  internetLineTitle,
  lineTitle,
  onlyRouterTitle,
  routerTitle,
  siteTitle,
  vpnTitle,
  wanTitle,
} from './phrases';
import type { MakeTarget, Taken } from './targetOf';
import { locationsOf } from './topologyElements';

type Of = { readonly plan: Plan; readonly target: MakeTarget };

/** Both lines of a shared last mile: "line:london.er.both". */
export const oneLineId = (holder: HolderKey, circuit: ElementId): LinkId =>
  `line:${holder.kind === 'wan' ? 'wan.' : ''}${holder.id}.${circuit}.both`;

/** With ExpressRoute Direct the line is the connection, from the customer's router to Microsoft's. */
const linkOfLine = ({ plan }: Of, end: CircuitEnd): LinkId =>
  plan.circuit(end.circuit)?.provider === null
    ? linkIds.connection(end.circuit, end.side)
    : linkIds.accessLine(end);

function lineTargets(
  of: Of,
  holder: HolderKey,
  title: Title,
  ends: readonly CircuitEnd[],
  office: CompletedOffice | null,
): readonly FailureTarget[] {
  const { plan, target } = of;
  const whose: Taken = office ? { office: office.id, oneOf: office.count } : {};
  const line = (id: LinkId, here: readonly CircuitEnd[], to: Title) => {
    const [only] = here;
    const name = lineTitle(office, title, to, here.length === 1 && only ? only.side : null, here.length > 1);
    const links = here.map((end) => linkOfLine(of, end));
    const isDirect = ({ circuit }: CircuitEnd) => plan.circuit(circuit)?.provider === null;
    const edges = here
      .filter((end) => !isDirect(end))
      .map((end) => nodeIds.providerEdge(end.circuit, end.side));
    return target(id, 'line', name, { ...whose, links, alsoAt: [...links, ...here.map(nodeAt), ...edges] });
  };
  return [...new Set(ends.map(({ circuit }) => circuit))].flatMap((id) => {
    const circuit = plan.circuit(id);
    if (!circuit) return [];
    const here = ends.filter((end) => end.circuit === id);
    if (circuit.isOneLine && here.length > 1) return [line(oneLineId(holder, id), here, circuit.title)];
    return here.map((end) => line(linkIds.accessLine(end), [end], circuit.title));
  });
}

function ownLines({ plan, target }: Of, office: CompletedOffice): readonly FailureTarget[] {
  const { id, exit, vpn, wans, count } = office;
  const whose = { office: id, oneOf: count };
  const core = nodeIds.office(id);
  const overWans = wans.flatMap((wan) => {
    const to = plan.wan(wan);
    if (!to) return [];
    const links = [linkIds.wanLine(id, wan)];
    return [
      target(linkIds.wanLine(id, wan), 'line', lineTitle(office, office.title, to.title, null), {
        ...whose,
        links,
        alsoAt: [core, nodeIds.wan(wan)],
      }),
    ];
  });
  const exitLine = linkIds.exit(id);
  const line = linkIds.internetLine(id);
  return [
    ...overWans,
    ...(exit
      ? [
          target(exitLine, 'exit', exitTitle(office), {
            ...whose,
            links: [exitLine],
            alsoAt: [core],
            option: vpn.length > 0 ? null : exitLine,
          }),
        ]
      : []),
    ...(!exit && vpn.length > 0
      ? [target(line, 'line', internetLineTitle(office), { ...whose, links: [line], alsoAt: [core] })]
      : []),
  ];
}

function vpnTargets({ plan, target }: Of, office: CompletedOffice): readonly FailureTarget[] {
  return office.vpn.flatMap((id) => {
    const vnet = plan.vnet(id);
    if (!vnet) return [];
    const links = vpnGatewaysOf(vnet).map((instance) => linkIds.tunnel(office.id, id, instance));
    return [
      target(`vpn:${office.id}.${id}`, 'link', vpnTitle(office, vnet), {
        office: office.id,
        oneOf: office.count,
        links,
        alsoAt: [...links, nodeIds.office(office.id)],
      }),
    ];
  });
}

/** The site with all its routers, and each of them: circuits, WANs, VPNs or the internet line end there. */
function siteTargets({ plan, target }: Of, office: CompletedOffice): readonly FailureTarget[] {
  const { id, routers, count } = office;
  const whose = { office: id, oneOf: count };
  const core = nodeIds.office(id);
  const edges = routers.map((router) => ({ router, node: nodeIds.officeRouter(id, router) }));
  const isOnly = routers.length === 0;
  const locations = locationsOf(plan).map((each) => each.id);
  return [
    target(core, 'office', siteTitle(office, locations), {
      ...whose,
      nodes: [core, ...edges.map(({ node }) => node)],
    }),
    ...edges.map(({ router, node }) =>
      target(node, 'router', routerTitle(office, router), { ...whose, nodes: [node], alsoAt: [core] }),
    ),
    ...(isOnly
      ? [
          target(`router:${id}`, 'router', onlyRouterTitle(office), {
            ...whose,
            nodes: [core],
            alsoAt: [core],
          }),
        ]
      : []),
  ];
}

export function officeTargets(of: Of, office: CompletedOffice): readonly FailureTarget[] {
  const holder = { kind: 'office', id: office.id } as const;
  return [
    ...siteTargets(of, office),
    ...lineTargets(of, holder, office.title, office.ends, office),
    ...ownLines(of, office),
    ...vpnTargets(of, office),
  ];
}

export function wanTargets(of: Of): readonly FailureTarget[] {
  return of.plan.network.wans.flatMap((wan) => {
    const node = nodeIds.wan(wan.id);
    const box = wan.provider === null ? [] : [`provider-wan:${wan.id}`];
    return [
      of.target(node, 'wan', wanTitle(wan), { nodes: [node], alsoAt: box }),
      ...lineTargets(of, { kind: 'wan', id: wan.id }, wan.title, wan.ends, null),
    ];
  });
}
