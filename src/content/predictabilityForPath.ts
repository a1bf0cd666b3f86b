// What the article's words on predictability mean for the path now in view. Nothing here promises speed.

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
        text: 'The circuit’s bandwidth is shared with Microsoft peering, so each can crowd the other.',
        source: 'peerings',
      };

const cheaperCures: Statement = {
  text: 'If the main issue is bandwidth, the provider’s routing or the stretch to the provider, more bandwidth or better connections can resolve the problem without ExpressRoute.',
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
    return modelled('Both connections carry traffic, and some part of the way has nothing to replace it.');
  }
  return sharesConnections
    ? modelled('One connection carries everything. What two carried together now has to fit into it.')
    : modelled('One connection carries everything, and some part of the way has nothing to replace it.');
};

const meanings: Readonly<Record<State, (facts: PathFacts) => PathMeaning>> = {
  private: (facts) => ({
    title: 'Less to contend with, not a faster line',
    statements: [reducesTheChances, dedicatedUntil(facts), seldomFaster],
    toChange: [cheaperCures],
  }),

  'private-without-redundancy': (facts) => ({
    title: 'Dedicated still, with nothing in reserve',
    statements: [
      whatIsLeft(facts),
      {
        text: 'Each connection is limited to the bandwidth ordered. What exceeds it is dropped.',
        source: 'rate-limit',
      },
      dedicatedUntil(facts),
    ],
    toChange: [modelled('Restore what has failed, and plan the load for one connection.')],
  }),

  internet: () => ({
    title: 'Shared with everybody’s other traffic',
    statements: [
      sharedByUsers,
      modelled(
        'A typical request may take as long as on a dedicated line. It is the slowest requests that tell the two apart.',
      ),
    ],
    toChange: [cheaperCures],
  }),

  'silently-on-internet': () => ({
    title: 'Now sharing the office’s internet line',
    statements: [
      modelled(
        'Work that had a dedicated connection now waits in line with all else that the office does on the internet.',
      ),
      sharedByUsers,
    ],
    toChange: [modelled('Restore the circuit, or size this line for the day on which it has to carry both.')],
  }),

  encrypted: () => ({
    title: 'In a tunnel, on a shared line',
    statements: [
      modelled('A tunnel keeps others from reading, and not from filling the lines that it runs over.'),
      sharedByUsers,
    ],
    toChange: [cheaperCures],
  }),

  'partly-reached': () =>
    nothingArrives(
      'Some are answered, others wait in vain',
      'People see one page load and the next one time out.',
      'Find the way that leads nowhere first.',
    ),

  refused: () =>
    nothingArrives(
      'Refused, so nothing to time',
      'The exit drops the packets before they leave.',
      'Bring the private way back first.',
    ),

  undecided: () =>
    nothingArrives(
      'No one way to time',
      'Which way traffic takes depends on the order of updates.',
      'Settle the preferences first.',
    ),

  'partly-on-internet': () => ({
    title: 'Two kinds of line at once',
    statements: [
      modelled(
        'Some of this conversation is on a dedicated connection and some on the shared internet, so flows will differ.',
      ),
    ],
    toChange: [modelled('Bring all of it back to one kind of line before you compare times.')],
  }),

  'down-nothing-exposed': () =>
    nothingArrives(
      'Nothing arrives, so nothing to time',
      'Without a route nothing waits in a queue; it simply does not go.',
      'Bring the service back first.',
    ),

  'dies-on-internet': () =>
    nothingArrives(
      'Sent, and never answered',
      'People see a long wait and then a timeout, because nothing comes back to say no.',
      'Give these addresses a way that leads somewhere, or refuse them at once.',
    ),

  'no-reply': () =>
    nothingArrives(
      'Requests wait for replies in vain',
      'People see a long wait and then a timeout. The service itself reports no error.',
      'Replies need a route to the address that the requests come from.',
    ),

  'reply-dropped': () =>
    nothingArrives(
      'Requests wait for replies in vain',
      'People see a long wait and then a timeout: the replies exist, and a firewall drops them.',
      'Bring request and reply through the same exit.',
    ),
};

export const predictabilityHeading = (assessment: Assessment): PathMeaning =>
  meanings[assessment.state](factsOf(assessment));
