// Labels of the failover topic: kinds of detection, parts and figures.

import type { DetectionClock } from '../../analysis/clocks';
import type { SpanS } from '../../analysis/clockTimes';
import type { Failover } from '../../analysis/failover';

type ClockWords = {
  readonly name: string;
  readonly watches: string;
};

export const clockWords: Readonly<Record<DetectionClock, ClockWords>> = {
  'hold-180': {
    name: 'BGP hold time 180 s',
    watches: 'Three keepalives, 60 s apart, are missed',
  },
  'hold-10': {
    name: 'BGP hold time 10 s',
    watches: 'Nothing is heard for 10 s, with a keepalive every 3 s',
  },
  bfd: {
    name: 'BFD 300 ms × 3',
    watches: 'Three packets, 300 ms apart, are missed',
  },
  'link-down': {
    name: 'Link-down event',
    watches: 'The interface itself goes down',
  },
};

/** Says why no loss is timed. */
export const notTimed = ({ reachabilityBefore }: Pick<Failover, 'reachabilityBefore'>): string =>
  reachabilityBefore === 'undecided'
    ? 'which path it took before the failure is not decided, so there is no loss to time here'
    : 'not all of it worked before the failure, so there is no loss to time here';

export const failoverWords = {
  supposed: 'Nothing has failed in the picture. Simulate this failure:',
  ofThisPath: 'On this path',
  failIt: 'Fail it in the picture',
  inPicture: 'Everything that has failed in the picture fails here at the same moment.',
  clocks: 'Detected by',
  before: 'before',
  nothing: 'Nothing',
  fails: 'fails',
  changed: 'changed',
  noClock: 'No timer applies',
  play: 'Play',
  pause: 'Pause',
  nextMoment: 'Next moment',
  compressed: 'Logarithmic time axis; playback takes ten seconds.',
  still:
    'Nothing moves here, because your device is set to reduced motion; the button goes from one moment to the next.',
  scrub: 'Moment',
  measuredKey: 'measured in a lab with routing software (FRRouting), not at Microsoft',
  lostKey: 'lost, not yet detected',
  maybeKey: 'lost or not: the timer may have expired',
  throughKey: 'gets through',
  internetKey: 'over the public internet',
  downKey: 'nothing gets through',
  inPartKey: 'does not get through',
  tableCaption: 'The same in figures',
  columns: {
    clock: 'Detection',
    watches: 'Trigger',
    lost: 'Traffic lost',
    until: 'Restored after',
    inTheEnd: 'Final state',
    measured: 'Without packets, measured in a lab',
  },
  notMeasured: 'not measured',
  facts: 'Where this comes from',
} as const;

/** Formats 12.34 as "12", 1.23 as "1.2", 0.123 as "0.12". */
const figure = (seconds: number): string =>
  seconds >= 5 ? seconds.toFixed(0) : String(Number(seconds.toFixed(seconds >= 0.5 ? 1 : 2)));

export const secondsWords = (seconds: number): string => `${figure(seconds)} s`;

export const spanWords = ({ fromS, toS }: SpanS): string => `${figure(fromS)} to ${figure(toS)} s`;

/** Formats a measured span, both ends with the digits of the finer one. */
export function measuredWords({ fromS, toS }: SpanS): string {
  const places = Math.max(...[fromS, toS].map((seconds) => String(seconds).split('.')[1]?.length ?? 0));
  return `${fromS.toFixed(places)} to ${toS.toFixed(places)} s`;
}
