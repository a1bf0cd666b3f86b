// Compiles a planned network into its drawn elements, choices and failures.

import type { FirewallEntry } from '../../model/compiledElements';
import type { CompiledTopology } from '../../model/compiledTopology';
import type { Plan } from '../network/plan';
import { ownedDevices } from '../network/translations';
import { failuresOf } from './failureTargets';
import { firewallTitle } from './phrases';
import {
  circuitsOf,
  destinationsOf,
  exitsOf,
  gatewayEntries,
  locationsOf,
  officesOf,
  optionsOf,
  providersOf,
  vpnsOf,
  wansOf,
} from './topologyElements';
import { linksOf } from './topologyLinks';
import { boxesOf, nodesOf } from './topologyNodes';

/** Each is drawn on the link nearest to its owner. */
function firewallsOf(plan: Plan, ridesOn: CompiledTopology['linksOf']): readonly FirewallEntry[] {
  return ownedDevices(plan).map(({ id, office, wan, before, guards }) => {
    const owner = (office === null ? plan.wan(wan ?? '') : plan.office(office))?.title.name ?? '';
    const links = guards.flatMap(({ adjacency }) => ridesOn[adjacency]?.slice(0, 1) ?? []);
    return { id, ...firewallTitle(owner, before), office, wan, links: [...new Set(links)] };
  });
}

export function compileTopology(plan: Plan): CompiledTopology {
  const nodes = nodesOf(plan);
  const { links, linksOf: ridesOn, peeringOf } = linksOf(plan);
  const { targets, sharedRisks } = failuresOf(plan, nodes, links);
  return {
    name: plan.network.name,
    note: plan.network.note,
    nodes,
    links,
    boxes: boxesOf(plan, nodes),
    offices: officesOf(plan),
    destinations: destinationsOf(plan),
    circuits: circuitsOf(plan),
    exits: exitsOf(plan),
    vpns: vpnsOf(plan),
    wans: wansOf(plan),
    gateways: gatewayEntries(plan),
    firewalls: firewallsOf(plan, ridesOn),
    locations: locationsOf(plan),
    providers: providersOf(plan),
    sharedRisks,
    options: optionsOf(plan),
    failureTargets: targets,
    linksOf: ridesOn,
    peeringOf,
  };
}
