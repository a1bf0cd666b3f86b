// Computes everything the page shows about one scenario, in one call: map, text and exports use it.

import type { FailureId, LinkExposure, LinkId, NodeId } from '../model/compiledTopology';
import { type Scenario, withFailures } from '../model/scenario';
import { type DrawnTopology, nodeWith, type Topology } from '../model/topology';
import { type Contradicting, contradictingOffices } from './contradicting';
import { type EndDown, endDownOf } from './endDown';
import { indexTopology } from './indexTopology';
import { internetOnlyTrafficOf } from './internetOnlyTraffic';
import { isDown, isReachable, isWhollyInTunnel, type Privacy } from './judge';
import { judgementOf, type Outcome, outcomeOf, type Path, planeOf } from './outcome';
import { type Question, questionOf } from './question';
import { standbyOf } from './standby';
import { type WeakPoint, weakPoints } from './weakPoints';

/** A stretch of a path between places where its exposure or its carrier changes. */
export type Stretch = {
  readonly exposure: LinkExposure;
  readonly dedicated: boolean;
  readonly links: readonly LinkId[];
  readonly from: NodeId;
  readonly to: NodeId;
};

/** The end of a private path: at the Microsoft edge, or only at the resource. */
export type PrivateUntil = 'microsoft-edge' | 'resource';

/** The verdict in one word; see content/verdictSentence for the sentences. */
export type State =
  | 'private'
  | 'private-without-redundancy'
  /** Everything that crosses the internet does so in a tunnel. */
  | 'encrypted'
  /** The office uses the internet by design: it would do so with nothing failed. */
  | 'internet'
  /** Still reached, over the internet, where the intact network is private. */
  | 'silently-on-internet'
  | 'partly-on-internet'
  /** Some TCP connections work and others do not. */
  | 'partly-reached'
  | 'down-nothing-exposed'
  | 'refused'
  /** Packets leave for the internet and are dropped there. */
  | 'dropped-on-internet'
  | 'no-reply'
  | 'reply-dropped'
  | 'undecided';

export type Assessment = {
  /** The network in question, with the names of its elements. */
  readonly topology: DrawnTopology;
  readonly scenario: Scenario;
  readonly question: Question;
  readonly office: NodeId;
  readonly service: NodeId;
  readonly outcome: Outcome;
  readonly state: State;
  /** Whose preferences contradict each other; empty where the path is decided. */
  readonly contradicting: readonly Contradicting[];
  /** True if only the failures stop the traffic: with nothing failed, all or part of it gets through. */
  readonly isInterrupted: boolean;
  readonly endDown: EndDown | null;
  /** Null where nothing private flows. */
  readonly privateUntil: PrivateUntil | null;
  /** Whether DNS and sign-in, which use only the internet, get out too; null where the path needs neither. */
  readonly internetOnlyReached: boolean | null;
  /**
   * Single further failures between the two ends that would end the service or its privacy; empty with
   * redundancy.
   */
  readonly weakPoints: readonly WeakPoint[];
  /** The only router of the office, where it is one more such failure; empty where it has two, or none is modelled. */
  readonly weakEnds: readonly WeakPoint[];
  /** How exposed the traffic would be after each of the weak points, in their order. */
  readonly exposureAfter: readonly Privacy[];
  /** Whether some of the traffic is still answered after each of them, and some is not. */
  readonly inPartAfter: readonly boolean[];
  /** One list of stretches for each distinct request path, in path order. */
  readonly stretches: readonly (readonly Stretch[])[];
  /** The same for replies, listed from the office on, so that both directions compare side by side. */
  readonly replyStretches: readonly (readonly Stretch[])[];
  /** False also where only one direction, or some of several paths, is in a tunnel. */
  readonly isWhollyInTunnel: boolean;
  /** Links that requests cross, in any of the equal paths. */
  readonly requestLinks: ReadonlySet<LinkId>;
  readonly replyLinks: ReadonlySet<LinkId>;
  /** Connections that carry nothing beside the one preferred in this trial, and would if all others failed. */
  readonly standby: readonly FailureId[];
  /** False when replies return through other nodes than the requests passed. */
  readonly symmetric: boolean;
};

function stretchesOf(topology: Topology, path: Path): readonly Stretch[] {
  return path.links.reduce<Stretch[]>((stretches, id, index) => {
    const link = topology.links.find((candidate) => candidate.id === id);
    const from = path.nodes[index];
    const to = path.nodes[index + 1];
    if (!link || from === undefined || to === undefined) return stretches;
    const last = stretches[stretches.length - 1];
    if (last && last.exposure === link.exposure && last.dedicated === link.dedicated) {
      stretches[stretches.length - 1] = { ...last, links: [...last.links, id], to };
      return stretches;
    }
    stretches.push({ exposure: link.exposure, dedicated: link.dedicated, links: [id], from, to });
    return stretches;
  }, []);
}

const shape = (stretches: readonly Stretch[]) =>
  stretches.map(({ exposure, dedicated }) => `${exposure} ${dedicated}`).join();

function isSymmetric({ requests, replies }: Outcome): boolean {
  const key = (nodes: readonly NodeId[]) => nodes.join();
  const back = new Set(replies.map(({ nodes }) => key([...nodes].reverse())));
  return requests.length === back.size && requests.every(({ nodes }) => back.has(key(nodes)));
}

