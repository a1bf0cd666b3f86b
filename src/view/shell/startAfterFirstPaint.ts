// Delays the start until the prerendered scene is painted: the module that imports this first runs after it.

import { afterPaint } from './afterPaint';

const root = document.getElementById('root');
// The opening scene may still wait for its font (scripts/settling.js). Early clicks are recorded for it alone.
if (root && window.earlyClicks) root.hidden = false;

/** Skip the wait for an address with choices, whose page is hidden until rendered. */
const isSeenAsItCame = root?.hidden === false && document.visibilityState === 'visible';

if (isSeenAsItCame) await new Promise<void>(afterPaint);
