// Compiles a planned network into its drawn elements, choices and failures.

import type { FirewallEntry } from '../../model/compiledElements';
import type { CompiledTopology } from '../../model/compiledTopology';
import { whenAsked } from '../../model/whenAsked';
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

/** Each part is made when it is first asked for: an answer needs few of them, and a picture all. */
export function compileTopology(plan: Plan): CompiledTopology {
  const nodes = whenAsked(() => nodesOf(plan));
  const drawn = whenAsked(() => linksOf(plan));
  const boxes = whenAsked(() => boxesOf(plan, nodes()));
  const failures = whenAsked(() => failuresOf(plan, nodes(), drawn().links));
  const firewalls = whenAsked(() => firewallsOf(plan, drawn().linksOf));
  const offices = whenAsked(() => officesOf(plan));
  const destinations = whenAsked(() => destinationsOf(plan));
  const circuits = whenAsked(() => circuitsOf(plan));
  const exits = whenAsked(() => exitsOf(plan));
  const vpns = whenAsked(() => vpnsOf(plan));
  const wans = whenAsked(() => wansOf(plan));
  const gateways = whenAsked(() => gatewayEntries(plan));
  const locations = whenAsked(() => locationsOf(plan));
  const providers = whenAsked(() => providersOf(plan));
  const options = whenAsked(() => optionsOf(plan));
  return {
    name: plan.network.name,
    note: plan.network.note,
    get nodes() {
      return nodes();
    },
    get links() {
      return drawn().links;
    },
    get boxes() {
      return boxes();
    },
    get offices() {
      return offices();
    },
    get destinations() {
      return destinations();
    },
    get circuits() {
      return circuits();
    },
    get exits() {
      return exits();
    },
    get vpns() {
      return vpns();
    },
    get wans() {
      return wans();
    },
    get gateways() {
      return gateways();
    },
    get firewalls() {
      return firewalls();
    },
    get locations() {
      return locations();
    },
    get providers() {
      return providers();
    },
    get sharedRisks() {
      return failures().sharedRisks;
    },
    get options() {
      return options();
    },
    get failureTargets() {
      return failures().targets;
    },
    get linksOf() {
      return drawn().linksOf;
    },
    get peeringOf() {
      return drawn().peeringOf;
    },
  };
}
