// What moves the simulation of contention.

import {
  type ArrivalPattern,
  arrivalPatterns,
  type Busyness,
  busyness,
} from '../../analysis/contention/load';
import { type Key, keysOf } from './addressKey';

export const busynessChoices: readonly Busyness[] = busyness;
export const arrivalChoices: readonly ArrivalPattern[] = arrivalPatterns;
export const LAST_SEED = 999;

export type ContentionChoices = {
  readonly colleagues: Busyness;
  /** Of the provider. */
  readonly otherCustomers: Busyness;
  readonly arrivals: ArrivalPattern;
  /** Whole, from 1 to the last one. */
  readonly seed: number;
};

export const openingContention: ContentionChoices = {
  colleagues: 'busy',
  otherCustomers: 'normal',
  arrivals: 'random',
  seed: 1,
};

const keyOf = keysOf<ContentionChoices>();

export const contentionKeys: readonly Key<ContentionChoices>[] = [
  keyOf('colleagues', busyness),
  keyOf('otherCustomers', busyness, 'others'),
  keyOf('arrivals', arrivalPatterns),
  {
    name: 'seed',
    write: ({ seed }) => String(seed),
    read: (text, contention) => {
      const seed = /^[1-9]\d{0,2}$/.test(text) ? Number(text) : 0;
      return seed >= 1 && seed <= LAST_SEED ? { ...contention, seed } : null;
    },
  },
];
