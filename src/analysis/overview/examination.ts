// A compiled network made ready for many questions: what each failure, and each two, does to each conversation.

import type { Compiled } from '../../compile/compile';
import type { FailureTarget } from '../../model/compiledFailures';
import type { DestinationId, FailureId } from '../../model/compiledTopology';
import type { ElementId } from '../../model/description';
import type { AdjacencyId, Flow } from '../../model/network';
import type { NetworkScenario } from '../../model/networkScenario';
import { type Consulted, type ControlPlane, controlPlanes, type Silenced } from '../../routing/controlPlane';
import { converse } from '../../routing/conversation';
import { searchForOutcomes } from '../../routing/doubts';
import { type IndexedNetwork, indexNetwork, memoised } from '../../routing/indexNetwork';
import { silencedIn } from '../../routing/silenced';
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
};

export type Examination = {
  readonly compiled: Compiled;
  readonly network: IndexedNetwork;
  /** What tables speak of, as far as it is there. */
  readonly risks: readonly FailureTarget[];
  /** Null where the office or the destination is not there. */
  readonly caseOf: (office: ElementId, destination: DestinationId) => Case | null;
  /** What a misconfiguration keeps from being announced; null where it makes another network. */
  readonly silencedBy: (misconfigurations: readonly FailureId[]) => Silenced | null;
  /** What every router does while these have failed. */
  readonly planeUnder: (failed: readonly FailureTarget[]) => ControlPlane;
  /** The same answer as intact, without asking again, where none of the routers asked would answer otherwise. */
  readonly answerIn: (asked: Case, plane: ControlPlane) => Judgement;
};

const isMisconfiguration = ({ kind }: FailureTarget) => kind === 'misconfiguration';

function intactScenario({ topology }: Compiled): NetworkScenario {
  const office = topology.offices[0]?.id ?? '';
  const destination = topology.destinations[0]?.id ?? '';
  return { office, destination, prefer: null, options: [], failures: [] };
}

export function examine(compiled: Compiled): Examination {
  const network = indexNetwork(compiled.networkFor(intactScenario(compiled)));
  const planes = controlPlanes(network, searchForOutcomes(network));
  const misconfigured = memoised((key: string) => {
    const other = compiled.networkFor({ ...intactScenario(compiled), failures: key.split(' ') });
    return { other, silenced: silencedIn(network, other) };
  });
  const otherPlanes = memoised((key: string) => {
    const indexed = indexNetwork(misconfigured(key).other);
    return controlPlanes(indexed, searchForOutcomes(indexed));
  });
  const keyOf = (ids: readonly FailureId[]) => [...ids].sort().join(' ');
  const nothing: ReadonlySet<AdjacencyId> = new Set();
  const cases = new Map<string, Case | null>();
  const isOn = new Map(compiled.topology.options.map(({ id, isOn: on }) => [id, on]));

  const newCase = (office: ElementId, destination: DestinationId): Case | null => {
    const flow = compiled.flowFor({ office, destination });
    if (!flow) return null;
    const plane = planes(nothing);
    const conversation = converse(plane, flow);
    const carriers = carriersOf(compiled.topology, conversation);
    return {
      office,
      destination,
      flow,
      answer: judge(conversation),
      carriers,
      consulted: plane.consulted(),
    };
  };

  return {
    compiled,
    network,
    risks: compiled.topology.failureTargets.filter(
      ({ isRisk, option }) => isRisk && (option === null || isOn.get(option) !== false),
    ),
    caseOf: (office, destination) => {
      const key = `${office} ${destination}`;
      const found = cases.get(key);
      if (found !== undefined) return found;
      const made = newCase(office, destination);
      cases.set(key, made);
      return made;
    },
    silencedBy: (ids) => misconfigured(keyOf(ids)).silenced,
    planeUnder: (failed) => {
      const down = new Set(failed.flatMap(({ adjacencies }) => adjacencies));
      const settings = keyOf(failed.filter(isMisconfiguration).map(({ id }) => id));
      if (settings === '') return planes(down);
      const { silenced } = misconfigured(settings);
      return silenced ? planes(down, silenced) : otherPlanes(settings)(down);
    },
    answerIn: ({ flow, answer, consulted }, plane) =>
      plane.network === network && plane.isIntactFor(consulted) ? answer : judge(converse(plane, flow)),
  };
}
