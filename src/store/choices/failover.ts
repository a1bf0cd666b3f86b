// Clock by which routers detect a failure.

import { type DetectionClock, detectionClocks } from '../../analysis/clocks';
import { type Key, keysOf } from './addressKey';

export type FailoverChoices = { readonly clock: DetectionClock };

export const openingFailover: FailoverChoices = { clock: 'hold-180' };

export const failoverKeys: readonly Key<FailoverChoices>[] = [
  keysOf<FailoverChoices>()('clock', detectionClocks),
];
