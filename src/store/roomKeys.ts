// The keys of what is simulated and asked below the picture.

import type { Remedy } from '../analysis/bottleneck';
import { inChoices, type Key, oneOf } from './addressKeys';
import { decodeAnswers, encodeAnswers } from './adviceCodec';
import {
  arrivalPatterns,
  backups,
  bottlenecks,
  busyness,
  circuitSizes,
  LAST_SEED,
  remedies,
} from './choices';

const NO_REMEDY = 'none';
const parseRemedy = oneOf(remedies);

const remedyKey: Key = {
  write: ({ remedies }) => remedies.join('~') || NO_REMEDY,
  read: (text, choices, misunderstood) => {
    if (text === NO_REMEDY) return { ...choices, remedies: [] };
    const chosen = new Set<Remedy>();
    for (const part of text.split('~').filter(Boolean)) {
      const remedy = parseRemedy(part);
      if (remedy) chosen.add(remedy);
      else misunderstood(part);
    }
    return chosen.size === 0
      ? choices
      : { ...choices, remedies: remedies.filter((remedy) => chosen.has(remedy)) };
  },
};

const seedKey: Key = {
  write: ({ seed }) => String(seed),
  read: (text, choices) => {
    const seed = /^[1-9]\d{0,2}$/.test(text) ? Number(text) : 0;
    return seed >= 1 && seed <= LAST_SEED ? { ...choices, seed } : null;
  },
};

const answersKey: Key = {
  write: ({ told }) => encodeAnswers(told),
  read: (text, choices, misunderstood) => {
    const { answers, ignored } = decodeAnswers(text);
    if (ignored.length > 0) misunderstood(ignored.join(''));
    return { ...choices, told: answers };
  },
};

export const roomKeys: Readonly<Record<string, Key>> = {
  colleagues: inChoices('colleagues', busyness),
  others: inChoices('others', busyness),
  arrivals: inChoices('arrivals', arrivalPatterns),
  seed: seedKey,
  bottleneck: inChoices('bottleneck', bottlenecks),
  remedy: remedyKey,
  backup: inChoices('backup', backups),
  size: inChoices('size', circuitSizes),
  answers: answersKey,
};
