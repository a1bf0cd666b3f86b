// Delays the start until the prerendered scene is painted: the module that imports this first runs after it.

import { afterPaint } from './afterPaint';

/** Skip the wait for an address with choices, whose page is hidden until rendered. */
const isSeenAsItCame =
  document.getElementById('root')?.hidden === false && document.visibilityState === 'visible';

if (isSeenAsItCame) await new Promise<void>(afterPaint);