/** Whether the same scenario avoids the plain internet while nothing has failed. */
function isBetterIntact(topology: Topology, scenario: Scenario): boolean {
  const intact = judgementOf(topology, withFailures(scenario, []));
  return isReachable(intact) && (intact.privacy === 'yes' || intact.privacy === 'encrypted');
}

const worksAtLeastInPart = ({ reachability }: Pick<Outcome, 'reachability'>) =>
  reachability === 'reached' || reachability === 'partly';

function isInterrupted(topology: Topology, scenario: Scenario, outcome: Outcome): boolean {
  if (scenario.failures.length === 0 || !isDown(outcome)) return false;
  return worksAtLeastInPart(judgementOf(topology, withFailures(scenario, [])));
}

function stateReached({ privacy }: Outcome, weak: readonly WeakPoint[], isBetter: () => boolean): State {
  switch (privacy) {
    case 'yes':
      return weak.length > 0 ? 'private-without-redundancy' : 'private';
    case 'encrypted':
      return 'encrypted';
    case 'mixed':
      return 'partly-on-internet';
    case 'no':
    case 'none':
    case 'undecided':
      return isBetter() ? 'silently-on-internet' : 'internet';
  }
}

function stateOf(outcome: Outcome, weak: readonly WeakPoint[], isBetter: () => boolean): State {
  switch (outcome.reachability) {
    case 'reached':
      return stateReached(outcome, weak, isBetter);
    case 'partly':
      return 'partly-reached';
    case 'no-route':
      return 'down-nothing-exposed';
    case 'lost':
      return outcome.privacy === 'no' || outcome.privacy === 'mixed'
        ? 'dropped-on-internet'
        : 'down-nothing-exposed';
    case 'refused':
    case 'no-reply':
    case 'reply-dropped':
    case 'undecided':
      return outcome.reachability;
  }
}

function privateUntilOf(topology: Topology, outcome: Outcome): PrivateUntil | null {
  if (outcome.privacy !== 'yes') return null;
  const shared = topology.links.some(
    ({ id, exposure }) => outcome.requestLinks.has(id) && exposure === 'microsoft-shared',
  );
  return shared ? 'microsoft-edge' : 'resource';
}

/** One list of stretches for each distinct path. */
function kindsOfPaths(topology: Topology, paths: readonly Path[]): readonly (readonly Stretch[])[] {
  const all = paths.map((path) => stretchesOf(topology, path)).filter(({ length }) => length > 0);
  return all.filter((one, index) => all.findIndex((other) => shape(other) === shape(one)) === index);
}

const backwards = ({ routers, lookups, nodes, links, adjacencies }: Path): Path => ({
  routers: [...routers].reverse(),
  lookups: [...lookups].reverse(),
  nodes: [...nodes].reverse(),
  links: [...links].reverse(),
  adjacencies: [...adjacencies].reverse(),
});

/** Null for a virtual network: the other needs of a customer's own service are unknown. */
function internetOnlyReached(topology: Topology, scenario: Scenario, service: NodeId): boolean | null {
  const isPublic = topology.nodes.some(({ id, kind }) => id === service && kind === 'public-services');
  return isPublic ? internetOnlyTrafficOf(topology, scenario).reached : null;
}

function contradictingIn(
  topology: Topology,
  scenario: Scenario,
  outcome: Outcome,
): Assessment['contradicting'] {
  if (outcome.reachability !== 'undecided') return [];
  const { destination, source } = outcome.flow;
  const addresses = [destination, source, ...outcome.replyAddresses];
  return contradictingOffices(topology, planeOf(topology, scenario), addresses, scenario);
}

const pointOf = ({ id, loses }: WeakPoint): WeakPoint => ({ id, loses });

export function assess(topology: Topology, scenario: Scenario): Assessment {
  const outcome = outcomeOf(topology, scenario);
  const isPrivate = isReachable(outcome) && outcome.privacy === 'yes';
  const all = isPrivate ? weakPoints(topology, scenario, outcome) : [];
  const weak = all.filter(({ atEnd }) => !atEnd);
  const office = nodeWith(topology, outcome.flow.from);
  const service = nodeWith(topology, outcome.flow.to);
  const interrupted = isInterrupted(topology, scenario, outcome);
  const stretches = kindsOfPaths(topology, [...outcome.requests, ...outcome.lost]);
  const replyStretches = kindsOfPaths(topology, outcome.replies.map(backwards));
  return {
    topology: indexTopology(topology).drawn,
    scenario,
    question: questionOf(topology, scenario),
    office,
    service,
    outcome,
    state: stateOf(outcome, weak, () => isBetterIntact(topology, scenario)),
    contradicting: contradictingIn(topology, scenario, outcome),
    isInterrupted: interrupted,
    endDown: endDownOf(topology, scenario, { office, service }, interrupted),
    privateUntil: privateUntilOf(topology, outcome),
    internetOnlyReached: isPrivate ? internetOnlyReached(topology, scenario, service) : null,
    weakPoints: weak.map(pointOf),
    weakEnds: all.filter(({ atEnd }) => atEnd).map(pointOf),
    exposureAfter: weak.map(({ privacyAfter }) => privacyAfter),
    inPartAfter: weak.map(({ inPartAfter }) => inPartAfter),
    stretches,
    replyStretches,
    isWhollyInTunnel: isWhollyInTunnel(outcome),
    requestLinks: outcome.requestLinks,
    replyLinks: outcome.replyLinks,
    standby: isPrivate ? standbyOf(topology, scenario, outcome) : [],
    symmetric: isSymmetric(outcome),
  };
}
