// Compares two scenarios.

import type { Link, LinkId, NodeId } from '../model/compiledTopology';
import type { Topology } from '../model/topology';
import type { Assessment, PrivateUntil, State } from './assess';
import { isReachable, type Privacy, type Reachability } from './judge';
import { judgeRequirement, type RequirementJudgement } from './judgeRequirement';
import type { Requirement } from './requirements';
import { type Damage, nextFailures } from './resilience';

/** One side of a comparison, in codes and numbers. */
export type Side = {
  readonly office: NodeId;
  readonly service: NodeId;
  readonly state: State;
  readonly reachability: Reachability;
  readonly privacy: Privacy;
  readonly privateUntil: PrivateUntil | null;
  readonly paths: number;
  /** Connections and internet lines that requests or replies cross. */
  readonly carriers: readonly LinkId[];
  /** Each kind of stretch once, in path order. */
  readonly stretches: readonly Pick<Link, 'exposure' | 'dedicated'>[];
  readonly isReplyPathSame: boolean | null;
  /** The damage of each further single failure, worst first; null where the service is not reached now. */
  readonly nextFailures: readonly Damage[] | null;
  readonly requirements: Readonly<Record<Requirement, RequirementJudgement>>;
};

const aspects = [
  'office',
  'service',
  'reachable',
  'private',
  'paths',
  'carriers',
  'stretches',
  'reply-path',
  'next-failure',
  'in-transit',
  'in-transit-and-at-rest',
  'never-internet',
] as const;
export type Aspect = (typeof aspects)[number];

export type Comparison = {
  readonly left: Side;
  readonly right: Side;
  readonly rows: readonly { readonly aspect: Aspect; readonly differs: boolean }[];
};

function stretchesOn({ stretches }: Assessment): Side['stretches'] {
  const all = stretches.flat().map(({ exposure, dedicated }) => ({ exposure, dedicated }));
  const key = ({ exposure, dedicated }: (typeof all)[number]) => `${exposure} ${dedicated}`;
  return all.filter((each, index) => all.findIndex((other) => key(other) === key(each)) === index);
}

function carriersOn(topology: Topology, { requestLinks, replyLinks }: Assessment): readonly LinkId[] {
  return topology.links
    .filter(({ kind }) => kind === 'connection' || kind === 'internet-line')
    .map(({ id }) => id)
    .filter((id) => requestLinks.has(id) || replyLinks.has(id));
}

function sideOf(topology: Topology, assessment: Assessment): Side {
  const { scenario, office, service, state, outcome, privateUntil, symmetric } = assessment;
  const judgedOn = (requirement: Requirement) => judgeRequirement(assessment, requirement);
  return {
    office,
    service,
    state,
    reachability: outcome.reachability,
    privacy: outcome.privacy,
    privateUntil,
    paths: outcome.requests.length,
    carriers: carriersOn(topology, assessment),
    stretches: stretchesOn(assessment),
    isReplyPathSame: outcome.replies.length > 0 ? symmetric : null,
    nextFailures: isReachable(outcome) ? nextFailures(topology, scenario) : null,
    requirements: {
      'in-transit': judgedOn('in-transit'),
      'in-transit-and-at-rest': judgedOn('in-transit-and-at-rest'),
      'never-internet': judgedOn('never-internet'),
    },
  };
}

/** A requirement is met only under the reasons; if not met, the reasons do not matter. */
const findingOf = ({ verdict, reasons }: RequirementJudgement) =>
  verdict === 'met' ? [verdict, ...reasons] : [verdict];

/** A side's value for each aspect; two sides differ in the aspect when these do. */
const aspectOf: Readonly<Record<Aspect, (side: Side) => unknown>> = {
  office: ({ office }) => office,
  service: ({ service }) => service,
  reachable: ({ reachability }) => reachability,
  private: ({ privacy, privateUntil, reachability }) =>
    reachability === 'reached' ? [privacy, privateUntil] : [privacy],
  paths: ({ paths }) => paths,
  carriers: ({ carriers }) => carriers,
  stretches: ({ stretches }) => stretches,
  'reply-path': ({ isReplyPathSame }) => isReplyPathSame,
  'next-failure': ({ nextFailures, privacy }) => [nextFailures, privacy === 'yes'],
  'in-transit': ({ requirements }) => findingOf(requirements['in-transit']),
  'in-transit-and-at-rest': ({ requirements }) => findingOf(requirements['in-transit-and-at-rest']),
  'never-internet': ({ requirements }) => findingOf(requirements['never-internet']),
};

const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

export function compare(topology: Topology, before: Assessment, after: Assessment): Comparison {
  const left = sideOf(topology, before);
  const right = sideOf(topology, after);
  const differs = (aspect: Aspect) => !isSame(aspectOf[aspect](left), aspectOf[aspect](right));
  return { left, right, rows: aspects.map((aspect) => ({ aspect, differs: differs(aspect) })) };
}
