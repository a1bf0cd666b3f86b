import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { texasSeattle } from '../../src/networks/texasSeattle/texasSeattle';
import { type Decoded, decode } from '../../src/store/urlCodec';
import { canonicalJson } from '../../src/view/report/canonicalJson';
import { type GeneratedAddress, keys, randomAddress } from '../fixtures/addresses';
import { encode } from '../fixtures/article';
import { cases } from '../fixtures/cases';
import { randomChoices } from '../fixtures/choices';
import { chanceFrom } from '../fixtures/random';

const SEEDS = [1, 2, 3, 4, 5];
// A hundred thousand in all with ALL_CASES=1.
const PER_SEED = cases(2_100, 21_000);
const LONGEST_SHOWN = 61;

const counts = { addresses: 0, withNotices: 0, changed: 0 };

/** What is wrong with how one address was read. */
function faultOf({ query, misunderstood }: GeneratedAddress, { choices, notices }: Decoded): string | null {
  const again = decode(texasSeattle, encode(choices));
  if (canonicalJson(again.choices) !== canonicalJson(choices))
    return 'does not read again as it was understood';
  if (again.notices.length > 0) return 'is not understood when written back';
  const unnamed = misunderstood.filter((key) => !notices.some((notice) => notice.key === key));
  if (unnamed.length > 0) return `says nothing of ${unnamed}`;
  if (notices.some(({ value }) => [...value].length > LONGEST_SHOWN)) return 'is shown at full length';
  const known = new Set(texasSeattle.failureTargets.map(({ id }) => id));
  if (choices.scenario.failures.some((id) => !known.has(id))) return 'fails what does not exist';
  const counted = notices.filter(({ kind }) => kind !== 'repaired').length;
  return misunderstood.length === 0 && counted > 6 ? `has too many notices for ${query.length}` : null;
}

describe('any address at all', () => {
  it.each(SEEDS)('is read without an exception, and reads the same when written back: seed %i', (seed) => {
    const chance = chanceFrom(seed);
    const faults: string[] = [];
    for (let count = 0; count < PER_SEED; count += 1) {
      const address = randomAddress(chance);
      try {
        const decoded = decode(texasSeattle, address.query);
        const fault = faultOf(address, decoded);
        if (fault) faults.push(`${fault}: ${JSON.stringify(address.query.slice(0, 200))}`);
        counts.addresses += 1;
        if (decoded.notices.length > 0) counts.withNotices += 1;
        if (encode(decoded.choices) !== '') counts.changed += 1;
      } catch (error) {
        faults.push(`${error}: ${JSON.stringify(address.query.slice(0, 200))}`);
      }
    }
    expect(faults.slice(0, 10)).toEqual([]);
  });

  it('has every key that the README lists, and each that is written', () => {
    const readme = readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8');
    const listed = [...readme.matchAll(/^\| `(\w+)` \|/gm)].map(([, key = '']) => key);
    expect(listed.length).toBeGreaterThan(10);
    expect(keys).toEqual(expect.arrayContaining(listed));
    const chance = chanceFrom(0);
    const written = Array.from({ length: 5000 }, () => encode(randomChoices(chance)));
    const used = new Set(written.flatMap((query) => [...new URLSearchParams(query).keys()]));
    expect([...used].sort()).toEqual([...keys].sort());
  });

  it('was tried often enough, with and without something to understand', () => {
    expect(counts.addresses).toBe(SEEDS.length * PER_SEED);
    expect(counts.withNotices).toBeGreaterThan(counts.addresses / 10);
    expect(counts.changed).toBeGreaterThan(counts.addresses / 10);
  });
});

afterAll(() => console.log(`addresses through the codec: ${JSON.stringify(counts)}`));
