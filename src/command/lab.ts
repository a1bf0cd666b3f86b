// Writes a compiled network in the format of the recordings, to build a lab of real routers from it.

import type { Compiled } from '../compile/compile';
import type { CompiledTopology, DestinationId } from '../model/compiledTopology';
import type {
  Address,
  Adjacency,
  AdjacencyId,
  Network,
  RouterId,
  Session,
  Translation,
} from '../model/network';

export type LabFlow = {
  readonly from: string;
  readonly to: string;
  readonly source: Address;
  readonly destination: Address;
  readonly fromRouter: RouterId;
  readonly toRouter: RouterId;
};

/** Destination names from the file; with their kind where a service and a virtual network share an id. */
function targetNames({ destinations }: CompiledTopology): ReadonlyMap<DestinationId, string> {
  const isShared = (element: string) => destinations.filter((each) => each.element === element).length > 1;
  return new Map(destinations.map(({ id, element }) => [id, isShared(element) ? id : element]));
}

/** From every office with users to every destination. */
export function labFlows({ topology, flowFor }: Compiled): readonly LabFlow[] {
  const names = targetNames(topology);
  return topology.offices
    .filter(({ users }) => users)
    .flatMap(({ id: office }) =>
      topology.destinations.flatMap(({ id: destination }) => {
        const flow = flowFor({ office, destination });
        if (!flow) return [];
        return [
          {
            from: office,
            to: names.get(destination) ?? destination,
            source: flow.source,
            destination: flow.destination,
            fromRouter: flow.from,
            toRouter: flow.to,
          },
        ];
      }),
    );
}

const linkOf = ({ id, ends, exposure, over }: Adjacency) => ({ id, ends, exposure, ...(over && { over }) });

const sessionOf = ({ adjacency, from, to, exports, prepend, importLocalPreference }: Session) => ({
  link: adjacency,
  from,
  to,
  exports,
  ...(prepend !== undefined && { prepend }),
  ...(importLocalPreference !== undefined && { importLocalPreference }),
});

/** Names targets as flows do; includes every flow to such an address. */
function translationOf({ router, towards, onlyTo, address }: Translation, flows: readonly LabFlow[]) {
  const targets = flows.filter(({ destination }) => onlyTo?.includes(destination)).map(({ to }) => to);
  return { router, towards, address, ...(onlyTo && { onlyTo: [...new Set(targets)] }) };
}

/** Every link under its own id, and elements with several: risks and nodes. Excludes misconfigurations. */
export function failureElements(
  { failureTargets }: CompiledTopology,
  { adjacencies }: Network,
): Readonly<Record<string, readonly AdjacencyId[]>> {
  const wires = adjacencies.map(({ id }): [string, readonly AdjacencyId[]] => [id, [id]]);
  const drawn = failureTargets
    .filter(({ kind, adjacencies: down }) => down.length > (kind === 'link' ? 1 : 0))
    .map(({ id, adjacencies: down }): [string, readonly AdjacencyId[]] => [id, [...down].sort()]);
  return Object.fromEntries([...wires, ...drawn]);
}

export function labOf(compiled: Compiled, network: Network) {
  const flows = labFlows(compiled);
  const { topology } = compiled;
  return {
    policy: 'as described',
    description: topology.name,
    routers: network.routers.map(({ id, asn, originates, addresses }) => ({
      id,
      asn,
      originates,
      addresses,
    })),
    links: network.adjacencies.map(linkOf),
    sessions: network.sessions.map(sessionOf),
    flows,
    sourceNat: network.translations.map((translation) => translationOf(translation, flows)),
    failureElements: failureElements(topology, network),
  };
}
