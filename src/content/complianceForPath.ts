// What the article's words on compliance mean for the path now in view. No state is a merit because nothing flows.

import type { Assessment, State } from '../analysis/assess';
import { factsOf, type PathFacts, type PathMeaning } from './pathMeaning';
import { modelled, type Statement } from './sources';

const encryption = ({ peering }: PathFacts): Statement =>
  peering === 'microsoft'
    ? {
        text: 'Encryption comes from the service: Power Platform’s TLS meets the level that most regulations typically ask for.',
        source: 'article',
      }
    : modelled(
        'Encryption is up to your own service: ExpressRoute adds none by default, nor does the internet.',
      );

const noInternetLink = modelled(
  'No link that this conversation crosses, out or back, is public internet. Whether that is enough depends on what you have to show.',
);

const behindTheEdge = ({ peering }: PathFacts): Statement =>
  peering === 'microsoft'
    ? {
        text: 'Behind the Microsoft edge it goes on over Microsoft’s shared network: not internet, and not dedicated.',
        source: 'how-it-works',
      }
    : { text: 'It stays private up to the endpoint of your own service in Azure.', source: 'how-it-works' };

const listTheExceptions = modelled(
  'To claim more than this path, list what still uses the internet beside it.',
);

const notTheOnlyWay: Statement = {
  text: 'ExpressRoute isn’t the only way: with proper security and protection measures you can comply over the internet too.',
  source: 'article',
};

const secondCircuit: Statement = {
  text: 'For work that is critical, Microsoft recommends two circuits at two different locations.',
  source: 'resiliency',
};

const aWayForTexas = modelled(
  'Texas would need a private way: a circuit of its own, or a private line to Seattle’s. The figure has neither.',
);

const nextFailure = ({ nextLosesPrivacy, nextLosesService, peering, hasExit }: PathFacts): Statement => {
  if (nextLosesPrivacy) {
    return modelled(
      'One more failure could move this traffic to the public internet, and nothing would tell you.',
    );
  }
  if (!nextLosesService) return modelled('Some part of the way has nothing to replace it.');
  return hasExit && peering === 'azure-private'
    ? modelled(
        'One more failure could end the service, and packets for it would go out to the internet and die.',
      )
    : modelled('One more failure could end the service. Nothing would be exposed by it.');
};

const privateTo = ({ peering }: PathFacts) =>
  peering === 'microsoft' ? 'Private to the Microsoft edge' : 'Private to your own resource';

