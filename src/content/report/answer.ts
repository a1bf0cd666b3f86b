// The answer of a report: the verdict, the ways in both directions, and each link that they cross.

import type { Assessment } from '../../analysis/assess';
import type { Change } from '../../analysis/change';
import type { Link, NodeId, Operator } from '../../model/compiledTopology';
import { capitalised, inSentence, listed, nameOf } from '../names';
import {
  exposureWords,
  firewallStatement,
  lostWords,
  replyDropped,
  symmetryText,
  wayInWords,
} from '../pathWords';
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

/** Only what lies between office and service: "PE 1 → MSEE 1". */
const between = (nodes: readonly NodeId[]) => wayInWords(nodes.slice(1, -1));

export function requestsInWords({ outcome }: Assessment): string {
  if (outcome.requests.length > 0) return outcome.requests.map(({ nodes }) => between(nodes)).join('; or ');
  const dying = outcome.lost.filter(({ nodes }) => nodes.length > 1);
  return dying.length > 0
    ? dying.map(({ nodes }) => `dies at ${nameOf(nodes.at(-1) ?? '')}`).join('; ')
    : 'none';
}

export function repliesInWords(assessment: Assessment): string {
  const { replies } = assessment.outcome;
  if (replies.length === 0) return 'none';
  if (assessment.symmetric) return 'the same, in reverse';
  return replies.map(({ nodes }) => between(nodes)).join('; or ');
}

export function answerSentences(assessment: Assessment, change: Change | null): Block {
  const { claim, consequence } = verdictSentence(assessment, change);
  return sentences(modelled(`${claim} ${consequence}`));
}

const marked = ({ title, detail }: { readonly title: string; readonly detail: string }) =>
  modelled(`${title}, ${detail}`);

export function answerFacts(assessment: Assessment): Block {
  const ends = assessment.weakPoints
    .filter(({ loses }) => loses === 'service')
    .map(({ id }) => inSentence(id));
  const exposes = assessment.weakPoints
    .filter(({ loses }) => loses === 'privacy')
    .map(({ id }) => inSentence(id));
  const redundancy = [
    ...(ends.length > 0 ? [`The failure of any of these alone would end it: ${listed(ends)}.`] : []),
    ...(exposes.length > 0
      ? [`The failure of any of these alone would put it on the public internet: ${listed(exposes)}.`]
      : []),
  ];
  const isPrivate = assessment.state === 'private' || assessment.state === 'private-without-redundancy';
  return {
    kind: 'facts',
    facts: [
      ['Does it work?', marked(reachableMark(assessment))],
      ['Is it private?', marked(privateMark(assessment))],
      ...(isPrivate
        ? [
            [
              'One more failure',
              modelled(
                redundancy.join(' ') || 'No single link or router on the way would end it or expose it.',
              ),
            ] as const,
          ]
        : []),
    ],
  };
}

export function pathTable(assessment: Assessment): Block {
  const { outcome } = assessment;
  const row = (direction: string, nodes: readonly NodeId[], end: string) =>
    [direction, wayInWords(nodes), end].map(modelled);
  return {
    kind: 'table',
    caption: 'Paths, both directions',
    head: ['Direction', 'Way', 'End'],
    rows: [
      ...outcome.requests.map(({ nodes }) => row('Request', nodes, 'Arrives.')),
      ...outcome.lost.map(({ nodes, reason }) => row('Request', nodes, lostWords[reason])),
      ...outcome.replies.map(({ nodes }) =>
        row('Reply', nodes, outcome.reachability === 'reply-dropped' ? replyDropped : 'Arrives.'),
      ),
      ...outcome.lostReplies.map(({ nodes, reason }) => row('Reply', nodes, lostWords[reason])),
    ],
  };
}

export const pathNote = (assessment: Assessment): Block =>
  sentences(
    modelled(`${symmetryText(assessment, 'request')}.`),
    ...(assessment.outcome.reachability === 'reply-dropped' ? [modelled(firewallStatement)] : []),
  );

export function linkTable({ requestLinks, replyLinks }: Assessment, links: readonly Link[]): Block {
  return {
    kind: 'table',
    caption: 'Links that are crossed',
    head: ['Link', 'Between', 'Run by', 'Exposure', 'Crossed by'],
    rows: links.map(({ id, ends, operators, exposure, dedicated }) => {
      const [requests, replies] = [requestLinks.has(id), replyLinks.has(id)];
      const crossedBy = requests && replies ? 'both' : requests ? 'requests' : 'replies';
      return [
        nameOf(id),
        listed(ends.map(nameOf)),
        capitalised(listed(operators.map((operator) => operatorWords[operator]))),
        `${capitalised(exposureWords[exposure])}${dedicated ? ', dedicated to you' : ''}`,
        capitalised(crossedBy),
      ].map(modelled);
    }),
  };
}
