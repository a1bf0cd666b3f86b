// The page comes with its opening scene. Whatever starts before that has been painted only delays it, so what imports
// this first is run after it.

/** A tab in the background paints nothing. */
const LONGEST_WAIT_MS = 500;

/** An address that says more is not shown before it is worked out; then there is nothing to wait for. */
const isSeenAsItCame = () => location.search.length <= 1 && document.visibilityState === 'visible';

if (isSeenAsItCame())
  await new Promise<void>((resolve) => {
    // A task of its own begins after the frame.
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, LONGEST_WAIT_MS);
  });

export {};
