// Names and effects of remedies in the topic "When ExpressRoute does not help".

import type { Effect } from '../../analysis/bottleneck';
import type { Percentiles } from '../../analysis/contention/percentiles';
import type { Remedy } from '../../analysis/remedies';
import { milliseconds } from '../contention/contentionWords';
import { capitalised, listed } from '../names';

export const remedyWords = {
  table: 'What resolves which bottleneck',
  bottleneck: 'Bottleneck',
  remedies: 'What do you try?',
  result: 'Result',
  showPlace: 'Show it in the picture',
  office: 'Office',
  microsoft: 'Microsoft',
  loads: 'Offered load of each link',
  delays: 'One-way delay of delivered packets, from the office to Microsoft',
  lost: 'Lost',
  sound: 'Without a bottleneck',
  before: 'As it is',
  together: 'All of these together',
  nothingTried: 'Nothing has been tried yet.',
  modelled: 'What is modelled',
} as const;

export const percentileNames: Readonly<Record<keyof Percentiles, string>> = {
  p50: 'p50 (median)',
  p95: 'p95 (95 of 100 at most)',
  p99: 'p99 (99 of 100 at most)',
};

export const remedyNames: Readonly<Record<Remedy, string>> = {
  expressroute: 'ExpressRoute',
  'more-bandwidth': 'More bandwidth',
  'better-connection': 'A better connection',
  'office-upgrade': 'A better office network',
};

const inSentence: Readonly<Record<Remedy, string>> = {
  expressroute: 'ExpressRoute',
  'more-bandwidth': 'more bandwidth',
  'better-connection': 'a better connection',
  'office-upgrade': 'a better office network',
};

export const remedyCaptions: Readonly<Record<Remedy, string>> = {
  expressroute: 'A circuit of the same bandwidth, over the same last mile, through the same provider.',
  'more-bandwidth': 'Four times the bandwidth, and a last mile that carries it.',
  'better-connection':
    'A last mile with capacity to spare, and a provider that routes well and hands over to Microsoft where there is less contention.',
  'office-upgrade': 'An office network with capacity to spare.',
};

export const effectNames: Readonly<Record<Effect, string>> = {
  resolves: 'Resolves it',
  helps: 'Helps',
  'does-not-help': 'Does not help',
};

export const effectMeanings: Readonly<Record<Effect, string>> = {
  resolves:
    'A remedy resolves the bottleneck where p95 delay is at most a quarter above that of a path without a bottleneck, and at most one packet in a thousand more is lost.',
  helps: 'It helps where at most half of the extra delay and loss is left.',
  'does-not-help': 'It does not help where more than half of the extra delay or loss is left.',
};

/** Formats 0.004 as "0.4 %", 0.3 as "30 %". */
export function percent(share: number): string {
  const value = share * 100;
  return `${value > 0 && value < 9.95 ? value.toFixed(1) : value.toFixed(0)} %`;
}

type Fate = {
  readonly p95Ms: number;
  readonly lossRatio: number;
};

const clauses: Readonly<Record<Effect, readonly [one: string, many: string]>> = {
  resolves: ['resolves it', 'resolve it together'],
  helps: ['helps', 'help together'],
  'does-not-help': ['does not help', 'do not help together'],
};

const fateOf = ({ p95Ms, lossRatio }: Fate): string =>
  lossRatio === 0 ? milliseconds(p95Ms) : `${milliseconds(p95Ms)}, with ${percent(lossRatio)} lost`;

/** Describes the effect of all remedies tried, with figures. */
export function trialSentence(tried: readonly Remedy[], effect: Effect, before: Fate, after: Fate): string {
  const [one, many] = clauses[effect];
  const who = capitalised(listed(tried.map((remedy) => inSentence[remedy])));
  const verdict = `${who} ${tried.length === 1 ? one : many}.`;
  return `${verdict} Delivered packets then have a p95 (95 of 100 at most) of ${fateOf(after)}; before it was ${fateOf(before)}.`;
}

/** Accessible description of the drawing of both paths. */
export const pathsDrawn = (place: string, isResolved: boolean): string =>
  `Two paths from the office to Microsoft share the office network, the last mile and the provider’s network. Behind them one goes over the internet, the other over a circuit. ${
    isResolved ? 'The bottleneck was' : 'The bottleneck is'
  } here: ${place}.`;
