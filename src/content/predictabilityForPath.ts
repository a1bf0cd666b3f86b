// Applies the article's statements on predictability to the path in view. Never promises speed.

import type { Assessment, State } from '../analysis/assess';
import { asymmetryClaim } from './asymmetry';
import { factsOf, type PathFacts, type PathMeaning } from './pathMeaning';
import { modelled, type Statement } from './sources';

const reducesTheChances: Statement = {
  text: 'A private and direct connection reduces the chances of contention, with your own other traffic and with other customers’.',
  source: 'article',
};

const seldomFaster: Statement = {
  text: 'ExpressRoute alone typically gives no significant performance advantage over an efficient network connection with capacity to spare.',
  source: 'setup',
};

const dedicatedUntil = ({ peering }: PathFacts): Statement =>
  peering === 'microsoft'
    ? {
        text: 'The dedicated connection ends at the Microsoft edge; behind it the network is shared.',
        source: 'how-it-works',
      }
    : {
        text: 'All peerings of a circuit share its bandwidth.',
        source: 'peerings',
      };

const cheaperRemedies: Statement = {
  text: 'If the main issue is bandwidth, the connectivity provider’s internal routing or the traffic between you and that provider, more bandwidth or better connections can resolve the problem without ExpressRoute.',
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

const serviceDown = nothingArrives(
  'Out of service, so no delay to measure',
  'The service itself is down.',
  'Restore the service first.',
);

const inUse = ({ connectionsInUse, connectionsIntact, lost }: PathFacts): Statement => {
  if (connectionsInUse === 0) return modelled('Part of the path is a single point of failure.');
  if (connectionsInUse > 1)
    return modelled(
      'More than one connection carries traffic, and part of the path is a single point of failure.',
    );
  if (!lost.redundancy || connectionsIntact < 2)
    return modelled(
      'One connection carries all requests, and part of the path is a single point of failure.',
    );
  return modelled(
    `One connection carries all requests. What ${connectionsIntact === 2 ? 'two' : 'several'} carried of them now has to fit into it.`,
  );
};

const rateLimit: Statement = {
  text: 'On a provider’s circuit, each connection is limited to the bandwidth that you ordered. What exceeds it is dropped.',
  source: 'rate-limit',
};

const meanings: Readonly<Record<State, (facts: PathFacts) => PathMeaning>> = {
  private: (facts) => ({
    title: 'Contention less likely, not a faster line',
    statements: [reducesTheChances, dedicatedUntil(facts), seldomFaster],
    toChange: [cheaperRemedies],
  }),

  'private-without-redundancy': (facts) => ({
    title: facts.lost.redundancy ? 'Still dedicated, without redundancy' : 'Dedicated, without redundancy',
    statements: [inUse(facts), ...(facts.usesProviderCircuit ? [rateLimit] : []), dedicatedUntil(facts)],
    toChange: [
      modelled(
        facts.lost.redundancy
          ? 'Fix what took away the redundancy, and size each connection for the whole load.'
          : 'Size the part of the path that has no redundancy for the whole load.',
      ),
    ],
  }),

  internet: () => ({
    title: 'Shared with other internet traffic',
    statements: [
      sharedByUsers,
      modelled(
        'The median request may take as long as on a dedicated line. Contention shows first in the slowest ones, at p95 and p99.',
      ),
    ],
    toChange: [cheaperRemedies],
  }),

  'silently-on-internet': () => ({
    title: 'Now sharing an internet line',
    statements: [
      modelled(
        'Traffic that had a dedicated connection now competes with other internet traffic on its line.',
      ),
      sharedByUsers,
    ],
    toChange: [
      modelled('Restore the private path, or size the internet line so that it can carry this traffic too.'),
    ],
  }),

  encrypted: ({ isWhollyInTunnel }) => ({
    title: `${isWhollyInTunnel ? 'In' : 'Partly in'} a tunnel, on a shared line`,
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
      'First find the path that does not work.',
    ),

  refused: ({ isServiceDown, lost }) =>
    isServiceDown
      ? serviceDown
      : nothingArrives(
          'Blocked, so no delay to measure',
          'The breakout drops the packets before they leave.',
          lost.privatePath
            ? 'Restore the private path first.'
            : 'Give the office a path to the service first.',
        ),

  undecided: () =>
    nothingArrives(
      'No one path to measure',
      'Which path traffic takes depends on the order of updates, if routing settles at all.',
      'Change the preferences first.',
    ),

  'partly-on-internet': () => ({
    title: 'Split between private and internet paths',
    statements: [
      modelled(
        'Some packets take a dedicated connection and some the shared internet, so delays can differ.',
      ),
    ],
    toChange: [
      modelled('Bring requests and replies of all flows onto one kind of path before you compare times.'),
    ],
  }),

  'down-nothing-exposed': ({ isLost, isServiceDown, lost }) =>
    isServiceDown
      ? serviceDown
      : nothingArrives(
          'Nothing arrives, so no delay to measure',
          isLost
            ? 'Packets are dropped on the path before they arrive.'
            : 'Without a route nothing is sent, so nothing queues.',
          lost.service ? 'Fix what stopped it first.' : 'Give the office a path to the service first.',
        ),

  'dropped-on-internet': ({ isServiceDown, isVnetDown, peering, lost }) =>
    isServiceDown
      ? serviceDown
      : nothingArrives(
          'Sent, and never answered',
          'Users see a long wait and then a timeout, unless something on the path rejects the packets.',
          peering === 'microsoft'
            ? lost.service
              ? 'Restore a path to the service first.'
              : 'Give the office a path to the service first.'
            : `${isVnetDown ? 'Restore the virtual network first' : lost.service ? 'Restore the path to the virtual network' : 'Give private addresses a route over a private path'}, or reject packets for ${lost.service ? 'private addresses' : 'them'} with ICMP unreachable.`,
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
      'Make requests pass every firewall that replies pass.',
    ),
};

/** `intact` is the assessment of the same scenario with nothing failed. */
export function predictabilityHeading(assessment: Assessment, intact: Assessment): PathMeaning {
  const meaning = meanings[assessment.state](factsOf(assessment, intact));
  const claim = assessment.outcome.reachability === 'reached' ? asymmetryClaim(assessment) : null;
  if (claim === null) return meaning;
  const both = modelled(
    `${claim} The two directions do not load the same lines, and an answer waits for both: watch the load of each.`,
  );
  return { ...meaning, statements: [both, ...meaning.statements] };
}
