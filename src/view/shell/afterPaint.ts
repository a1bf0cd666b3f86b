/** A tab in the background paints nothing, and a frame that nobody sees may wait for long. */
const LONGEST_WAIT_MS = 200;

/** Once what has been changed so far is on the screen. */
export function afterPaint(run: () => void): void {
  let hasRun = false;
  const once = () => {
    if (hasRun) return;
    hasRun = true;
    run();
  };
  // A task of its own begins after the frame.
  requestAnimationFrame(() => setTimeout(once));
  setTimeout(once, LONGEST_WAIT_MS);
}
