// Prepares a compiled network for many questions: the effect of each failure, and of each two, on every
// office and destination.

import type { Compiled } from '../../compile/compile';
import type { FailureTarget } from '../../model/compiledFailures';
import type { DestinationId, FailureId } from '../../model/compiledTopology';
import type { ElementId } from '../../model/description';
import type { Address, AdjacencyId, Flow, Prefix } from '../../model/network';
import type { NetworkScenario } from '../../model/networkScenario';
import { describedRisks } from '../../model/topology';
import { whenAsked } from '../../model/whenAsked';
import { type Consulted, type ControlPlane, controlPlanes, type Withdrawn } from '../../routing/controlPlane';
import { type Conversation, converse } from '../../routing/conversation';
import { type AdjacencySet, type IndexedNetwork, indexNetwork, memoised } from '../../routing/indexNetwork';
import { type Follow, rememberJourneys } from '../../routing/journeys';
import { searchWhateverTheIds } from '../../routing/routerIds';
import { adjacenciesIn, nothingLost, type UpstreamOf, upstreams } from '../../routing/upstream';
import { withdrawnIn } from '../../routing/withdrawn';
import { type Judgement, judge } from '../judge';
import { type Carriers, carriersOf } from './carriers';

/** One office and one destination while nothing has failed. */
export type Case = {
  readonly office: ElementId;
  readonly destination: DestinationId;
  readonly flow: Flow;
  readonly answer: Judgement;
  readonly carriers: Carriers;
  readonly consulted: Consulted;
  /** All addresses that packets could be sent to, under any failure. */
  readonly prefixes: ReadonlySet<Prefix>;
  readonly upstreamOf: UpstreamOf;
  /** Adjacencies that can affect the answer, with or without failures. */
  readonly hasSay: () => AdjacencySet;
};

export type Examination = {
  readonly compiled: Compiled;
  readonly network: IndexedNetwork;
  /** Risks shown in tables, as far as present. */
  readonly risks: readonly FailureTarget[];
  /** Null where the office or the destination does not exist. */
  readonly caseOf: (office: ElementId, destination: DestinationId) => Case | null;
  /** Adjacencies that go down with it. */
  readonly takenBy: (failed: FailureTarget) => AdjacencySet;
  /** Prefixes a misconfiguration stops advertising; null where it changes the network otherwise. */
  readonly withdrawnBy: (misconfiguration: FailureId) => Withdrawn | null;
  /** Control plane while these have failed; no router has been consulted yet. */
  readonly planeUnder: (failed: readonly FailureTarget[]) => ControlPlane;
  /** Answer under one failure; the same object as the intact answer where the failure cannot change it. */
  readonly answerUnder: (asked: Case, failed: FailureTarget) => Judgement;
  /** The intact answer, without computing it again, where no consulted router decides differently. */
  readonly answerIn: (asked: Case, plane: ControlPlane) => Judgement;
  /** The answer, computed by reusing what the case has in common with the intact network. */
  readonly judgeIn: (asked: Case, plane: ControlPlane) => Judgement;
};

const isMisconfiguration = ({ kind }: FailureTarget) => kind === 'misconfiguration';

function joined([first, ...others]: readonly Withdrawn[]): Withdrawn {
  if (others.length === 0) return first ?? new Map();
  const all = new Map(first);
  for (const [prefix, silent] of others.flatMap((each) => [...each])) {
    all.set(prefix, new Set([...(all.get(prefix) ?? []), ...silent]));
  }
  return all;
}

function intactScenario({ topology }: Compiled): NetworkScenario {
  const office = topology.offices[0]?.id ?? '';
  const destination = topology.destinations[0]?.id ?? '';
  return { office, destination, prefer: null, options: [], failures: [] };
}

