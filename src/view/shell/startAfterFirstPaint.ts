// The page comes with its opening scene. Whatever starts before that has been painted only delays it, so what imports
// this first is run after it.

import { afterPaint } from './afterPaint';

/** An address that says more is not shown before it is worked out; then there is nothing to wait for. */
const isSeenAsItCame =
  document.getElementById('root')?.hidden === false && document.visibilityState === 'visible';

if (isSeenAsItCame) await new Promise<void>(afterPaint);
