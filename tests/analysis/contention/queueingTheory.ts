// What queueing theory says, computed apart from the simulation. Times in units of the mean service time.

/** Mean wait by the Pollaczek–Khinchine formula; variation is the squared coefficient of the service time. */
export const meanWait = (load: number, variation: number): number =>
  (load * (1 + variation)) / (2 * (1 - load));

/** M/M/1: P(wait > t) = load · exp(−(1 − load) t), solved for t. */
export const mm1WaitPercentile = (load: number, ratio: number): number =>
  Math.max(0, Math.log(load / (1 - ratio)) / (1 - load));

/** M/M/1: time in system is exponential with mean 1 / (1 − load). */
export const mm1DelayPercentile = (load: number, ratio: number): number => -Math.log(1 - ratio) / (1 - load);

/** M/M/1/K: share of arrivals that find K in the system. */
export const mm1kLoss = (load: number, places: number): number =>
  load === 1 ? 1 / (places + 1) : ((1 - load) * load ** places) / (1 - load ** (places + 1));

/** P(n in the system) of M/D/1 for n = 0..most, by the recursion of the embedded chain. */
function md1SystemSizes(load: number, most: number): number[] {
  const arriving: number[] = [Math.exp(-load)];
  for (let k = 1; k <= most + 1; k += 1) arriving.push(((arriving[k - 1] ?? 0) * load) / k);
  const sizes = [1 - load];
  for (let n = 0; n < most; n += 1) {
    let known = (sizes[0] ?? 0) * (arriving[n] ?? 0);
    for (let j = 1; j <= n; j += 1) known += (sizes[j] ?? 0) * (arriving[n - j + 1] ?? 0);
    sizes.push(((sizes[n] ?? 0) - known) / (arriving[0] ?? 1));
  }
  return sizes;
}

/** P(wait ≤ t) of M/D/1 (Franx 2001), whose terms are all positive and therefore do not cancel. */
function md1WaitWithin(load: number, sizes: readonly number[], t: number): number {
  const k = Math.floor(t) + 1;
  const rest = load * (k - t);
  const queued: number[] = [];
  let sum = sizes[0] ?? 0;
  for (let i = 0; i < k; i += 1) {
    sum += sizes[i + 1] ?? 0;
    queued.push(sum);
  }
  let term = Math.exp(-rest);
  let within = 0;
  for (let j = 0; j < k; j += 1) {
    within += (queued[k - j - 1] ?? 0) * term;
    term *= rest / (j + 1);
  }
  return within;
}

export function md1WaitPercentile(load: number, ratio: number): number {
  const sizes = md1SystemSizes(load, 200);
  let low = 0;
  let high = 150;
  for (let step = 0; step < 60; step += 1) {
    const middle = (low + high) / 2;
    if (md1WaitWithin(load, sizes, middle) < ratio) low = middle;
    else high = middle;
  }
  return high;
}
