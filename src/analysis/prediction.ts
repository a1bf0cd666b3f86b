// Which of the answers that somebody may predict is so: the model is asked, nothing is looked up.

import type { AdjacencyId } from '../model/network';
import type { Topology } from '../model/topology';
import type { Assessment } from './assess';
import { isReachable } from './judge';
import { judgeRequirement, type RequirementVerdict } from './judgeRequirement';
import type { Requirement } from './requirements';

const ways = [
  'both',
  'primary',
  'secondary',
  'internet',
  // By the other office and its line.
  'texas',
  'seattle',
  'private-peering',
  'nowhere',
] as const;

/** Where somebody thinks that an office's traffic goes. */
export type Way = (typeof ways)[number];

export type Answer = Way | RequirementVerdict;

export const isWay = (answer: string | undefined): answer is Way => ways.some((way) => way === answer);

export const isVerdict = (answer: string): answer is RequirementVerdict =>
  answer === 'met' || answer === 'not-met' || answer === 'cannot-be-shown';

/** What is asked: the way that traffic takes, or the verdict on what has to be shown. */
export type Question = { readonly kind: 'way' } | { readonly kind: 'verdict'; readonly on: Requirement };

const OTHER_OFFICE: Readonly<Record<string, 'texas' | 'seattle'>> = { texas: 'seattle', seattle: 'texas' };

const isPrivatePeering = (topology: Topology) => (adjacency: AdjacencyId) =>
  topology.peeringOf[adjacency] === 'azure-private';

function wayTaken(topology: Topology, { outcome, office, scenario, requestLinks }: Assessment): Way {
  if (!isReachable(outcome)) return 'nowhere';
  const other = OTHER_OFFICE[office];
  if (other !== undefined && outcome.requests.some(({ nodes }) => nodes.includes(other))) return other;
  const crossed = outcome.requests.flatMap(({ adjacencies }) => adjacencies);
  if (scenario.peering === 'microsoft' && crossed.some(isPrivatePeering(topology))) return 'private-peering';
  if (requestLinks.has('primary')) return requestLinks.has('secondary') ? 'both' : 'primary';
  return requestLinks.has('secondary') ? 'secondary' : 'internet';
}

export function answerTo(topology: Topology, question: Question, assessment: Assessment): Answer {
  return question.kind === 'way'
    ? wayTaken(topology, assessment)
    : judgeRequirement(assessment, question.on).verdict;
}
