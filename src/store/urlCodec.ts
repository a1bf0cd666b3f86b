// The address as a readable query string, both ways. Defaults are left out; the bare address is the opening scene.

import type { Topology } from '../model/topology';
import { type Notice, oneOf } from './choices/addressKey';
import { addressKeys, type Choices } from './choices/choices';
import { tourAnswers, tourSteps } from './choices/tour';
import { openingOf, revealedBy } from './tourScenes';

export type Decoded = { readonly choices: Choices; readonly notices: readonly Notice[] };

const LONGEST_SHOWN = 60;
const MOST_NOTICES = 5;

/** All of them, or the first few and how many more. */
const counted = (notices: readonly Notice[]): readonly Notice[] => {
  const more = notices.length - MOST_NOTICES;
  if (more <= 0) return notices;
  return [...notices.slice(0, MOST_NOTICES), { kind: 'and-more', key: '', value: String(more) }];
};

/** Control and direction characters are replaced: they would be invisible, or reorder the sentence that quotes them. */
const UNSEEN = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

const shortened = (value: string) => {
  const short = value.length > LONGEST_SHOWN ? `${[...value].slice(0, LONGEST_SHOWN).join('')}…` : value;
  return short.replace(UNSEEN, '\ufffd');
};

const parseStep = oneOf(tourSteps);
const parseAnswer = oneOf(tourAnswers);

/** The query string without its question mark; empty for the opening scene. A step counts from its own start. */
export function encode(choices: Choices): string {
  const { step, answer } = choices.tour;
  const start = openingOf(step, answer);
  const changed = addressKeys.flatMap(({ name, write }) => {
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
 * Reads any text at all. Unknown keys belong to somebody else and are ignored; of repeated keys the first
 * counts; failures that exist are kept when others do not.
 */
export function decode(topology: Topology, query: string): Decoded {
  const parameters = new URLSearchParams(query);
  /** By what they say, so that each is told once. */
  const notices = new Map<string, Notice>();
  const notice = (kind: Notice['kind'], key: string, misread: string) => {
    const value = shortened(misread);
    notices.set([kind, key, value].join(), { kind, key, value });
  };
  const firstOf = (key: string): string | null => {
    const [first = null, second] = parameters.getAll(key);
    if (second !== undefined) notice('repeated-key', key, second);
    return first;
  };

  const understood = <Value>(key: string, parse: (text: string) => Value | null): Value | null => {
    const text = firstOf(key);
    const value = text === null ? null : parse(text);
    if (text !== null && value === null) notice('unknown-value', key, text);
    return value;
  };

  const step = understood('step', parseStep);
  const mayAnswer = step !== null && revealedBy(step) !== null;
  const answer = understood('answer', (text) => (mayAnswer ? parseAnswer(text) : null));
  let choices = openingOf(step, answer);
  for (const { name, read } of addressKeys) {
    const from = choices;
    choices =
      understood(name, (text) =>
        read(text, from, { topology, tell: (kind, part) => notice(kind, name, part) }),
      ) ?? from;
  }
  // Without a second scenario there is nothing to go back to.
  const { other, changing } = choices.comparison;
  if (other === null && changing !== 'neither') {
    notice('unknown-value', 'change', changing);
    choices = { ...choices, comparison: { other, changing: 'neither' } };
  }
  return { choices, notices: counted([...notices.values()]) };
}