export function examine(compiled: Compiled): Examination {
  const network = indexNetwork(compiled.networkFor(intactScenario(compiled)));
  const planes = controlPlanes(network, searchWhateverTheIds(network));
  const networkWith = (failures: readonly FailureId[]) =>
    compiled.networkFor({ ...intactScenario(compiled), failures: [...failures].sort() });
  const withdrawnBy = memoised((failure: FailureId) => ({
    by: withdrawnIn(network, networkWith([failure])),
  }));
  const otherPlanes = memoised((key: string) => {
    const indexed = indexNetwork(networkWith(key.split(' ')));
    return controlPlanes(indexed, searchWhateverTheIds(indexed));
  });
  const nothing: ReadonlySet<AdjacencyId> = new Set();
  const cases = new Map<string, Case | null>();
  const planesUnderOne = new Map<FailureId, ControlPlane>();
  const taken = new Map<FailureId, AdjacencySet>();
  const upstreamsOf = upstreams(network);
  const risks = whenAsked(() => describedRisks(compiled.topology));

  const translatedTo = memoised((destination: Address) => {
    const rules = network.network.translations.filter(({ onlyTo }) => onlyTo?.includes(destination) ?? true);
    return [destination, ...rules.map(({ address }) => address)].flatMap(network.prefixesCovering);
  });
  const prefixesFor = ({ source, destination }: Flow): ReadonlySet<Prefix> =>
    new Set([...translatedTo(destination), ...network.prefixesCovering(source)]);

  // Keeps one case's journeys at a time: those of all would be too many.
  let followed: { readonly flow: Flow; readonly follow: Follow } | null = null;
  let answered: { readonly flow: Flow; readonly answers: Map<string, Judgement> } | null = null;
  const followFor = (flow: Flow): Follow => {
    if (followed?.flow !== flow) followed = { flow, follow: rememberJourneys(() => planes(nothing)) };
    return followed.follow;
  };
  const conversationIn = (flow: Flow, plane: ControlPlane): Conversation =>
    plane.network === network ? converse(plane, flow, followFor(flow)) : converse(plane, flow);

  const newCase = (office: ElementId, destination: DestinationId): Case | null => {
    const flow = compiled.flowFor({ office, destination });
    if (!flow) return null;
    const plane = planes(nothing);
    const conversation = conversationIn(flow, plane);
    const carriers = whenAsked(() => carriersOf(compiled.topology, conversation));
    const upstreamOf = upstreamsOf(flow);
    return {
      office,
      destination,
      flow,
      answer: judge(conversation),
      get carriers() {
        return carriers();
      },
      consulted: plane.consulted(),
      prefixes: prefixesFor(flow),
      upstreamOf,
      hasSay: whenAsked(() => network.adjacencySet(adjacenciesIn(upstreamOf(nothingLost)))),
    };
  };

  const planeUnder = (failed: readonly FailureTarget[]): ControlPlane => {
    const down = new Set(failed.flatMap(({ adjacencies }) => adjacencies));
    const settings = failed.filter(isMisconfiguration).map(({ id }) => id);
    if (settings.length === 0) return planes(down);
    const withdrawn = settings.map((id) => withdrawnBy(id).by);
    // Misconfigurations that only suppress advertisements can be combined.
    const all = withdrawn.includes(null) ? null : joined(withdrawn.filter((each) => each !== null));
    return all ? planes(down, all) : otherPlanes(settings.sort().join(' '))(down);
  };

  const planeUnderOne = (failed: FailureTarget): ControlPlane => {
    const known = planesUnderOne.get(failed.id);
    if (known) return known;
    const plane = planeUnder([failed]);
    planesUnderOne.set(failed.id, plane);
    return plane;
  };
  const takenBy = ({ id, adjacencies }: FailureTarget): AdjacencySet => {
    const known = taken.get(id);
    if (known !== undefined) return known;
    const found = network.adjacencySet(network.withTunnels(new Set(adjacencies)));
    taken.set(id, found);
    return found;
  };
  const answerIn = ({ flow, answer, consulted }: Case, plane: ControlPlane): Judgement =>
    plane.network === network && plane.isSameFor(consulted) ? answer : judge(conversationIn(flow, plane));

  return {
    compiled,
    network,
    get risks() {
      return risks();
    },
    caseOf: (office, destination) => {
      const key = `${office} ${destination}`;
      const found = cases.get(key);
      if (found !== undefined) return found;
      const made = newCase(office, destination);
      cases.set(key, made);
      return made;
    },
    takenBy,
    withdrawnBy: (id) => withdrawnBy(id).by,
    planeUnder,
    judgeIn: ({ flow }, plane) => judge(conversationIn(flow, plane)),
    answerIn,
    answerUnder: (asked, failed) => {
      if (!isMisconfiguration(failed) && (takenBy(failed) & asked.hasSay()) === 0n) return asked.answer;
      const plane = planeUnderOne(failed);
      if (plane.network !== network) return judge(converse(plane, asked.flow));
      const changes = [...plane.changesAmong(asked.prefixes)];
      if (changes.length === 0) return asked.answer;
      const consulted = changes.flatMap(([prefix]): [Prefix, ReadonlySet<number>][] => {
        const routers = asked.consulted.get(prefix);
        return routers ? [[prefix, routers]] : [];
      });
      if (plane.isSameFor(new Map(consulted))) return asked.answer;
      if (answered?.flow !== asked.flow) answered = { flow: asked.flow, answers: new Map() };
      const signature = changes.map(([, number]) => number).join();
      const answer = answered.answers.get(signature) ?? judge(conversationIn(asked.flow, plane));
      answered.answers.set(signature, answer);
      return answer;
    },
  };
}
