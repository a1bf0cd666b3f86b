// Networks of any size to measure with: every router is homed to two of the tier above, so paths stay short.

import type { FailureTarget } from '../src/model/compiledFailures';
import type { Link, NetworkNode } from '../src/model/compiledTopology';
import type { Adjacency, Flow, Network, Router, Session } from '../src/model/network';
import type { Topology } from '../src/model/topology';

const PER_PARENT = 8;
const CORE = 3;
const SERVICE = '192.0.2.0/26';
const OFFICE = '203.0.113.0/28';
const PREFIXES = [SERVICE, OFFICE, '0.0.0.0/0'];
const SERVICE_ADDRESS = '192.0.2.1';
const OFFICE_ADDRESS = '203.0.113.1';

/** What can fail while scanning: as many elements at every size, so that sizes compare. */
export const SCANNED_ELEMENTS = 16;

/** The two parents of a router, the preferred one first; a core router is homed to the rest of the core. */
function parentsOf(index: number): readonly number[] {
  if (index < CORE) return Array.from({ length: index }, (_, other) => other);
  const first = index < CORE + PER_PARENT ? index % CORE : Math.floor((index - CORE) / PER_PARENT);
  return [first, first === 0 ? 1 : first - 1];
}

const idOf = (index: number) => `r${index}`;

function routersOf(count: number): readonly Router[] {
  return Array.from({ length: count }, (_, index) => {
    const asn = 100_000 + index;
    if (index === 0)
      return {
        id: idOf(index),
        node: idOf(index),
        asn,
        originates: [SERVICE, '0.0.0.0/0'],
        addresses: [SERVICE_ADDRESS],
      };
    const isOffice = index === count - 1;
    return {
      id: idOf(index),
      node: idOf(index),
      asn,
      originates: isOffice ? [OFFICE] : [],
      addresses: isOffice ? [OFFICE_ADDRESS] : [],
    };
  });
}

function networkOf(count: number): Network {
  const adjacencies: Adjacency[] = [];
  const sessions: Session[] = [];
  for (let index = 0; index < count; index += 1) {
    parentsOf(index).forEach((parent, rank) => {
      const id = `${idOf(index)}-${idOf(parent)}`;
      adjacencies.push({
        id,
        ends: [idOf(index), idOf(parent)],
        exposure: 'private',
        link: id,
        peering: null,
      });
      // The second home is for emergencies, in both directions.
      const prepend = index >= CORE && rank === 1 ? { prepend: 2 } : {};
      sessions.push(
        { adjacency: id, from: idOf(index), to: idOf(parent), exports: PREFIXES, ...prepend },
        { adjacency: id, from: idOf(parent), to: idOf(index), exports: PREFIXES, ...prepend },
      );
    });
  }
  return { routers: routersOf(count), adjacencies, sessions, translations: [], refusals: [], devices: [] };
}

/** The way up from the office by first parents, with the second home of each router on it. */
function elementsNear(office: number): readonly { id: string; kind: 'node' | 'link' }[] {
  const elements: { id: string; kind: 'node' | 'link' }[] = [];
  for (let at = office; at > 0; at = parentsOf(at)[0] ?? 0) {
    for (const parent of parentsOf(at)) elements.push({ id: `${idOf(at)}-${idOf(parent)}`, kind: 'link' });
    if (at !== office) elements.push({ id: idOf(at), kind: 'node' });
  }
  return elements;
}

function failureTargetsOf({ adjacencies }: Network, count: number): readonly FailureTarget[] {
  const near = elementsNear(count - 1);
  const known = new Set(near.map(({ id }) => id));
  const others = adjacencies
    .filter(({ id }) => !known.has(id))
    .map(({ id }) => ({ id, kind: 'link' as const }));
  return [...near, ...others].slice(0, SCANNED_ELEMENTS).map(({ id, kind }) => {
    const down = adjacencies.filter((each) => (kind === 'link' ? each.id === id : each.ends.includes(id)));
    const ids = down.map((each) => each.id);
    return {
      id,
      kind,
      name: id,
      inSentence: id,
      peering: null,
      fault: null,
      isRisk: false,
      adjacencies: ids,
      links: ids,
      nodes: kind === 'node' ? [id] : [],
      alsoAt: [],
      office: null,
      oneOf: 1,
      option: null,
    };
  });
}

export function hierarchicalNetwork(count: number): Topology {
  const network = networkOf(count);
  const flow: Flow = {
    from: idOf(count - 1),
    source: OFFICE_ADDRESS,
    to: idOf(0),
    destination: SERVICE_ADDRESS,
  };
  const nodes = network.routers.map(
    ({ id }): NetworkNode => ({
      id,
      kind: 'office-core',
      office: id,
      name: id,
      inSentence: id,
      box: 'all',
      operator: 'customer',
      routers: [id],
      count: 1,
    }),
  );
  const links = network.adjacencies.map(
    ({ id, ends }): Link => ({
      id,
      ends,
      kind: 'access-line',
      exposure: 'private',
      operators: ['connectivity-provider'],
      peerings: [],
      dedicated: false,
      name: id,
      inSentence: id,
      adjacencies: [id],
      option: null,
    }),
  );
  return {
    nodes,
    links,
    name: 'Measured',
    note: null,
    boxes: [
      {
        id: 'all',
        kind: 'customer-network',
        name: 'All',
        inSentence: 'all',
        operator: 'customer',
        nodes: nodes.map(({ id }) => id),
      },
    ],
    offices: [],
    destinations: [],
    circuits: [],
    exits: [],
    vpns: [],
    wans: [],
    gateways: [],
    firewalls: [],
    locations: [],
    providers: [],
    sharedRisks: [],
    options: [],
    failureTargets: failureTargetsOf(network, count),
    opening: { office: '', destination: '', prefer: null, options: [], failures: [] },
    isArticle: false,
    spelling: [],
    measured: null,
    networkFor: () => network,
    flowFor: () => flow,
    internetOnlyFlowFor: () => flow,
    linksOf: Object.fromEntries(links.map(({ id }) => [id, [id]])),
    peeringOf: {},
  };
}
