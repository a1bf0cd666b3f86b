// Whether a conversation works, how it is exposed and which connections, exits and tunnels it takes: the answer that a
// person would check by hand, computed from traces and stateful devices for the tests alone.

import { type Compiled, compile } from '../../src/compile/compile';
import type { FailureTarget } from '../../src/model/compiledFailures';
import type { FailureId } from '../../src/model/compiledTopology';
import type { NetworkDescription, Preferred } from '../../src/model/description';
import type { AdjacencyId, Flow, Network } from '../../src/model/network';
import type { NetworkScenario } from '../../src/model/networkScenario';
import { type ControlPlaneFactory, controlPlanes } from '../../src/routing/controlPlane';
import { searchForOutcomes } from '../../src/routing/doubts';
import { indexNetwork } from '../../src/routing/indexNetwork';
import { trace } from '../../src/routing/trace';
import type { RouterPath } from '../../src/routing/walk';

export type Answer = {
  readonly works: 'yes' | 'in part' | 'no reply' | 'refused' | 'lost' | 'no route' | 'undecided';
  /** The classes of every request that arrives and every reply that comes back, sorted. */
  readonly exposure: string;
  /** Connections, exits and tunnels, sorted: "er.primary er.secondary". */
  readonly out: string;
  readonly back: string;
};

type Asked = {
  readonly failures?: readonly FailureId[];
  readonly prefer?: readonly Preferred[];
  readonly options?: readonly string[];
};

const planesOf = new WeakMap<Network, ControlPlaneFactory>();
function planesFor(network: Network): ControlPlaneFactory {
  const known = planesOf.get(network);
  if (known) return known;
  const indexed = indexNetwork(network);
  const planes = controlPlanes(indexed, searchForOutcomes(indexed));
  planesOf.set(network, planes);
  return planes;
}

/** Ids of devices that a conversation crosses where it goes over these adjacencies. */
function crossed(
  { devices }: Network,
  { destination }: Flow,
  { adjacencies }: RouterPath,
): ReadonlySet<string> {
  const isThere = (adjacency: AdjacencyId, onlyTo: readonly string[] | undefined) =>
    adjacencies.includes(adjacency) && (onlyTo?.includes(destination) ?? true);
  return new Set(
    devices
      .filter(({ guards }) => guards.some(({ adjacency, onlyTo }) => isThere(adjacency, onlyTo)))
      .map(({ id }) => id),
  );
}

export function answer(compiled: Compiled, office: string, destination: string, asked: Asked = {}): Answer {
  const { topology } = compiled;
  const scenario: NetworkScenario = {
    office,
    destination,
    prefer: asked.prefer ?? null,
    options: asked.options ?? [],
    failures: asked.failures ?? [],
  };
  const network = compiled.networkFor(scenario);
  const flow = compiled.flowFor(scenario);
  const targets = new Map(topology.failureTargets.map((target) => [target.id, target]));
  if (!flow) throw new Error(`no flow from ${office} to ${destination}`);
  const down = scenario.failures.flatMap((id) => {
    const target = targets.get(id);
    if (!target) throw new Error(`nothing is called ${id}`);
    return target.adjacencies;
  });
  const { requests, exchanges } = trace(planesFor(network)(new Set(down)), flow);

  const passing: RouterPath[] = [];
  let isLacking = requests.dropped.length > 0;
  for (const { requests: alike, replies } of exchanges) {
    isLacking ||= replies.dropped.length > 0;
    for (const request of alike) {
      const seen = crossed(network, flow, request);
      const back = replies.delivered.filter((reply) =>
        [...crossed(network, flow, reply)].every((id) => seen.has(id)),
      );
      isLacking ||= back.length < replies.delivered.length;
      passing.push(...back);
    }
  }
  const classOf = new Map(network.adjacencies.map(({ id, exposure }) => [id, exposure]));
  const exposureOf = ({ adjacencies }: RouterPath) =>
    (['internet', 'tunnel'] as const).find((kind) => adjacencies.some((id) => classOf.get(id) === kind)) ??
    'private';
  const waysOf = (paths: readonly RouterPath[]) => {
    const taken = paths.flatMap(({ adjacencies }) => adjacencies.flatMap((id) => topology.linksOf[id] ?? []));
    const telling = taken
      .filter((id) => /^(connection|exit|tunnel|global-reach):/.test(id))
      .map((id) => id.replace('connection:', '').replace(/^(global-reach:[^.]+\.[^.]+)\..*/, '$1'));
    return [...new Set(telling)].sort().join(' ');
  };
  const dropped = [requests, ...exchanges.map(({ replies }) => replies)].flatMap((walk) => walk.dropped);
  const works = (): Answer['works'] => {
    if (dropped.some(({ reason }) => reason === 'undecided')) return 'undecided';
    if (requests.delivered.length > 0)
      return passing.length === 0 ? 'no reply' : isLacking ? 'in part' : 'yes';
    if (requests.dropped.some(({ reason }) => reason === 'refused')) return 'refused';
    return requests.dropped.some(({ adjacencies }) => adjacencies.length > 0) ? 'lost' : 'no route';
  };
  return {
    works: works(),
    exposure: [...new Set([...requests.delivered, ...passing].map(exposureOf))].sort().join('+'),
    out: waysOf(requests.delivered),
    back: waysOf(passing),
  };
}

/** One line: "yes private, out er.primary, back er.primary"; "no route". */
export function said({ works, exposure, out, back }: Answer): string {
  if (out === '') return [works, exposure].filter(Boolean).join(' ');
  return `${works} ${exposure}, ${out === back ? `both ways ${out}` : `out ${out}, back ${back || 'nothing'}`}`;
}

export function asking(description: NetworkDescription) {
  const compiled = compile(description);
  const ask = (question: string, failures: readonly FailureId[] = [], asked: Asked = {}) => {
    const [office = '', to = ''] = question.split(' → ');
    const found = compiled.topology.destinations.find(({ element }) => element === to);
    return said(answer(compiled, office, found?.id ?? to, { ...asked, failures }));
  };
  const risks = compiled.topology.failureTargets.filter(({ isRisk }) => isRisk);
  /** Ids of the risks whose failure gives another answer of this kind than the intact network, without the office itself. */
  const singles = (
    question: string,
    isWorse: (said: string) => boolean,
    among: readonly FailureTarget[] = risks,
  ) => {
    const [office] = question.split(' → ');
    return among
      .filter(({ id }) => id !== `office:${office}`)
      .filter(({ id }) => isWorse(ask(question, [id])))
      .map(({ id }) => id);
  };
  return { compiled, ask, risks, singles };
}

export const isOut = (line: string): boolean => !line.startsWith('yes') && !line.startsWith('in part');
