// What this model leaves out, in one place that is easy to find.

import { modelled, type Statement } from './sources';

export const simplificationsTitle = 'What this model leaves out';

export const simplifications: readonly Statement[] = [
  modelled('A model of the article’s figure, and not a measurement of anybody’s network.'),
  modelled('One office and one service at a time. Other traffic is not there to be in the way.'),
  modelled('No DNS, no sign-in and no application behaviour: only where packets go, and where replies go.'),
  modelled('Steady states: each answer is where routing ends up, once a failure has been noticed.'),
  modelled('Failures are complete. Nothing is slow, flapping or half broken.'),
  modelled('The public internet is one thing here. In truth it is many networks with failures of their own.'),
  modelled('Two firewalls are assumed at Seattle, one at the internet exit and one before the circuit.'),
  modelled(
    'Without a preference of yours, both connections are equal, and flows are taken to split about evenly.',
  ),
  {
    text: 'That Microsoft prefers ExpressRoute to the internet for an equal prefix is taken from its documentation.',
    source: 'asymmetric-routing',
  },
  {
    text: 'One circuit at one site, which is standard resiliency. Designs with two sites or two circuits are not drawn.',
    source: 'resiliency',
  },
  modelled(
    'Addresses, AS numbers and timings are illustrative. Addresses are private ones, or from ranges reserved for documentation and tests. The AS numbers of the provider and the internet are reserved for documentation too, and Microsoft would not accept such a number in a path.',
  ),
  {
    text: 'The rules of routing were checked against routers in a lab. Microsoft’s own routers may differ in detail.',
    source: 'lab',
  },
];

/** How the reader tells apart what is said by whom. */
export const provenance: readonly Statement[] = [
  { text: 'Marked “the article”: what the article says, in our own words.', source: 'article' },
  modelled('Marked “documentation” with a year: other documentation, in the version that we read.'),
  modelled('Marked “our inference”: our conclusion, shown as modelled and not said by Microsoft.'),
  { text: 'Marked “measured in a lab”: on real routers, and not at Microsoft.', source: 'lab' },
];

export const notAffiliated = 'Independent work, not affiliated with Microsoft. The icons are our own.';

/** What the picture is drawn with; its licence travels with the page. */
export const drawnWith = {
  text: 'The picture is drawn with',
  label: 'React Flow',
  url: 'https://reactflow.dev',
} as const;
