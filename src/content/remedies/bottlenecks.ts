// Places of a bottleneck: symptom, effect of a private line, and remedy.

import type { StageId } from '../../analysis/bottleneck';
import type { Bottleneck } from '../../analysis/remedies';
import type { LinkId } from '../../model/compiledTopology';
import { modelled, type Statement } from '../sources';

export type BottleneckWords = {
  readonly name: string;
  /** Links in the picture; empty for a place inside an office. */
  readonly links: readonly LinkId[];
  readonly symptom: Statement;
  readonly privateLine: Statement;
  readonly resolvedBy: Statement;
};

export const bottleneckQuestion = 'Where is the bottleneck?';

/** Ordered: the article's places, the office, then the one that a private line is about. */
export const bottleneckWords: Readonly<Record<Bottleneck, BottleneckWords>> = {
  bandwidth: {
    name: 'Too little bandwidth',
    links: ['primary', 'secondary'],
    symptom: modelled('Everything slows down together when many people work, and recovers when they stop.'),
    privateLine: modelled(
      'A private line of the same size is full as well. Its offered load is a little lower here, because one sender of six does not send to Microsoft and does not use it: so fewer packets are lost, and those that get through wait as long.',
    ),
    resolvedBy: {
      text: 'If bandwidth is the main issue, more of it can resolve the problem without ExpressRoute.',
      source: 'article',
    },
  },
  'provider-routing': {
    name: 'Routing inside the provider',
    links: ['pe1-pe2'],
    symptom: modelled('Delays are long, or change from day to day, although no line of yours is full.'),
    privateLine: modelled('A circuit from the same provider runs through the same provider’s network.'),
    resolvedBy: {
      text: 'If the provider’s internal routing is the main issue, a better-optimised connection can resolve the problem without ExpressRoute.',
      source: 'article',
    },
  },
  'access-stretch': {
    name: 'The last mile',
    links: ['seattle-pe1', 'seattle-pe2'],
    symptom: modelled('Loss and delay begin on the last mile, whatever application people use.'),
    privateLine: {
      text: 'ExpressRoute cannot fix a poor or saturated connection to the point where it begins.',
      source: 'planning',
    },
    resolvedBy: {
      text: 'If the main issue is the traffic between you and the provider, a more reliable connection can resolve the problem without ExpressRoute.',
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
      text: 'A new service can strain a local network that is already saturated.',
      source: 'considerations',
    },
    resolvedBy: modelled('The local network comes before the circuit: fix it first, then measure again.'),
  },
  'internet-contention': {
    name: 'Other people’s traffic on the internet',
    links: ['internet-microsoft'],
    symptom: modelled(
      'Delays grow at the hours when everybody is online, although nothing of yours is full.',
    ),
    privateLine: {
      text: 'This is what a private and direct connection is about: it reduces the chances of contention with other traffic.',
      source: 'article',
    },
    resolvedBy: modelled(
      'In this model a provider that hands over to Microsoft where there is less contention resolves it as well.',
    ),
  },
};

export const stageNames: Readonly<Record<StageId, string>> = {
  'office-network': 'Office network',
  'access-stretch': 'Last mile',
  'bought-rate': 'Bandwidth ordered',
  'provider-network': 'Provider’s network',
  internet: 'Internet',
  circuit: 'Circuit',
};

/** Advice on the first step for most readers. */
export const measureFirst: Statement = {
  text: 'By itself, ExpressRoute typically brings no significant performance advantage over an efficient connection with available capacity.',
  source: 'setup',
};

export const findBottleneck: Statement = modelled('So find the bottleneck first.');

export const whatIsModelled: readonly Statement[] = [
  {
    text: 'ExpressRoute does not supply the physical line; it is private connectivity on top of one.',
    source: 'planning',
  },
  modelled(
    'So the office network, the last mile and the provider’s network are the same on both paths here. The rest differs: an internet line and the internet on one, a circuit of the same bandwidth on the other.',
  ),
  modelled(
    'Every figure comes from sending the same packets over both paths. Rates are scaled down, one direction is simulated, and senders do not slow down when packets are lost.',
  ),
];
