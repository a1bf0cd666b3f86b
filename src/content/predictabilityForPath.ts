// Applies the article's statements on predictability to the path in view. Never promises speed.

import type { Assessment, State } from '../analysis/assess';
import { factsOf, type PathFacts, type PathMeaning } from './pathMeaning';
import { modelled, type Statement } from './sources';

const reducesTheChances: Statement = {
  text: 'A private and direct connection reduces the chances of contention, with your own other traffic and with other customers’.',
  source: 'article',
};

const seldomFaster: Statement = {
  text: 'By itself it typically gains little speed over an efficient internet connection with capacity to spare.',
  source: 'setup',
};

const dedicatedUntil = ({ peering }: PathFacts): Statement =>
  peering === 'microsoft'
    ? {
        text: 'Dedicated ends at the Microsoft edge; behind it the network is shared.',
        source: 'how-it-works',
      }
    : {
        text: 'Both peerings share the bandwidth of the circuit.',
        source: 'peerings',
      };

const cheaperRemedies: Statement = {
  text: 'If the main issue is bandwidth, the provider’s routing or the traffic between you and the provider, more bandwidth or better connections can resolve the problem without ExpressRoute.',
  source: 'article',
};

const sharedByUsers: Statement = {
  text: 'One internet connection serves many users in most organisations. They can contend for its bandwidth, and the provider’s other customers can contend with them.',
  source: 'article',
};

const nothingArrives = (title: string, text: string, toChange: string): PathMeaning => ({
  title,
  statements: [modelled(text)],
  toChange: [modelled(toChange)],
});

const whatIsLeft = ({ connectionsInUse, sharesConnections }: PathFacts): Statement => {
  if (connectionsInUse > 1) {
    return modelled('Both connections carry traffic, and part of the path is a single point of failure.');
  }
  return sharesConnections
    ? modelled('One connection carries everything. What two carried together now has to fit into it.')
    : modelled('One connection carries everything, and part of the path is a single point of failure.');
};

const meanings: Readonly<Record<State, (facts: PathFacts) => PathMeaning>> = {
  private: (facts) => ({
    title: 'Less contention, not a faster line',
    statements: [reducesTheChances, dedicatedUntil(facts), seldomFaster],
    toChange: [cheaperRemedies],
  }),

  'private-without-redundancy': (facts) => ({
    title: 'Still dedicated, without redundancy',
    statements: [
      whatIsLeft(facts),
      {
        text: 'Each connection is limited to the bandwidth that you ordered. What exceeds it is dropped.',
        source: 'rate-limit',
      },
      dedicatedUntil(facts),
    ],
    toChange: [modelled('Restore what has failed, and plan the load for one connection.')],
  }),

  internet: () => ({
    title: 'Shared with other internet traffic',
    statements: [
      sharedByUsers,
      modelled(
        'The median request may take as long as on a dedicated line. The difference shows in the slowest ones, at p95 and p99.',
      ),
    ],
    toChange: [cheaperRemedies],
  }),

  'silently-on-internet': () => ({
    title: 'Now sharing the office’s internet line',
    statements: [
      modelled(
        'Traffic that had a dedicated connection now competes with the office’s other internet traffic.',
      ),
      sharedByUsers,
    ],
    toChange: [modelled('Restore the circuit, or size the internet line so that it can carry both.')],
  }),

  encrypted: () => ({
    title: 'In a tunnel, on a shared line',
    statements: [
      modelled(
        'A tunnel keeps others from reading the traffic, not from filling the lines that it runs over.',
      ),
      sharedByUsers,
    ],
    toChange: [cheaperRemedies],
  }),

  'partly-reached': () =>
    nothingArrives(
      'Some are answered, others wait in vain',
      'People see one page load and the next one time out.',
      'Find the path that does not work first.',
    ),

  refused: () =>
    nothingArrives(
      'Blocked, so no delay to measure',
      'The breakout drops the packets before they leave.',
      'Restore the private path first.',
    ),

  undecided: () =>
    nothingArrives(
      'No one path to measure',
      'Which path traffic takes depends on the order of updates.',
      'Settle the preferences first.',
    ),

  'partly-on-internet': () => ({
    title: 'Split between private and internet paths',
    statements: [
      modelled(
        'Some flows are on a dedicated connection and some on the shared internet, so their delays will differ.',
      ),
    ],
    toChange: [modelled('Bring all flows back to one kind of path before you compare times.')],
  }),

  'down-nothing-exposed': () =>
    nothingArrives(
      'Nothing arrives, so no delay to measure',
      'Without a route nothing is sent, so nothing queues.',
      'Restore the service first.',
    ),

  'dropped-on-internet': () =>
    nothingArrives(
      'Sent, and never answered',
      'Users see a long wait and then a timeout, because nothing rejects the packets.',
      'Route these addresses, or reject them with ICMP unreachable.',
    ),

  'no-reply': () =>
    nothingArrives(
      'Requests get no reply',
      'Users see a long wait and then a timeout. The service itself reports no error.',
      'Replies need a route to the address that the requests come from.',
    ),

  'reply-dropped': () =>
    nothingArrives(
      'Replies are dropped',
      'Users see a long wait and then a timeout: a firewall drops the replies.',
      'Make requests and replies pass the same firewall.',
    ),
};

export const predictabilityHeading = (assessment: Assessment): PathMeaning =>
  meanings[assessment.state](factsOf(assessment));
