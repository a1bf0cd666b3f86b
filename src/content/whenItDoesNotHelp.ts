// Where the trouble can sit so that a private line does not cure it, and what does.

import type { Bottleneck } from '../analysis/bottleneck';
import type { LinkId } from '../model/topology';
import type { Statement } from './sources';

/** The bottlenecks that a private line does not cure, and what can go wrong with a circuit itself. */
export type Trouble = Exclude<Bottleneck, 'internet-contention'> | 'overfull-circuit' | 'both-peerings';

export type NoHelp = {
  readonly id: Trouble;
  readonly place: string;
  /** Where in the picture it sits; none for what is inside an office. */
  readonly links: readonly LinkId[];
  readonly symptom: Statement;
  readonly whyNot: Statement;
  readonly cure: Statement;
};

export const noHelpTitle = 'When it does not help';

const modelled = (text: string): Statement => ({ text, source: 'model' });

/** The article's places first, then the office, then what can go wrong with a circuit itself. */
export const whenItDoesNotHelp: readonly NoHelp[] = [
  {
    id: 'bandwidth',
    place: 'Too little bandwidth',
    links: ['primary', 'secondary'],
    symptom: modelled('Everything slows down together when many people work, and recovers when they stop.'),
    whyNot: modelled('A private line of the same size fills up just as soon.'),
    cure: {
      text: 'If bandwidth is the main issue, more of it can resolve the problem without ExpressRoute.',
      source: 'article',
    },
  },
  {
    id: 'provider-routing',
    place: 'Routing inside the provider',
    links: ['pe1-pe2'],
    symptom: modelled('Times are long, or change from day to day, although no line of yours is full.'),
    whyNot: modelled('A circuit from the same provider runs through the same provider’s network.'),
    cure: {
      text: 'If the provider’s internal routing is the main issue, a better-optimised connection can resolve the problem without ExpressRoute.',
      source: 'article',
    },
  },
  {
    id: 'access-stretch',
    place: 'The stretch to the provider',
    links: ['seattle-pe1', 'seattle-pe2'],
    symptom: modelled('Errors and waiting begin on the first stretch, whatever people use.'),
    whyNot: {
      text: 'ExpressRoute cannot mend a poor or saturated connection to the point where it begins.',
      source: 'planning',
    },
    cure: {
      text: 'If the trouble is between you and the provider, a more reliable line can resolve the problem without ExpressRoute.',
      source: 'article',
    },
  },
  {
    id: 'office-network',
    place: 'The office network',
    links: [],
    symptom: modelled(
      'Some rooms or floors are slow and others are not, even for things within the building.',
    ),
    whyNot: {
      text: 'A new service can strain a local network that is already saturated, and that comes before the circuit.',
      source: 'considerations',
    },
    cure: modelled('Mend the local network first, then measure again.'),
  },
  {
    id: 'overfull-circuit',
    place: 'A circuit that is too small',
    links: ['primary', 'secondary'],
    symptom: {
      text: 'Packets are dropped in bursts of milliseconds, while graphs that average over minutes stay below the limit.',
      source: 'rate-limit',
    },
    whyNot: modelled('A full circuit is still up: BGP sees nothing wrong, so nothing moves to another way.'),
    cure: {
      text: 'Bandwidth can be increased where the port has room for it. Reducing it again takes a new circuit.',
      source: 'faq',
    },
  },
  {
    id: 'both-peerings',
    place: 'Both peerings on one circuit',
    links: ['primary', 'secondary'],
    symptom: modelled('Power Platform slows down while a backup to a virtual network runs.'),
    whyNot: { text: 'The circuit’s bandwidth is shared by its peerings.', source: 'peerings' },
    cure: modelled('Move the heavy load in time, limit it, give it a circuit of its own, or order more.'),
  },
];

/** What the first step would be for most readers. */
export const measureFirst: Statement = {
  text: 'By itself, ExpressRoute typically gains little over an efficient connection with capacity to spare. So find out first which stretch is slow.',
  source: 'setup',
};

/** What there is to say of a bottleneck; null of the one that a private line is about. */
export const noHelpFor = (bottleneck: Bottleneck): NoHelp | null =>
  whenItDoesNotHelp.find(({ id }) => id === bottleneck) ?? null;
