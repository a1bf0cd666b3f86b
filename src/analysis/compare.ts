// In what do two scenarios differ?

import type { Link, LinkId, NodeId, Topology } from '../model/topology';
import type { Assessment, PrivateUntil, State } from './assess';
import { isReachable, type Privacy, type Reachability } from './outcome';
import { judgeRequirement, type Requirement, type RequirementVerdict } from './requirement';
import { weakPoints } from './weakPoints';

/** What a single further failure can cost; null where the service is not reached as it is. */
export type AtStake = 'nothing' | 'privacy' | 'service';

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
  /** Each kind of stretch once, in the order of the way. */
  readonly stretches: readonly Pick<Link, 'exposure' | 'dedicated'>[];
  readonly sameWayBack: boolean | null;
  readonly atStake: AtStake | null;
  readonly requirements: Readonly<Record<Requirement, RequirementVerdict>>;
};

const aspects = [
  'office',
  'service',
  'reachable',
  'private',
  'paths',
  'carriers',
  'stretches',
  'way-back',
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

function atStakeIn(topology: Topology, { outcome, scenario }: Assessment): AtStake | null {
  if (!isReachable(outcome)) return null;
  const losses = weakPoints(topology, scenario, outcome).map(({ loses }) => loses);
  if (losses.includes('service')) return 'service';
  return losses.length > 0 ? 'privacy' : 'nothing';
}

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
  const { office, service, state, outcome, privateUntil, symmetric } = assessment;
  const verdictOn = (requirement: Requirement) => judgeRequirement(assessment, requirement).verdict;
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
    sameWayBack: outcome.replies.length > 0 ? symmetric : null,
    atStake: atStakeIn(topology, assessment),
    requirements: {
      'in-transit': verdictOn('in-transit'),
      'in-transit-and-at-rest': verdictOn('in-transit-and-at-rest'),
      'never-internet': verdictOn('never-internet'),
    },
  };
}

/** What of a side each aspect is about; two sides differ in it when these do. */
const aspectOf: Readonly<Record<Aspect, (side: Side) => unknown>> = {
  office: ({ office }) => office,
  service: ({ service }) => service,
  reachable: ({ reachability }) => reachability,
  private: ({ privacy, privateUntil }) => [privacy, privateUntil],
  paths: ({ paths }) => paths,
  carriers: ({ carriers }) => carriers,
  stretches: ({ stretches }) => stretches,
  'way-back': ({ sameWayBack }) => sameWayBack,
  'next-failure': ({ atStake }) => atStake,
  'in-transit': ({ requirements }) => requirements['in-transit'],
  'in-transit-and-at-rest': ({ requirements }) => requirements['in-transit-and-at-rest'],
  'never-internet': ({ requirements }) => requirements['never-internet'],
};

const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

export function compare(topology: Topology, before: Assessment, after: Assessment): Comparison {
  const left = sideOf(topology, before);
  const right = sideOf(topology, after);
  const differs = (aspect: Aspect) => !isSame(aspectOf[aspect](left), aspectOf[aspect](right));
  return { left, right, rows: aspects.map((aspect) => ({ aspect, differs: differs(aspect) })) };
}
