// Where the trouble can sit, what one notices of it, what a private line does about it, and what cures it.

import type { StageId } from '../../analysis/bottleneck';
import type { Bottleneck } from '../../analysis/remedies';
import type { LinkId } from '../../model/compiledTopology';
import { modelled, type Statement } from '../sources';

export type BottleneckWords = {
  readonly name: string;
  /** Where in the picture it sits; none for what is inside an office. */
  readonly links: readonly LinkId[];
  readonly symptom: Statement;
  readonly privateLine: Statement;
  readonly cure: Statement;
};

export const bottleneckQuestion = 'Where does it pinch?';

/** The article's places first, then the office, and last the one that a private line is about. */
export const bottleneckWords: Readonly<Record<Bottleneck, BottleneckWords>> = {
  bandwidth: {
    name: 'Too little bandwidth',
    links: ['primary', 'secondary'],
    symptom: modelled('Everything slows down together when many people work, and recovers when they stop.'),
    privateLine: modelled(
      'A private line of the same size is full as well. It is asked for a little less here, because one sender of six does not work with Microsoft and does not ride on it: so fewer packets are lost, and those that get through wait as long.',
    ),
    cure: {
      text: 'If bandwidth is the main issue, more of it can resolve the problem without ExpressRoute.',
      source: 'article',
    },
  },
  'provider-routing': {
    name: 'Routing inside the provider',
    links: ['pe1-pe2'],
    symptom: modelled('Times are long, or change from day to day, although no line of yours is full.'),
    privateLine: modelled('A circuit from the same provider runs through the same provider’s network.'),
    cure: {
      text: 'If the provider’s internal routing is the main issue, a better-optimised connection can resolve the problem without ExpressRoute.',
      source: 'article',
    },
  },
  'access-stretch': {
    name: 'The stretch to the provider',
    links: ['seattle-pe1', 'seattle-pe2'],
    symptom: modelled('Errors and waiting begin on the first stretch, whatever people use.'),
    privateLine: {
      text: 'ExpressRoute cannot mend a poor or saturated connection to the point where it begins.',
      source: 'planning',
    },
    cure: {
      text: 'If the trouble is between you and the provider, a more reliable line can resolve the problem without ExpressRoute.',
      source: 'article',
    },
  },
  'office-network': {
    name: 'The office network',
    links: [],
    symptom: modelled(
      'Some rooms or floors are slow and others are not, even for things within the building.',
    ),
    privateLine: {
      text: 'A new service can strain a local network that is already saturated, and that comes before the circuit.',
      source: 'considerations',
    },
    cure: modelled('Mend the local network first, then measure again.'),
  },
  'internet-contention': {
    name: 'Other people’s traffic on the internet',
    links: ['internet-microsoft'],
    symptom: modelled('Times grow at the hours when everybody is online, although nothing of yours is full.'),
    privateLine: {
      text: 'This is what a private and direct connection is about: it reduces the chances of contention with other traffic.',
      source: 'article',
    },
    cure: modelled(
      'In this model a provider that hands over to Microsoft where it is less crowded cures it as well.',
    ),
  },
};

export const stageNames: Readonly<Record<StageId, string>> = {
  'office-network': 'Office network',
  'access-stretch': 'Stretch to the provider',
  'bought-rate': 'Bandwidth ordered',
  'provider-network': 'Provider’s network',
  internet: 'Internet',
  circuit: 'Circuit',
};

/** What the first step would be for most readers. */
export const measureFirst: Statement = {
  text: 'By itself, ExpressRoute typically gains little over an efficient connection with capacity to spare. So find out first which stretch is slow.',
  source: 'setup',
};

export const whatIsModelled: readonly Statement[] = [
  {
    text: 'ExpressRoute does not supply the physical line; it is private connectivity on top of one.',
    source: 'planning',
  },
  modelled(
    'So the office network, the stretch to the provider and the provider’s network are the same on both ways here. Only what lies behind them differs.',
  ),
  modelled(
    'Every figure comes from sending the same packets down both ways. Rates are scaled down, one direction is simulated, and senders do not slow down when packets are lost.',
  ),
];
