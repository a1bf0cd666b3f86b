/** Timeout, since a background tab paints nothing and a hidden frame may wait long. */
const LONGEST_WAIT_MS = 200;

/** Runs after the current changes are painted. */
export function afterPaint(run: () => void): void {
  let hasRun = false;
  const once = () => {
    if (hasRun) return;
    hasRun = true;
    run();
  };
  // Run in a task of its own, after the frame.
  requestAnimationFrame(() => setTimeout(once));
  setTimeout(once, LONGEST_WAIT_MS);
}
