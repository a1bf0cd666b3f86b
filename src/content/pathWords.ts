// The path in words: its headline, what each link is, and how the replies come back.

import type { Assessment, Stretch } from '../analysis/assess';
import type { Link, LinkExposure, NodeId } from '../model/compiledTopology';
import { capitalised, inSentence, listed, nameOf } from './names';
import { waysWords } from './ways';

export const exposureWords: Readonly<Record<LinkExposure, string>> = {
  'public-internet': 'public internet',
  'encrypted-tunnel': 'encrypted tunnel over the public internet',
  private: 'private',
  'microsoft-shared': 'Microsoft’s shared network, not the internet',
  'microsoft-isolated': 'Microsoft’s network, isolated to you',
};

export function linkText({ id, exposure, dedicated }: Link): string {
  return `${nameOf(id)}: ${exposureWords[exposure]}${dedicated ? ', dedicated to you' : ''}`;
}

/** Where a reply arrives at the exit that did not see its request. */
export const replyDropped = 'Dropped by the firewall of the other exit.';

/** "Seattle → PE 1 → MSEE 1 → Power Platform". */
export const wayInWords = (nodes: readonly NodeId[]): string => nodes.map(nameOf).join(' → ');

export const pathListNames = {
  steps: 'Step by step',
  replySteps: 'Reply, step by step',
  lost: 'Where packets die',
} as const;

export const lostWords = {
  'no-route': 'Dropped here: no route.',
  'nobody-owns-address': 'Dropped here: no network behind it announces the address.',
  loop: 'Dropped: the packet goes in a circle.',
  refused: 'Dropped here: this exit refuses the service.',
  undecided: 'Not answered from here on: these preferences can settle in more than one way, or never.',
} as const;

/** "Path 1 of 2, by PE 1". */
export function pathTitle(index: number, count: number, nodes: readonly string[]): string {
  const by = nodes[1];
  const way = by === undefined ? '' : `by ${inSentence(by)}`;
  return count === 1 ? capitalised(way) : `Path ${index + 1} of ${count}, ${way}`;
}

/** Several lists of steps are told apart as their headings are: "Step by step, path 1 of 2". */
export const pathListName = (name: string, index: number, { length }: readonly unknown[]): string =>
  length === 1 ? name : `${name}, path ${index + 1} of ${length}`;

export function pathHeadline(
  { outcome, office, service }: Assessment,
  direction: 'request' | 'reply',
): string {
  const paths = direction === 'request' ? outcome.requests : outcome.replies;
  if (paths.length === 0) {
    if (direction === 'reply') return 'No reply comes back';
    return outcome.lost.some(({ links }) => links.length > 0)
      ? 'The packets die on the way'
      : `No way from ${nameOf(office)} to ${inSentence(service)}`;
  }
  if (paths.length === 1) return `One path, by ${inSentence(paths[0]?.nodes[1] ?? '')}`;
  return capitalised(waysWords(paths));
}

/** How the other direction compares, in one line. */
export function symmetryText({ outcome, symmetric }: Assessment, direction: 'request' | 'reply'): string {
  if (outcome.requests.length === 0) return 'Nothing arrives, so nothing comes back';
  if (outcome.reachability === 'reply-dropped') {
    return 'Replies come back by another exit, where a stateful firewall drops them';
  }
  if (outcome.replies.length === 0) return 'No reply finds its way back';
  if (symmetric)
    return direction === 'request'
      ? 'And back the same way, in reverse'
      : 'The same way as the request, in reverse';
  return direction === 'request' ? 'Replies come back another way' : 'Another way than the requests took';
}

export const firewallStatement =
  'A stateful firewall lets a reply in only where it saw the request go out. Here the request leaves by one exit of Seattle and the reply arrives at the other, so it is dropped, and users see a timeout.';

/** What a stretch is, as a heading: "Private, dedicated to you". */
export function stretchTitle({ exposure, dedicated, links }: Stretch): string {
  const words = capitalised(exposureWords[exposure]);
  return `${words}${dedicated ? ', dedicated to you' : ''}: ${listed(links.map(inSentence))}`;
}
