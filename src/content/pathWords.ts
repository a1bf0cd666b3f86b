// Words for the path: headline, links, and return path.

import type { Assessment, Stretch } from '../analysis/assess';
import type { Outcome } from '../analysis/outcome';
import type { CompiledTopology, Link, LinkExposure, NodeId } from '../model/compiledTopology';
import { isAsymmetric } from './asymmetry';
import { capitalised, inSentence, listed, nameOf, onPath } from './names';
import { pathsCounted } from './pathCount';
import { officeOf } from './trafficWords';

export const exposureWords: Readonly<Record<LinkExposure, string>> = {
  'public-internet': 'public internet',
  'encrypted-tunnel': 'encrypted tunnel over the public internet',
  private: 'private',
  'microsoft-shared': 'Microsoft’s shared network, not the internet',
  'microsoft-isolated': 'Microsoft’s network, isolated to you',
};

export function linkText({ name, exposure, dedicated }: Link): string {
  return `${name}: ${exposureWords[exposure]}${dedicated ? ', dedicated to you' : ''}`;
}

/** Says where replies do not all arrive; null where they do. */
export function replyEnding({ reachability, dropsAtFirewall }: Outcome): string | null {
  if (reachability === 'reply-dropped') return 'Dropped by a firewall that did not see the request.';
  return dropsAtFirewall ? 'Arrives, unless a firewall that did not see its request drops it.' : null;
}

/** Returns "Seattle → PE 1 → MSEE 1 → Power Platform". */
export const pathInWords = (topology: CompiledTopology, nodes: readonly NodeId[]): string =>
  nodes.map((node) => nameOf(topology, node)).join(' → ');

export const lostWords = {
  'no-route': 'Dropped here: no route.',
  'nobody-owns-address': 'Dropped here: no route onwards to this address.',
  loop: 'Dropped: routing loop.',
  refused: 'Dropped here: this internet breakout blocks the service.',
  undecided:
    'Not answered from here on: with these preferences BGP can settle in more than one way, or never.',
} as const;

/** Returns "Path 1 of 2, via PE 1". */
export function pathTitle(
  topology: CompiledTopology,
  index: number,
  count: number,
  nodes: readonly NodeId[],
): string {
  const first = nodes[1];
  const via = first === undefined ? '' : `via ${onPath(topology, first)}`;
  return count === 1 ? capitalised(via) : `Path ${index + 1} of ${count}, ${via}`;
}

/** Whether packets that take other paths are dropped. */
const areOthersLost = ({ lost, lostReplies }: Outcome, direction: 'request' | 'reply'): boolean =>
  (direction === 'request' ? lost : lostReplies).length > 0;

export function pathHeadline(assessment: Assessment, direction: 'request' | 'reply'): string {
  const { topology, question, outcome } = assessment;
  const paths = direction === 'request' ? outcome.requests : outcome.replies;
  if (paths.length === 0) {
    if (outcome.reachability === 'undecided') return 'The path is not decided';
    if (direction === 'reply') return 'No reply comes back';
    return outcome.lost.some(({ links }) => links.length > 0)
      ? 'The packets are dropped on the path'
      : `No path from ${officeOf(assessment)} to ${question.destination.inSentence}`;
  }
  const isAll = !areOthersLost(outcome, direction);
  if (paths.length === 1)
    return `One path${isAll ? '' : ' arrives'}, via ${onPath(topology, paths[0]?.nodes[1] ?? '')}`;
  return `${capitalised(pathsCounted(assessment, direction === 'request' ? 'requests' : 'replies'))}${isAll ? '' : '; others are dropped'}`;
}

/** Over equal paths the two directions are spread independently, unless the source addresses keep them apart. */
const symmetricWords = {
  request: {
    one: 'Replies take the same path, in reverse',
    apart: 'Each reply takes the path of its own request, in reverse',
    several:
      'Replies are shared over the same paths, in reverse; one reply need not take the path that its own request took',
  },
  reply: {
    one: 'The path of the request, in reverse',
    apart: 'The path of its own request, in reverse',
    several: 'The paths of the requests, in reverse',
  },
} as const;

const howMany = ({ requests, repliesRetrace }: Outcome): keyof (typeof symmetricWords)['request'] =>
  requests.length === 1 ? 'one' : repliesRetrace ? 'apart' : 'several';

