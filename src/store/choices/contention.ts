// Inputs of the contention simulation.

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
  /** Customers of the same provider. */
  readonly otherCustomers: Busyness;
  readonly arrivals: ArrivalPattern;
  /** Integer, from 1 to the last seed. */
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
