/** Where the browser does not tell when it is idle, as WebKit does not. */
const LONG_ENOUGH_MS = 1500;

/**
 * Runs once the page has loaded and the browser has nothing else to do, or at once where that is too late; returns
 * what calls it off.
 */
export function whenIdle(run: () => void, { isUrgent }: { readonly isUrgent: boolean }): () => void {
  if (isUrgent) {
    run();
    return () => {};
  }
  let callOff = () => {};
  const wait = () => {
    if (typeof requestIdleCallback === 'function') {
      const handle = requestIdleCallback(run);
      callOff = () => cancelIdleCallback(handle);
    } else {
      const timer = setTimeout(run, LONG_ENOUGH_MS);
      callOff = () => clearTimeout(timer);
    }
  };
  if (document.readyState === 'complete') wait();
  else {
    addEventListener('load', wait, { once: true });
    callOff = () => removeEventListener('load', wait);
  }
  return () => callOff();
}
