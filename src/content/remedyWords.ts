// Labels and results of the room "When it does not help".

import type { Effect } from '../analysis/bottleneck';

export const remedyWords = {
  remedies: 'What you try',
  stages: 'Load on each stretch, as a share of what it can carry',
  delays: 'Time of the packets that get through',
  sound: 'Nothing wrong',
  before: 'As it is',
  after: 'With what you try',
  median: 'half arrive within',
  p95: '95 of 100 within',
  p99: '99 of 100 within',
  lost: 'lost',
  backup: 'Backup',
  size: 'Circuit',
  powerPlatform: 'Power Platform',
  virtualNetworkBackup: 'Backup to the virtual network',
  asked: 'of the circuit’s bandwidth is asked for',
  measureFirst: 'Where to begin',
} as const;

const milliseconds = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 });
const percent = new Intl.NumberFormat('en-GB', { style: 'percent', maximumFractionDigits: 1 });

export const inMilliseconds = (ms: number): string =>
  Number.isFinite(ms) ? `${milliseconds.format(ms)} ms` : 'none';

export const inPercent = (share: number): string => percent.format(share);

/** The outcome of a trial in a sentence, fit to be announced. */
export function trialSentence(tried: string, effect: Effect): string {
  switch (effect) {
    case 'cures':
      return `${tried}: the trouble is gone.`;
    case 'helps':
      return `${tried}: it helps, and some of the trouble stays.`;
    case 'does-not-help':
      return `${tried}: the trouble stays.`;
  }
}
