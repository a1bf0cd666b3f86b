/** Delay for browsers without idle callbacks, such as WebKit. */
const LONG_ENOUGH_MS = 1500;

/** Runs when the page has loaded and the browser is idle, or at once if urgent; returns a cancel function. */
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
