// Encodes and decodes the address as a readable query. Omits defaults; the bare address is the opening scene.

import type { Topology } from '../model/topology';
import { collectNotices } from './addressNotices';
import { type Notice, oneOf, type Reading } from './choices/addressKey';
import { addressKeysOf, type Choices } from './choices/choices';
import { tourAnswers, tourSteps } from './choices/tour';
import { leastMisread, parametersOf } from './damagedAddress';
import { libraryIdIn, NETWORK_KEY } from './libraryAddress';
import { openingOf, revealedBy } from './tourScenes';

export type Decoded = { readonly choices: Choices; readonly notices: readonly Notice[] };

const parseStep = oneOf(tourSteps);
const parseAnswer = oneOf(tourAnswers);

/** Encodes without the question mark; empty for the opening scene. Relative to the tour's step, if any. */
export function encode(topology: Topology, choices: Choices): string {
  const { step, answer } = choices.tour;
  const start = openingOf(topology, step, answer);
  const changed = addressKeysOf(topology).flatMap(({ name, write }) => {
    const value = write(choices);
    return value === write(start) ? [] : [`${name}=${value}`];
  });
  return [
    ...(step === null ? [] : [`step=${step}`]),
    ...(answer === null ? [] : [`answer=${answer}`]),
    ...changed,
  ].join('&');
}

/**
 * Decodes any text. Ignores unknown keys; takes the first of repeated keys; keeps existing failures even if
 * others are unknown. Repairs a damaged value if that makes it valid.
 */
export function decode(topology: Topology, query: string): Decoded {
  const keys = addressKeysOf(topology);
  const known = new Set(['step', 'answer', NETWORK_KEY, ...keys.map(({ name }) => name)]);
  const parameters = parametersOf(query, (key) => known.has(key));
  const notices = collectNotices();

  /** Returns null if the key is absent or its value invalid. */
  function understood<Result>(
    key: string,
    read: (text: string, tell: Reading['tell']) => Result | null,
  ): Result | null {
    const [first, second] = parameters.filter((each) => each.key === key);
    if (second !== undefined) notices.add('repeated-key', key, second.value);
    if (first === undefined) return null;
    const attempt = (text: string) => {
      const told: { readonly kind: Notice['kind']; readonly part: string }[] = [];
      const result = read(text, (kind, part) => told.push({ kind, part }));
      const misread = told.filter(({ kind }) => kind !== 'fails-nothing').length;
      return { text, result, told, misread: result === null ? Number.POSITIVE_INFINITY : misread };
    };
    const best = leastMisread(first.value, attempt);
    if (best.result === null) notices.add('unknown-value', key, first.value);
    else {
      if (first.damaged || best.text !== first.value) notices.add('repaired', key, best.text);
      for (const { kind, part } of best.told) notices.add(kind, key, part);
    }
    return best.result;
  }

  // Only report an unknown network here; a known one is opened elsewhere, by the same reading.
  understood(NETWORK_KEY, () => libraryIdIn(query));
  const step = understood('step', parseStep);
  const mayAnswer = step !== null && revealedBy(step) !== null;
  const answer = understood('answer', (text) => (mayAnswer ? parseAnswer(text) : null));
  let choices = openingOf(topology, step, answer);
  for (const { name, read } of keys) {
    const from = choices;
    choices = understood(name, (text, tell) => read(text, from, { topology, tell })) ?? from;
  }
  // Reset `changing` without a second scenario.
  const { other, changing } = choices.comparison;
  if (other === null && changing !== 'neither') {
    notices.add('unknown-value', 'change', changing);
    choices = { ...choices, comparison: { other, changing: 'neither' } };
  }
  return { choices, notices: notices.all() };
}
