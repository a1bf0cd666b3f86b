// Random numbers from a seed, equal on every run and engine.

/** Uniform in [0, 1). */
export type Random = () => number;

/** Spreads neighbouring seeds far apart (splitmix32). */
function scramble(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = state ^ (state >>> 16);
    mixed = Math.imul(mixed, 0x21f0aaad);
    mixed ^= mixed >>> 15;
    mixed = Math.imul(mixed, 0x735a2d97);
    return mixed ^ (mixed >>> 15);
  };
}

/**
 * The small fast counter generator sfc32. Each stream of a seed is a separate sequence, so that adding one
 * source of traffic does not change the others' packets.
 */
export function randomFrom(seed: number, stream = 0): Random {
  const next = scramble(seed ^ Math.imul(stream + 1, 0x85ebca6b));
  let a = next();
  let b = next();
  let c = next();
  let counter = 1;
  const draw = () => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return (sum >>> 0) / 2 ** 32;
  };
  for (let warmUp = 0; warmUp < 12; warmUp += 1) draw();
  return draw;
}

export const exponential = (random: Random, mean: number): number => -Math.log(1 - random()) * mean;

/** Number of draws until one succeeds; at least 1. */
export const geometric = (random: Random, mean: number): number =>
  mean <= 1 ? 1 : 1 + Math.floor(Math.log(1 - random()) / Math.log(1 - 1 / mean));