const meanings: Readonly<Record<State, (facts: PathFacts) => PathMeaning>> = {
  private: (facts) => ({
    title: privateTo(facts),
    statements: [noInternetLink, behindTheEdge(facts), encryption(facts)],
    toChange: [listTheExceptions],
  }),

  'private-without-redundancy': (facts) => ({
    title: `${privateTo(facts)}, for now`,
    statements: [noInternetLink, nextFailure(facts), encryption(facts)],
    toChange: [modelled('Restore what has failed. Until then nothing is in reserve.'), listTheExceptions],
  }),

  internet: (facts) => ({
    title: facts.peering === 'microsoft' ? 'On the public internet, under TLS' : 'On the public internet',
    statements: [
      modelled(
        'Every request and every reply crosses the public internet, so this path cannot show the contrary.',
      ),
      {
        text: 'Most regulations contain no ban on that. Some organisations must be able to prove the opposite for sensitive data.',
        source: 'article',
      },
      encryption(facts),
    ],
    toChange: [aWayForTexas, notTheOnlyWay],
  }),

  'silently-on-internet': (facts) => ({
    title: 'In service, and exposed without an alarm',
    statements: [
      modelled(
        'The service still answers, so nobody calls. Requests and replies now cross the public internet, by the exit that was there for other things.',
      ),
      encryption(facts),
    ],
    toChange: [
      modelled(
        'Refuse the service’s addresses at Seattle’s internet exit. What happened is then an outage, and exposes nothing.',
      ),
      secondCircuit,
    ],
  }),

  encrypted: (facts) => ({
    title: 'Encrypted, over the public internet',
    statements: [
      modelled(
        'The tunnel encrypts what it carries between its two ends. It still crosses the public internet, so it cannot be shown as private.',
      ),
      encryption(facts),
    ],
    toChange: [
      modelled(
        'Where encryption in transit is what is asked for, this may do. Where a private way is, it does not.',
      ),
    ],
  }),

  'partly-reached': () => ({
    title: 'In service in part',
    statements: [
      modelled(
        'Of several equal ways some work and some do not, so one user may be served and the next not.',
      ),
    ],
    toChange: [modelled('Every equal way has to lead to the service, and every reply back.')],
  }),

  refused: () => ({
    title: 'Refused at the internet exit',
    statements: [
      modelled('The exit drops what is sent to this service, so that an outage does not become an exposure.'),
    ],
    toChange: [modelled('Bring the private way back, then judge it.')],
  }),

  undecided: () => ({
    title: 'No one answer to judge',
    statements: [
      modelled(
        'The preferences contradict each other, so the order of updates decides which way traffic goes.',
      ),
    ],
    toChange: [modelled('Let no two routers each prefer the way by the other.')],
  }),

  'partly-on-internet': (facts) => ({
    title: 'Partly on the public internet',
    statements: [
      modelled('Some of this conversation crosses the public internet, so it cannot be shown as private.'),
      encryption(facts),
    ],
    toChange: [modelled('Every equal path, and the replies too, would have to stay off the internet.')],
  }),

  'down-nothing-exposed': () => ({
    title: 'Out of service: nothing to judge',
    statements: [
      modelled(
        'Nothing flows. So nothing is exposed, and nothing is shown either: an outage is no evidence of anything.',
      ),
    ],
    toChange: [modelled('Bring the service back, then judge the way that it takes.')],
  }),

  'dies-on-internet': (facts) => ({
    title: 'Sent to the internet, and lost there',
    statements: [
      facts.peering === 'microsoft'
        ? modelled(
            'Packets leave for the public internet and die on it. The service is down, and they were exposed all the same.',
          )
        : modelled(
            'Packets for private addresses follow the default route to the internet, where nobody has a way for them. The service is down, and they have left your network.',
          ),
      modelled(
        'Where a sender waits for an answer, little more than its first packet leaves. A sender that does not wait sends its data.',
      ),
    ],
    toChange:
      facts.office === 'texas' && facts.peering === 'azure-private'
        ? [modelled('Drop packets for private addresses at the Texas internet line.'), aWayForTexas]
        : [
            facts.peering === 'microsoft'
              ? modelled('The service, or the way to it, has to come back.')
              : modelled('Drop packets for private addresses at Seattle’s internet exit.'),
          ],
  }),

  'no-reply': () => ({
    title: 'Requests arrive, and no reply comes back',
    statements: [
      modelled(
        'Requests travel privately. No conversation comes about, so there is nothing that could be shown to work this way.',
      ),
    ],
    toChange: [
      {
        text: 'Public addresses that requests come from have to be advertised on the link that replies should take.',
        source: 'asymmetric-routing',
      },
    ],
  }),

  'reply-dropped': (facts) => ({
    title: 'Out one way, back another, and dropped',
    statements: [
      facts.requestsOnInternet
        ? modelled(
            'Requests cross the public internet and replies come back over the circuit. Half of the exchange is exposed.',
          )
        : modelled(
            'Requests take the circuit and replies come back over the public internet. Half of the exchange is exposed.',
          ),
      {
        text: 'A firewall that saw no request in its own direction drops the reply.',
        source: 'asymmetric-routing',
      },
    ],
    toChange: [
      facts.requestsOnInternet
        ? {
            text: 'Use different NAT addresses at the two exits, so that replies return to the one that the request left by.',
            source: 'planning',
          }
        : modelled(
            'Announce the NAT prefix over the circuit again, so that replies find their way back there.',
          ),
    ],
  }),
};

export const complianceHeading = (assessment: Assessment): PathMeaning =>
  meanings[assessment.state](factsOf(assessment));
