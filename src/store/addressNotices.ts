// Collects notices about parts of an address that were not understood or were repaired.

import type { Notice } from './choices/addressKey';
import { UNSEEN } from './damagedAddress';

const LONGEST_SHOWN = 60;
const MOST_NOTICES = 5;

const shortened = (value: string) => {
  const short = value.length > LONGEST_SHOWN ? `${[...value].slice(0, LONGEST_SHOWN).join('')}…` : value;
  return short.replace(UNSEEN, '\ufffd');
};

/** Collects distinct notices: all repairs, the first few others and the number of the rest. */
export function collectNotices() {
  const notices = new Map<string, Notice>();
  return {
    add(kind: Notice['kind'], key: string, read: string): void {
      const value = shortened(read);
      notices.set([kind, key, value].join(), { kind, key, value });
    },
    all(): readonly Notice[] {
      const repaired = [...notices.values()].filter(({ kind }) => kind === 'repaired');
      const others = [...notices.values()].filter(({ kind }) => kind !== 'repaired');
      const more = others.length - MOST_NOTICES;
      if (more <= 0) return [...repaired, ...others];
      return [
        ...repaired,
        ...others.slice(0, MOST_NOTICES),
        { kind: 'and-more', key: '', value: String(more) },
      ];
    },
  };
}
