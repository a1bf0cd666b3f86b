// What does not hold together in a compiled description: one line for each thing that leads nowhere.

import type { Compiled } from '../../src/compile/compile';
import type { CompiledTopology } from '../../src/model/compiledTopology';
import type { Network } from '../../src/model/network';
import type { NetworkScenario } from '../../src/model/networkScenario';

export const intact: NetworkScenario = {
  office: '',
  destination: '',
  prefer: null,
  options: [],
  failures: [],
};

const idOf = ({ id }: { readonly id: string }) => id;
const byId = <Element extends { readonly id: string }>(elements: readonly Element[]) =>
  new Map(elements.map((element) => [element.id, element]));

function repeated(what: string, elements: readonly { readonly id: string }[]): string[] {
  const seen = new Set<string>();
  const twice = elements.map(idOf).filter((id) => seen.size === seen.add(id).size);
  return twice.map((id) => `two ${what} are called ${id}`);
}

function idsTwice(topology: CompiledTopology, network: Network): string[] {
  return [
    ...repeated('routers', network.routers),
    ...repeated('adjacencies', network.adjacencies),
    ...repeated('devices', network.devices),
    ...repeated('drawn elements', [...topology.nodes, ...topology.links]),
    ...repeated('boxes', topology.boxes),
    ...repeated('failure targets', topology.failureTargets),
  ];
}

function routersWithoutNode(topology: CompiledTopology, { routers }: Network): string[] {
  const nodes = byId(topology.nodes);
  const boxes = byId(topology.boxes);
  return [
    ...routers
      .filter(({ id, node }) => !nodes.get(node)?.routers.includes(id))
      .map(({ id }) => `${id} is in no node`),
    ...topology.nodes.filter(({ box }) => !boxes.has(box)).map(({ id }) => `${id} is in no box`),
    ...topology.nodes
      .filter(({ id, box }) => !boxes.get(box)?.nodes.includes(id))
      .map(({ id, box }) => `${box} does not know of ${id}`),
    ...topology.nodes
      .filter(
        ({ kind, routers: own }) => own.length !== 1 && kind !== 'provider-edge' && kind !== 'microsoft-edge',
      )
      .map(({ id, routers: own }) => `${id} has ${own.length} routers`),
  ];
}

/** Each adjacency leads over its links from the node of its one end to the node of its other. */
function brokenWays(topology: CompiledTopology, network: Network): string[] {
  const routers = byId(network.routers);
  const links = byId(topology.links);
  const nodes = byId(topology.nodes);
  const ways = network.adjacencies.flatMap(({ id, ends: [from, to], link }) => {
    const on = topology.linksOf[id] ?? [];
    let here = routers.get(from)?.node;
    for (const each of on) {
      const drawn = links.get(each);
      if (!here || !drawn?.ends.includes(here) || !drawn.adjacencies.includes(id))
        return [`${id} does not ride on ${each}`];
      here = drawn.ends.find((end) => end !== here);
    }
    const arrives = here === routers.get(to)?.node;
    return [
      ...(arrives ? [] : [`${id} ends at ${here}`]),
      ...(on.includes(link) ? [] : [`${id} is not on ${link}`]),
    ];
  });
  const drawn = topology.links.flatMap(({ id, ends, adjacencies }) => [
    ...ends.filter((end) => !nodes.has(end)).map((end) => `${id} ends at ${end}, which is not there`),
    ...adjacencies
      .filter((each) => !topology.linksOf[each]?.includes(id))
      .map((each) => `${each} is not on ${id}`),
  ]);
  return [...ways, ...drawn];
}

function looseInNetwork({
  routers,
  adjacencies,
  sessions,
  translations,
  refusals,
  devices,
}: Network): string[] {
  const routerById = byId(routers);
  const adjacencyById = byId(adjacencies);
  const direction = sessions.map(({ adjacency, from, to }) => ({
    id: `session over ${adjacency} from ${from} to ${to}`,
  }));
  return [
    ...repeated('sessions', direction),
    ...sessions
      .filter(({ adjacency, from, to }) => {
        const ends = adjacencyById.get(adjacency)?.ends;
        return from === to || !ends?.includes(from) || !ends.includes(to);
      })
      .map(({ adjacency, from }) => `${from} has no session over ${adjacency}`),
    ...translations
      .filter(({ router, address }) => !routerById.get(router)?.addresses.includes(address))
      .map(({ router, address }) => `${router} translates to ${address}, which it does not own`),
    ...[...translations, ...refusals].flatMap(({ router, towards }) =>
      towards.filter((next) => !routerById.has(next)).map((next) => `${router} has no neighbour ${next}`),
    ),
    ...devices.flatMap(({ id, guards }) =>
      guards
        .filter(({ adjacency }) => !adjacencyById.has(adjacency))
        .map(({ adjacency }) => `${id} guards ${adjacency}`),
    ),
    ...adjacencies.flatMap(({ id, over }) =>
      (over ?? []).filter((below) => !adjacencyById.has(below)).map((below) => `${id} runs over ${below}`),
    ),
  ];
}

function looseTargets(topology: CompiledTopology, network: Network): string[] {
  const adjacencies = byId(network.adjacencies);
  const links = byId(topology.links);
  const nodes = byId(topology.nodes);
  const known = new Set(
    [...topology.nodes, ...topology.links, ...topology.boxes, ...topology.failureTargets].map(idOf),
  );
  const pointedAt = new Set(topology.failureTargets.flatMap(({ id, alsoAt }) => [id, ...alsoAt]));
  return [
    ...topology.failureTargets.flatMap((target) => [
      ...(target.name && target.inSentence ? [] : [`${target.id} has no name`]),
      ...target.adjacencies.filter((id) => !adjacencies.has(id)).map((id) => `${target.id} takes ${id}`),
      ...target.links.filter((id) => !links.has(id)).map((id) => `${target.id} takes ${id}`),
      ...target.nodes.filter((id) => !nodes.has(id)).map((id) => `${target.id} takes ${id}`),
      ...target.alsoAt.filter((id) => !known.has(id)).map((id) => `${target.id} is also at ${id}`),
    ]),
    ...[...topology.nodes, ...topology.links]
      .filter(({ id }) => !pointedAt.has(id))
      .map(({ id }) => `${id} cannot fail`),
  ];
}

function looseFlows({ topology, flowFor }: Compiled, network: Network): string[] {
  const routers = byId(network.routers);
  return topology.offices.flatMap(({ id: office }) =>
    topology.destinations.flatMap(({ id: destination, node }) => {
      const flow = flowFor({ office, destination });
      const from = routers.get(flow?.from ?? '');
      const to = routers.get(flow?.to ?? '');
      const holds =
        flow &&
        from?.addresses.includes(flow.source) &&
        to?.addresses.includes(flow.destination) &&
        to.node === node;
      return holds ? [] : [`no flow from ${office} to ${destination}`];
    }),
  );
}

export function looseEnds(compiled: Compiled): string[] {
  const { topology } = compiled;
  const network = compiled.networkFor(intact);
  return [
    ...idsTwice(topology, network),
    ...routersWithoutNode(topology, network),
    ...brokenWays(topology, network),
    ...looseInNetwork(network),
    ...looseTargets(topology, network),
    ...looseFlows(compiled, network),
  ];
}
