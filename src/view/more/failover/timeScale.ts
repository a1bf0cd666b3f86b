// Scale of the timeline: a stretch before the failure, a short start, then logarithmic.

import type { Failover } from '../../../analysis/failover';

const FAILURE_AT = 0.1;
const START_ENDS_AT = 0.16;
const START_S = 0.1;
const END_S = 400;
const DECADES = Math.log10(END_S / START_S);
/** Seconds before the failure. */
const BEFORE_S = 1;

/** Returns 0 at the left end, 1 at the right. */
export function fractionOf(seconds: number): number {
  if (seconds <= 0) return FAILURE_AT * Math.max(0, 1 + seconds / BEFORE_S);
  if (seconds <= START_S) return FAILURE_AT + (START_ENDS_AT - FAILURE_AT) * (seconds / START_S);
  const decades = Math.log10(Math.min(seconds, END_S) / START_S);
  return START_ENDS_AT + (1 - START_ENDS_AT) * (decades / DECADES);
}

export function secondsAt(fraction: number): number {
  if (fraction < FAILURE_AT) return (fraction / FAILURE_AT - 1) * BEFORE_S;
  if (fraction <= START_ENDS_AT) return ((fraction - FAILURE_AT) / (START_ENDS_AT - FAILURE_AT)) * START_S;
  return START_S * 10 ** (((fraction - START_ENDS_AT) / (1 - START_ENDS_AT)) * DECADES);
}

export const timeTicks: readonly number[] = [0.1, 1, 10, 60, 180];

/** Returns the next moment with a change, wrapping around. */
export function nextMoment({ phases, switched }: Pick<Failover, 'phases' | 'switched'>, at: number): number {
  const middle = (fromS: number, toS: number) => (fractionOf(fromS) + fractionOf(toS)) / 2;
  const window = switched ? [middle(switched.fromS, switched.toS)] : [];
  const places = [
    fractionOf(-BEFORE_S / 2),
    ...phases.map(({ fromS, toS }) => middle(fromS, toS ?? END_S)),
    ...window,
  ].sort((a, b) => a - b);
  return places.find((place) => place > at + 0.005) ?? places[0] ?? 0;
}
