// Counts packets by waiting time.

/** Equal steps from zero; the last one includes all longer waits. */
export function countsOf(values: Float64Array, stepMs: number, steps: number): readonly number[] {
  const counts = new Array<number>(steps).fill(0);
  for (const value of values) {
    const step = Math.min(steps - 1, Math.floor(value / stepMs));
    counts[step] = (counts[step] ?? 0) + 1;
  }
  return counts;
}
