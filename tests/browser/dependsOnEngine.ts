// Tests of engine-dependent behaviour, which CI also runs in Firefox and WebKit. Wording, answers, addresses
// and layouts come from the page's code, so CI tests them in Chromium only; `npm run test:engines` runs
// everything in all three.

/**
 * Tags a single test of these files that CI asks of Chromium alone, because every engine is bound to answer it alike:
 * what the page says of an address, which text or name stands where, how a layout of its own is built, what it does
 * after a refusal that the test itself plays.
 */
export const alike = '@alike';

/** Files of this folder, with the engine-dependent behaviour of each. */
export const dependsOnEngine: Readonly<Record<string, string>> = {
  'controls.spec.ts': 'what a key or a click does to radio buttons, checkboxes and lists',
  'keyboard.spec.ts': 'order of Tab, focus in SVG, keys that are held or come fast',
  'picture.spec.ts': 'clicks and focus in SVG, and pointers captured by the canvas',
  'zoom.spec.ts': 'wheel, pinching and dragging',
  'embed.spec.ts': 'frames of another origin, and who gets the wheel',
  'offline.spec.ts': 'service workers, and a page opened from a file',
  'twoDeploys.spec.ts': 'when a service worker is installed, waits and takes over',
  'faults/loading.spec.ts': 'how long a module that failed to load stays failed',
  'faults/withoutScript.spec.ts': 'sandboxed frames and blocked scripts',
  'faults/refusals.spec.ts': 'fields that are selected where copying is refused',
  'share/picture.spec.ts': 'drawing SVG on a canvas for PNG; of three scenes, one',
  'share/dialog.spec.ts': 'dialogs, clipboard and files handed to the reader',
  'page.spec.ts': 'what the content policy refuses',
  'opening.spec.ts': 'hydration of the page that came',
};
