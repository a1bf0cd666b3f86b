import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { workOut } from '../../../src/analysis/overview/ledger';
import { table } from '../../../src/format/fields/table';
import { readDescription } from '../../../src/format/readDescription';
import { writeDescription } from '../../../src/format/writing/writeDescription';
import type { NetworkDescription } from '../../../src/model/description';
import { withoutNames } from '../../../src/store/network/anonymous';
import { cases } from '../../fixtures/cases';
import { randomDescription } from '../../fixtures/descriptions/randomDescription';

const folder = join(import.meta.dirname, '../../fixtures/networks');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => readDescription(readFileSync(join(folder, name), 'utf8')).description);
const all: readonly NetworkDescription[] = [
  ...files,
  ...Array.from({ length: cases(3, 20) }, (_, seed) => randomDescription(seed + 1)),
];

/** Words that every file contains. */
const formatWords = new Set(
  ['hub', 'office', 'circuit', 'network', 'internet', 'provider', 'wan'].concat(
    table.flatMap(({ fields }) => fields.map(({ name }) => name)),
  ),
);

/** Every answer, intact and under each failure, without a name. */
function answersOf(description: NetworkDescription) {
  const { overview } = workOut(description);
  return {
    rows: overview.rows.map(({ group, cells }) => ({
      count: group.count,
      cells: cells.map(({ answer, carriers, effects, meetsWish }) => ({
        answer,
        carriers: [carriers.requests.length, carriers.replies.length],
        meetsWish,
        effects: effects.map(({ damage, answer: then }) => ({ damage, then })),
      })),
    })),
    points: overview.singlePoints.map(({ remedy, points }) => [remedy, points.length]),
    expectations: overview.expectations.map(({ holds }) => holds),
  };
}

describe('a description without names', () => {
  it('has the same answers, now and under every single failure', () => {
    for (const description of all)
      expect(answersOf(withoutNames(description)), description.network).toEqual(answersOf(description));
  });

  it('says nothing that the original was called', () => {
    for (const description of all) {
      const text = writeDescription(withoutNames(description));
      const own = [
        description.network,
        ...[description, ...description.offices, ...description.circuits].flatMap(({ note }) => note ?? []),
        ...[
          ...description.offices,
          ...description.circuits,
          ...description.wans,
          ...description.vnets,
        ].flatMap(({ id, name }) => [id, ...(name === undefined ? [] : [name])]),
        ...description.circuits.flatMap(({ location }) => [...location]),
        ...description.shared.flatMap(({ because }) => because ?? []),
      ];
      // Whole words only: an office may be called "a".
      const words = new Set(text.split(/[^\w-]+/));
      for (const name of own) {
        const isOwn = name.length > 2 && !formatWords.has(name.toLowerCase());
        if (isOwn) expect(words.has(name) || (name.includes(' ') && text.includes(name)), name).toBe(false);
      }
    }
  });

  it('reads back as it was written, without an error', () => {
    for (const description of all) {
      const { messages } = readDescription(writeDescription(withoutNames(description)));
      expect(messages.filter(({ kind }) => kind === 'error')).toEqual([]);
    }
  });
});
