// Simplifications of this model, in one place.

import type { Topology } from '../../model/topology';
import { modelled, type Statement } from '../sources';

/** Simplifications of the article's network only. */
const ofTheFigure = {
  model: modelled('A model of the article’s figure, and not a measurement of anybody’s network.'),
  provider: modelled(
    'The provider manages routing (Layer 3): its edge routers hold the BGP sessions with Microsoft, and one of them can take over for the other.',
  ),
  firewalls: modelled(
    'Two firewalls are assumed at Seattle, one at the internet breakout and one before Microsoft peering; private peering passes none.',
  ),
  shares: modelled(
    'Without a preference of yours, both connections are equal, and flows are taken to split about evenly.',
  ),
  resiliency: {
    text: 'One circuit with two connections at a single site is what Microsoft calls standard resiliency.',
    source: 'resiliency',
  },
  ownRouters: {
    text: 'With a Layer 2 provider your own edge routers hold these BGP sessions.',
    source: 'troubleshooting',
  },
  defaultRoute: modelled(
    'From its internet provider an office receives a default route and nothing else, so routes over ExpressRoute always win.',
  ),
  madeUp: modelled(
    'Addresses, local preferences and the AS numbers other than Microsoft’s are illustrative. Addresses are private ones, or from ranges reserved for documentation and tests. Delays are illustrative; timers are the documented ones.',
  ),
  notDrawn: modelled(
    'Two circuits, two sites and the gateway of a virtual network are not drawn in this figure.',
  ),
} as const satisfies Readonly<Record<string, Statement>>;

export const simplificationsTitle = 'What this model leaves out';

export const simplifications: readonly Statement[] = [
  ofTheFigure.model,
  modelled('One office and one service at a time. Competing traffic only in the simulation of contention.'),
  modelled(
    'Only where packets go, and where replies go: no application behaviour, and of DNS and sign-in only whether they get out to the internet.',
  ),
  modelled(
    'A service that fails withdraws its routes here. In reality they usually stay, and packets keep taking the same path.',
  ),
  modelled('IPv4 only. Where IPv6 is in use too, it can take another path.'),
  modelled('Steady states: each answer is where routing ends up, once a failure has been detected.'),
  modelled('Failures are complete. Nothing is slow, flapping or half broken.'),
  modelled(
    'The public internet is one thing here. In reality it is many networks with failures of their own.',
  ),
  ofTheFigure.provider,
  ofTheFigure.ownRouters,
  ofTheFigure.defaultRoute,
  {
    text: 'Where your internet provider sends you prefixes that you receive over ExpressRoute too, give those over ExpressRoute a higher local preference on your routers.',
    source: 'optimise-routing',
  },
  ofTheFigure.firewalls,
  ofTheFigure.shares,
  {
    text: 'That Microsoft prefers ExpressRoute to the internet for an equal prefix is taken from its documentation.',
    source: 'asymmetric-routing',
  },
  ofTheFigure.resiliency,
  ofTheFigure.notDrawn,
  ofTheFigure.madeUp,
  {
    text: 'Microsoft does not accept AS numbers from the range reserved for documentation, 64496 to 64511, in an AS path.',
    source: 'routing',
  },
  {
    text: 'The rules of routing were checked against routing software in a lab. Microsoft’s own routers may differ in detail.',
    source: 'lab',
  },
];

const onlyOfTheFigure: ReadonlySet<Statement> = new Set(Object.values(ofTheFigure));

/** Simplifications of every network that somebody described. */
const ofDescriptions: readonly Statement[] = [
  modelled(
    'From its internet provider an office receives a default route and nothing else. Longer prefixes over ExpressRoute win, unless the description prefers the internet.',
  ),
  modelled(
    'Inside an office, iBGP runs only over direct links between routers. Losing one can cost a route that iBGP over an interior gateway protocol would keep.',
  ),
  modelled(
    'An address or AS number that was not given was made up: private, or from a range reserved for documentation and tests. Local preferences and delays are illustrative.',
  ),
];

/** Returns the simplifications of the given network. */
export const simplificationsFor = ({ topology }: { readonly topology: Pick<Topology, 'isArticle'> }) =>
  topology.isArticle
    ? simplifications
    : [...simplifications.filter((each) => !onlyOfTheFigure.has(each)), ...ofDescriptions];

/** Explains the marks of sources; carries none, because it is about them. */
export const provenance: readonly string[] = [
  'Marked “the article”: what the article says, in our own words.',
  'Marked with a title and a year: other documentation of Microsoft, in the version that we read. There may be newer versions.',
  'Marked “our inference”: our conclusion, shown as modelled and not said by Microsoft.',
  'Marked “measured in a lab”: with the routing software BIRD and FRRouting on Linux, and not at Microsoft.',
];

export const notAffiliated = 'Independent work, not affiliated with Microsoft. The icons are our own.';

/** Credits the drawing library; its licence is part of the build. */
export const drawnWith = {
  text: 'The picture is drawn with',
  label: 'React Flow',
  url: 'https://reactflow.dev',
} as const;
