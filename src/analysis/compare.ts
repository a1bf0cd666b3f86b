// Compares two scenarios.

import type { DestinationId, Link, LinkId, NodeId } from '../model/compiledTopology';
import type { Topology } from '../model/topology';
import type { Assessment, PrivateUntil, State } from './assess';
import { isReachable, type Judgement } from './judge';
import { judgeRequirement, type RequirementJudgement } from './judgeRequirement';
import type { Requirement } from './requirements';
import { type Damage, nextFailures } from './resilience';

/** By the same routers; by others over the same connections and breakouts; or over others of these too. */
export type ReplyPath = 'same' | 'other-routers' | 'other';

/** One side of a comparison, in codes and numbers. */
export type Side = Judgement & {
  readonly office: NodeId;
  readonly destination: DestinationId;
  readonly state: State;
  readonly privateUntil: PrivateUntil | null;
  readonly paths: number;
  /** Connections, internet lines and tunnels that requests or replies cross. */
  readonly carriers: readonly LinkId[];
  /** Each kind of stretch once, in path order. */
  readonly stretches: readonly Pick<Link, 'exposure' | 'dedicated'>[];
  /** How replies return, beside the requests; null where none does. */
  readonly replyPath: ReplyPath | null;
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

const isCarrier = ({ kind }: Link) => kind === 'connection' || kind === 'internet-line' || kind === 'tunnel';

const carriersAmong = (topology: Topology, links: ReadonlySet<LinkId>): readonly LinkId[] =>
  topology.links.filter((link) => isCarrier(link) && links.has(link.id)).map(({ id }) => id);

function replyPathOn(topology: Topology, assessment: Assessment): ReplyPath | null {
  const { outcome, symmetric, requestLinks, replyLinks } = assessment;
  if (outcome.replies.length === 0) return null;
  if (symmetric) return 'same';
  const [requests, replies] = [requestLinks, replyLinks].map((links) => carriersAmong(topology, links));
  return isSame(requests, replies) ? 'other-routers' : 'other';
}

function sideOf(topology: Topology, assessment: Assessment): Side {
  const { scenario, question, office, state, outcome, privateUntil, requestLinks, replyLinks } = assessment;
  const judgedOn = (requirement: Requirement) => judgeRequirement(assessment, requirement);
  return {
    office,
    destination: question.destination.id,
    state,
    reachability: outcome.reachability,
    privacy: outcome.privacy,
    ...(outcome.isInPartTunnelled ? { isInPartTunnelled: true } : {}),
    privateUntil,
    paths: outcome.requests.length,
    carriers: carriersAmong(topology, new Set([...requestLinks, ...replyLinks])),
    stretches: stretchesOn(assessment),
    replyPath: replyPathOn(topology, assessment),
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
  service: ({ destination }) => destination,
  reachable: ({ reachability }) => reachability,
  private: ({ privacy, isInPartTunnelled, privateUntil, reachability }) =>
    reachability === 'reached' ? [privacy, isInPartTunnelled, privateUntil] : [privacy, isInPartTunnelled],
  paths: ({ paths }) => paths,
  carriers: ({ carriers }) => carriers,
  stretches: ({ stretches }) => stretches,
  'reply-path': ({ replyPath }) => replyPath,
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
