// Labels of the contention topic, and figures at one moment of a run.

import type { Percentiles } from '../../analysis/contention/percentiles';
import type { Moment } from '../../analysis/contention/playback';
import type { Stage } from '../../analysis/contention/tandem';

export const contentionWords = {
  result: 'Result',
  play: 'Play',
  pause: 'Pause',
  worst: 'Worst moment',
  theEnd: 'End of the run',
  again: 'Another seed',
  againHint: 'Run again with another seed',
  speed: 'Speed',
  moment: 'Moment',
  playing: 'Playing',
  still:
    'Nothing moves here, because your device is set to reduced motion. The slider shows any moment of the run.',
  microsoft: 'Microsoft',
  offices: { shared: 'Texas', dedicated: 'Seattle' },
  watched: 'the watched traffic',
  colleague: 'colleagues',
  customer: 'the provider’s other customers',
  fallen: 'dropped: queue full (tail drop)',
  fullest: 'fullest so far',
  waits: 'Queueing delay of each watched packet, over the run',
  distribution: 'Distribution of queueing delay',
  axis: 'ms waited',
  tableCaption: 'The whole run in figures: queueing delay of delivered packets',
  line: 'Line',
  sent: 'Sent',
  dropped: 'Dropped',
  modelled: 'What is modelled',
  checked: 'Checked against theory',
} as const;

/** Slow-motion factors. */
export const speedNames = { '100': '100 × slower', '20': '20 × slower', '2': '2 × slower' } as const;

export const percentileNames: Readonly<Record<keyof Percentiles, string>> = {
  p50: 'p50 (median)',
  p95: 'p95 (95 of 100 at most)',
  p99: 'p99 (99 of 100 at most)',
};

/** Formats 0.2, 9.9, 31; a dash before the first packet is delivered. */
export function milliseconds(ms: number): string {
  if (Number.isNaN(ms)) return '–';
  return `${ms < 9.95 ? ms.toFixed(1) : ms.toFixed(0)} ms`;
}

export const count = (value: number): string => value.toLocaleString('en-GB');

export const seedWords = (seed: number): string => `seed ${seed}`;

export const stageLoad = ({ capacityMbps }: Stage, load: number): string =>
  `${capacityMbps} Mbit/s, offered load ${(load * 100).toFixed(0)} %`;

export const stageNow = (inside: number, room: number, fullest: number, dropped: number): string =>
  `${inside} of ${room} in the queue, ${fullest} at most, ${count(dropped)} dropped`;

export const secondsOn = (ms: number): string => `${(ms / 1000).toFixed(0)} s`;

const seconds = (ms: number) => `${(ms / 1000).toFixed(2)} s`;

/** Returns "3.21 s of 10.01 s". */
export const clockWords = (ms: number, endMs: number): string => `${seconds(ms)} of ${seconds(endMs)}`;

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

const inWords = (name: string, { queueLengths, drops }: Moment) => {
  const dropped = sum(drops);
  const lost = dropped === 0 ? '' : `, ${count(dropped)} dropped so far`;
  return `${sum(queueLengths)} packets in ${name} queues${lost}`;
};

/** Describes a moment of both lines in one sentence. */
export const momentWords = (ms: number, shared: Moment, dedicated: Moment): string =>
  `${seconds(ms)}: ${inWords('Texas’s', shared)}; ${inWords('Seattle’s', dedicated)}.`;