const otherWords = {
  sameLinks: {
    request: 'Replies cross the same links; one reply need not cross those of its own request',
    reply: 'The links of the requests; one reply need not cross those of its own request',
  },
  inside: {
    request: 'Replies differ from requests only inside your offices',
    reply: 'The path of the requests, except inside your offices',
  },
  fewer: {
    request: 'Replies take only some of these paths, in reverse',
    reply: 'Only some of the paths of the requests, in reverse',
  },
  more: {
    request: 'Replies take these paths in reverse, and others too',
    reply: 'The paths of the requests in reverse, and others too',
  },
  some: {
    request: 'Some replies take these paths in reverse, others do not',
    reply: 'Some of the paths of the requests in reverse, and others',
  },
  unlisted: {
    request: 'Replies do not cross all the same links, or cross others',
    reply: 'Not all the links of the requests, or others',
  },
  outside: { request: 'Replies take another path', reply: 'Another path than the requests took' },
} as const;

/** How many of the paths that requests take are those of replies, in reverse. */
function shared({
  requests,
  replies,
  listsAll,
}: Outcome): 'fewer' | 'more' | 'some' | 'unlisted' | 'outside' {
  if (!listsAll) return 'unlisted';
  const sent = new Set(requests.map(({ nodes }) => nodes.join()));
  const back = new Set(replies.map(({ nodes }) => nodes.toReversed().join()));
  const both = [...back].filter((path) => sent.has(path)).length;
  if (both === 0) return 'outside';
  if (both === back.size) return 'fewer';
  return both === sent.size ? 'more' : 'some';
}

function otherPath({ topology, outcome, requestLinks, replyLinks }: Assessment) {
  const differing = topology.links.filter(({ id }) => requestLinks.has(id) !== replyLinks.has(id));
  if (differing.length === 0) return otherWords.sameLinks;
  return differing.every(({ kind }) => kind === 'office-internal')
    ? otherWords.inside
    : otherWords[shared(outcome)];
}

/** Whether a firewall of the office itself is on the path of replies alone; others stand further on. */
const isAtOwnEdge = ({ topology, question, requestLinks, replyLinks }: Assessment): boolean =>
  topology.firewalls.some(
    ({ office, links }) =>
      office === question.office.id &&
      links.some((id) => replyLinks.has(id)) &&
      !links.some((id) => requestLinks.has(id)),
  );

/** How the other direction compares, in one line. */
export function symmetryText(assessment: Assessment, direction: 'request' | 'reply'): string {
  const { outcome, symmetric } = assessment;
  if (outcome.reachability === 'undecided') return 'Which paths requests and replies take is not decided';
  if (outcome.requests.length === 0) return 'Nothing arrives, so nothing comes back';
  if (outcome.reachability === 'reply-dropped') {
    return isAtOwnEdge(assessment)
      ? 'Replies come back through another edge, where a stateful firewall drops them'
      : 'A stateful firewall that did not see the requests drops the replies';
  }
  if (outcome.replies.length === 0) return 'No reply comes back';
  const isUnanswered = !symmetric || outcome.lostReplies.length > 0 || outcome.dropsAtFirewall;
  if (outcome.reachability === 'partly' && isUnanswered) return 'Not every request gets a reply';
  if (symmetric && outcome.listsAll) return symmetricWords[direction][howMany(outcome)];
  const other = otherPath(assessment)[direction];
  return isAsymmetric(assessment) ? `Asymmetric: ${other.charAt(0).toLowerCase()}${other.slice(1)}` : other;
}

export function firewallStatement(assessment: Assessment): string {
  const here = isAtOwnEdge(assessment)
    ? `Here the request leaves ${officeOf(assessment)} through one edge and the reply arrives at the other`
    : 'Here the reply comes back through one that did not see it';
  return `A stateful firewall lets a reply in only where it saw the request go out. ${here}, so it is dropped, and users see a timeout.`;
}

/** What a stretch is, as a heading: "Private, dedicated to you". */
export function stretchTitle(topology: CompiledTopology, { exposure, dedicated, links }: Stretch): string {
  const words = capitalised(exposureWords[exposure]);
  return `${words}${dedicated ? ', dedicated to you' : ''}: ${listed(links.map((link) => inSentence(topology, link)))}`;
}
