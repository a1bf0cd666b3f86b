// Applies the article's statements on compliance to the path in view. An outage is never presented as an
// advantage.

import type { Assessment, State } from '../analysis/assess';
import { droppedOnInternet } from './complianceDropped';
import {
  aPrivatePath,
  asymmetry,
  encryption,
  nextFailure,
  nothingFlows,
  requestsInWords,
} from './complianceParts';
import { publicServiceDown } from './endDown';
import { blockAtBreakout, exceptionsToExpect } from './failClosed';
import { factsOf, type PathFacts, type PathMeaning } from './pathMeaning';
import { modelled, type Statement } from './sources';

const noInternetLink = modelled(
  'No link that this traffic crosses, in either direction, is public internet. Whether that is enough depends on what you have to show.',
);

const behindTheEdge = ({ peering }: PathFacts): Statement =>
  peering === 'microsoft'
    ? {
        text: 'Behind the Microsoft edge it goes on over Microsoft’s shared network: not internet, and not dedicated.',
        source: 'how-it-works',
      }
    : { text: 'It stays private up to the endpoint of your own service in Azure.', source: 'how-it-works' };

const listTheExceptions = modelled(
  'If your claim covers more than this path, list what else still uses the internet.',
);

const notTheOnlyWay: Statement = {
  text: 'ExpressRoute isn’t the only way: with proper security and protection measures you can comply over the internet too.',
  source: 'article',
};

const secondCircuit: Statement = {
  text: 'For critical workloads, Microsoft recommends two circuits at two different locations.',
  source: 'resiliency',
};

const privateTo = ({ peering }: PathFacts) =>
  peering === 'microsoft' ? 'Private up to the Microsoft edge' : 'Private up to your own resource';

const meanings: Readonly<Record<State, (facts: PathFacts) => PathMeaning>> = {
  private: (facts) => ({
    title: privateTo(facts),
    statements: [noInternetLink, behindTheEdge(facts), encryption(facts)],
    toChange: [listTheExceptions],
  }),

  'private-without-redundancy': (facts) => ({
    title: `${privateTo(facts)}, ${facts.lost.redundancy ? 'for now' : 'without redundancy'}`,
    statements: [noInternetLink, nextFailure(facts), encryption(facts)],
    toChange: [
      modelled(
        facts.lost.redundancy
          ? 'Fix what took away the redundancy. Until then there is none.'
          : 'Add a private path around each single point of failure.',
      ),
      listTheExceptions,
    ],
  }),

  internet: (facts) => ({
    title: facts.isPowerPlatform ? 'On the public internet, under TLS' : 'On the public internet',
    statements: [
      modelled(
        'Every request and every reply crosses the public internet, so this path cannot be shown to avoid it.',
      ),
      {
        text: 'Most regulations do not rule out using the internet. Some organisations need to prove that sensitive data never passes over it.',
        source: 'article',
      },
      encryption(facts),
    ],
    toChange: [aPrivatePath(facts), notTheOnlyWay],
  }),

  'silently-on-internet': (facts) => ({
    title: 'On the internet, and users may not report it',
    statements: [
      modelled(
        'The service answers new connections; established ones may have broken once. Monitoring of BGP sessions and of received prefixes would show the change. Requests and replies now cross the public internet.',
      ),
      encryption(facts),
    ],
    toChange: [
      blockAtBreakout,
      ...(facts.isPowerPlatform ? exceptionsToExpect : []),
      ...(facts.hasTwoLocations ? [] : [secondCircuit]),
    ],
  }),

  encrypted: (facts) => ({
    title: facts.isWhollyInTunnel
      ? 'Encrypted, over the public internet'
      : 'Partly in a tunnel over the internet',
    statements: [
      modelled(
        'The tunnel encrypts what it carries between its two ends. That still crosses the public internet, so it cannot be shown to be private.',
      ),
      encryption(facts),
    ],
    toChange: [
      modelled(
        'Where protection in transit is required, this may be enough. Where a private path is required, it is not.',
      ),
    ],
  }),

  'partly-reached': () => ({
    title: 'In service in part',
    statements: [
      modelled(
        'Of several equal paths some work and some do not, so some TCP connections work and others do not.',
      ),
    ],
    toChange: [
      modelled(
        'Every equal path has to lead to the service, and every path of the replies back to the office.',
      ),
    ],
  }),

  refused: ({ isServiceDown, lost }) => ({
    title: 'Blocked at the internet breakout',
    statements: [
      ...(isServiceDown ? [publicServiceDown] : []),
      modelled('The breakout drops what is sent to this service, so none of it crosses the internet.'),
    ],
    toChange: [
      modelled(
        isServiceDown
          ? 'Judge the path once the service is back.'
          : lost.privatePath
            ? 'Restore the private path, then judge it.'
            : 'Add a private path, or let the breakout pass traffic to the service; then judge the path.',
      ),
    ],
  }),

  undecided: () => ({
    title: 'No one answer to judge',
    statements: [
      modelled(
        'With these preferences, the order of updates decides which path traffic takes, or routing never settles.',
      ),
    ],
    toChange: [modelled('Routers must not prefer paths through one another in a circle.')],
  }),

  'partly-on-internet': (facts) => ({
    title: 'Partly on the public internet',
    statements: [
      modelled('Some of this traffic crosses the public internet, so it cannot be shown to be private.'),
      encryption(facts),
    ],
    toChange: [modelled('Every equal path, and the replies too, would have to stay off the internet.')],
  }),

  'down-nothing-exposed': ({ isLost, isServiceDown, lost }) => ({
    title: 'Out of service: nothing to judge',
    statements: [isServiceDown ? publicServiceDown : nothingFlows(isLost, lost.service)],
    toChange: [
      modelled(
        isServiceDown
          ? 'Judge the path once the service is back.'
          : lost.service
            ? 'Fix what stopped it, then judge the path that the traffic takes.'
            : 'Give the office a path to the service, then judge it.',
      ),
    ],
  }),

  'dropped-on-internet': droppedOnInternet,

  'no-reply': (facts) => ({
    title: 'Requests arrive, and no reply comes back',
    statements: [
      modelled(
        `${requestsInWords(facts)} No TCP connection is established, so there is nothing that could be shown to work over this path.`,
      ),
    ],
    toChange: [
      facts.peering === 'microsoft'
        ? {
            text: 'Make sure that your public addresses are advertised on the link that replies should take.',
            source: 'asymmetric-routing',
          }
        : modelled(
            'Make sure that the office’s own prefixes are advertised on the link that replies should take.',
          ),
    ],
  }),

  'reply-dropped': (facts) => ({
    title: 'Asymmetric: replies are dropped',
    statements: [
      asymmetry(facts),
      {
        text: 'A stateful firewall without a state entry for the flow drops the reply.',
        source: 'asymmetric-routing',
      },
    ],
    toChange: [
      !facts.isExposed
        ? modelled('Every firewall that replies pass has to see the requests too.')
        : facts.requestsOnInternet
          ? {
              text: 'Use different NAT addresses at the internet edge and at the ExpressRoute edge, so that replies return to the edge that the request left from.',
              source: 'planning',
            }
          : modelled(
              'Advertise the source addresses of the requests over ExpressRoute, and only there, so that replies come back there.',
            ),
    ],
  }),
};

/** `intact` is the assessment of the same scenario with nothing failed. */
export const complianceHeading = (assessment: Assessment, intact: Assessment): PathMeaning =>
  meanings[assessment.state](factsOf(assessment, intact));
