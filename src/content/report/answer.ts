// Answer of a report: the verdict, the paths in both directions, and their links.

import type { Assessment } from '../../analysis/assess';
import type { Change } from '../../analysis/change';
import type { Damage } from '../../analysis/resilience';
import type { WeakPoint } from '../../analysis/weakPoints';
import type { CompiledTopology, Link, NodeId, Operator } from '../../model/compiledTopology';
import { capitalised, listed, nameOf, onPath } from '../names';
import {
  exposureWords,
  firewallStatement,
  lostWords,
  pathInWords,
  replyEnding,
  symmetryText,
} from '../pathWords';
import { nextFailureWords } from '../resilience';
import { modelled } from '../sources';
import { privateMark, reachableMark } from '../verdictMarks';
import { verdictSentence } from '../verdictSentence';
import { type Block, sentences } from './document';

const operatorWords: Readonly<Record<Operator, string>> = {
  customer: 'the customer',
  'internet-providers': 'internet providers',
  'connectivity-provider': 'the connectivity provider',
  microsoft: 'Microsoft',
};

/** Returns the nodes between office and service: "PE 1 → MSEE 1". */
const between = (topology: CompiledTopology, nodes: readonly NodeId[]) =>
  pathInWords(topology, nodes.slice(1, -1));

export function requestsInWords({ topology, outcome }: Assessment): string {
  if (outcome.reachability === 'undecided') return 'not decided';
  if (outcome.requests.length > 0)
    return outcome.requests.map(({ nodes }) => between(topology, nodes)).join('; or ');
  const droppedRequests = outcome.lost.filter(({ nodes }) => nodes.length > 1);
  return droppedRequests.length > 0
    ? droppedRequests.map(({ nodes }) => `dropped at ${nameOf(topology, nodes.at(-1) ?? '')}`).join('; ')
    : 'none';
}

export function repliesInWords(assessment: Assessment): string {
  const { topology } = assessment;
  const { reachability, replies } = assessment.outcome;
  if (reachability === 'undecided') return 'not decided';
  if (replies.length === 0) return 'none';
  if (assessment.symmetric) return replies.length > 1 ? 'the same paths, in reverse' : 'the same, in reverse';
  return replies.map(({ nodes }) => between(topology, nodes)).join('; or ');
}

export function answerSentences(assessment: Assessment, change: Change | null): Block {
  const { claim, consequence } = verdictSentence(assessment, change);
  return sentences(modelled(`${claim} ${consequence}`));
}

const marked = ({ title, detail }: { readonly title: string; readonly detail: string }) =>
  modelled(`${title}, ${detail}`);

/** Names parts of the path, an office's only router included, whose single failure interrupts the service or exposes it. */
function singlePoints({ topology, weakEnds, weakPoints, exposureAfter }: Assessment): readonly string[] {
  const points = [...weakEnds, ...weakPoints];
  const named = (isMeant: (point: WeakPoint, index: number) => boolean) =>
    listed(points.filter(isMeant).map(({ id }) => onPath(topology, id)));
  const isInTunnel = (index: number) => exposureAfter[index - weakEnds.length] === 'encrypted';
  const all = [
    ['would interrupt it', named(({ loses }) => loses === 'service')],
    [
      'would move it to the public internet',
      named(({ loses }, index) => loses === 'privacy' && !isInTunnel(index)),
    ],
    [
      'would move it into a tunnel over the public internet',
      named(({ loses }, index) => loses === 'privacy' && isInTunnel(index)),
    ],
  ];
  return all.flatMap(([what, names]) =>
    names ? [`Parts of the path whose failure alone ${what}: ${names}.`] : [],
  );
}

/** Counts the effects of one more failure; null if the service is already unreachable. */
function oneMoreFailure(assessment: Assessment, next: readonly Damage[] | null): string | null {
  if (next === null) return null;
  const counted = `${nextFailureWords(next, assessment.outcome.privacy)}.`;
  return [counted, ...singlePoints(assessment)].join(' ');
}

export function answerFacts(assessment: Assessment, next: readonly Damage[] | null): Block {
  const more = oneMoreFailure(assessment, next);
  return {
    kind: 'facts',
    facts: [
      ['Does it work?', marked(reachableMark(assessment))],
      ['Is it private?', marked(privateMark(assessment))],
      ...(more === null ? [] : [['One more failure', modelled(more)] as const]),
    ],
  };
}

export function pathTable(assessment: Assessment): Block {
  const { topology, outcome } = assessment;
  const row = (direction: string, nodes: readonly NodeId[], end: string) =>
    [direction, pathInWords(topology, nodes), end].map(modelled);
  return {
    kind: 'table',
    caption: 'Paths, both directions',
    head: ['Direction', 'Path', 'End'],
    rows: [
      ...outcome.requests.map(({ nodes }) => row('Request', nodes, 'Arrives.')),
      ...outcome.lost.map(({ nodes, reason }) => row('Request', nodes, lostWords[reason])),
      ...outcome.replies.map(({ nodes }) => row('Reply', nodes, replyEnding(outcome) ?? 'Arrives.')),
      ...outcome.lostReplies.map(({ nodes, reason }) => row('Reply', nodes, lostWords[reason])),
    ],
  };
}

export const pathNote = (assessment: Assessment): Block =>
  sentences(
    modelled(`${symmetryText(assessment, 'request')}.`),
    ...(assessment.outcome.reachability === 'reply-dropped' ? [modelled(firewallStatement(assessment))] : []),
  );

export function linkTable({ topology, requestLinks, replyLinks }: Assessment, links: readonly Link[]): Block {
  return {
    kind: 'table',
    caption: 'Links that are crossed',
    head: ['Link', 'Between', 'Run by', 'Exposure', 'Crossed by'],
    rows: links.map(({ id, name, ends, operators, exposure, dedicated }) => {
      const [requests, replies] = [requestLinks.has(id), replyLinks.has(id)];
      const crossedBy = requests && replies ? 'both' : requests ? 'requests' : 'replies';
      return [
        name,
        ends.map((end) => nameOf(topology, end)).join('; '),
        capitalised(listed(operators.map((operator) => operatorWords[operator]))),
        `${capitalised(exposureWords[exposure])}${dedicated ? ', dedicated to you' : ''}`,
        capitalised(crossedBy),
      ].map(modelled);
    }),
  };
}
