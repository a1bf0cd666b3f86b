// Why each router chose as it did: plain words first, the terms for people who know BGP beside them.

import type { Candidate, RouterDecision, Ruling } from '../analysis/whyThisWay';
import { inSentence, listed } from './names';

/** Ends each loser's line: "PE 2: less preferred here: lower local preference". */
export const rulingWords: Readonly<Record<Ruling, string>> = {
  used: 'chosen',
  shared: 'equally good: flows are shared',
  'shorter-prefix': 'less specific: the longer prefix wins',
  'lower-local-preference': 'less preferred here: lower local preference',
  'longer-as-path': 'looks further away: longer AS path',
  'ibgp-after-ebgp': 'second-hand: iBGP comes after eBGP',
  'not-announced': 'the session is up and announces nothing',
  'no-route': 'has no route to offer',
  'session-down': 'the session is down',
};

const neighboursWith = (candidates: readonly Candidate[], rulings: readonly Ruling[]) =>
  candidates.filter(({ ruling }) => rulings.includes(ruling)).map(({ neighbour }) => inSentence(neighbour));

function runnersUp(candidates: readonly Candidate[]): string {
  const reasons: readonly (readonly [Ruling, (names: string, plural: boolean) => string])[] = [
    ['lower-local-preference', (names, plural) => `${names} ${plural ? 'are' : 'is'} less preferred here`],
    ['longer-as-path', (names, plural) => `${names} ${plural ? 'look' : 'looks'} further away`],
    ['ibgp-after-ebgp', (names) => `the way by ${names} is only second-hand`],
    [
      'shorter-prefix',
      (names, plural) => `${names} ${plural ? 'offer' : 'offers'} only a less specific route`,
    ],
    ['not-announced', (names, plural) => `${names} ${plural ? 'announce' : 'announces'} nothing`],
    ['no-route', (names, plural) => `${names} ${plural ? 'have' : 'has'} no route to offer`],
    [
      'session-down',
      (names, plural) => `the ${plural ? 'sessions' : 'session'} with ${names} ${plural ? 'are' : 'is'} down`,
    ],
  ];
  return reasons
    .flatMap(([ruling, say]) => {
      const names = neighboursWith(candidates, [ruling]);
      return names.length > 0 ? [say(listed(names), names.length > 1)] : [];
    })
    .join('; ');
}

/** The choice of one router in a sentence. */
export function whyText({ result, candidates, node, onPath }: RouterDecision): string {
  const losers = runnersUp(candidates);
  const because = losers === '' ? '' : `: ${losers}`;
  switch (result) {
    case 'arrived':
      return 'The address is here: the packet has arrived.';
    case 'no-route':
      return `No route for this address${because}.`;
    case 'nobody-owns-address': {
      const missing =
        node === 'internet'
          ? 'No network on the internet announces this address'
          : 'Nobody owns this address';
      return onPath ? `${missing}, so the packet dies here.` : `${missing}.`;
    }
    case 'undecided':
      return 'These preferences can settle in more than one way, or never, so there is no one answer here.';
    case 'forwarded':
      break;
  }
  const winners = neighboursWith(candidates, ['used', 'shared']);
  if (winners.length > 1) {
    return `${listed(winners)} offer equally good routes, so each flow takes one of them${because}.`;
  }
  const isDefault = candidates.some(
    ({ ruling, offer }) => ruling === 'used' && offer?.prefix === '0.0.0.0/0',
  );
  const [winner] = winners;
  if (losers === '') {
    return isDefault
      ? `By the default route to ${winner}, the only route there is.`
      : `On to ${winner}, the only one with a route.`;
  }
  return isDefault ? `Only the default route is left, to ${winner}${because}.` : `On to ${winner}${because}.`;
}

export const whyWords = {
  heading: 'Why this way',
  intro: 'The routes that each router had, best first, and the rule by which the others lost.',
  alsoAsked: 'Asked as well, because it had nothing to offer',
  neighbour: 'Offered by',
  ruling: 'Outcome',
  prefix: 'Prefix',
  localPreference: 'Local preference',
  asPath: 'AS path',
  noOffer: 'none',
  show: 'Routes that it had',
} as const;
