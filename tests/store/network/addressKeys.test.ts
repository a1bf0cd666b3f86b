import { describe, expect, it } from 'vitest';
import { texasSeattle } from '../../../src/networks/texasSeattle/texasSeattle';
import { addressKeysOf } from '../../../src/store/choices/choices';
import { isAddressKey } from '../../../src/store/libraryAddress';
import { askedIn, choicesOf } from '../../../src/store/network/askedCodec';
import { libraryPlaceIn, libraryQueryFor } from '../../../src/store/network/libraryChoices';
import { articleKeys } from '../../../src/store/network/notRead';

/** Every key of the article's address beside the one that does the same for a network of the library. */
const table: readonly (readonly [article: string, library: string, value: string])[] = [
  ['fail', 'fail', 'location:zurich'],
  ['panel', 'panel', 'compliance'],
  ['direction', 'direction', 'reply'],
  ['need', 'need', 'never-internet'],
  ['more', 'more', 'healing'],
  ['select', 'select', 'circuit:er-bern'],
  ['clock', 'clock', 'bfd'],
  ['view', 'view', 'text'],
  ['embed', 'embed', '1'],
  ['present', 'present', 'on'],
  ['compare', 'compare', 'none'],
  ['step', 'step', 'predict'],
  ['answer', 'answer', '2'],
];

/** What only a network of the library has. */
const own: readonly (readonly [key: string, value: string])[] = [
  ['from', 'bern'],
  ['to', 'vnet:hub'],
  ['prefer', 'er-bern'],
  ['with', 'exit:bern'],
];

const ofNetworks = [...table.map(([, library]) => library), ...own.map(([key]) => key)];

const readBack = (query: string) => {
  const place = libraryPlaceIn(query);
  if (!place) throw new Error(query);
  const { asked, view, shown, tour, notRead } = askedIn(place.choices);
  return { written: libraryQueryFor(place.id, choicesOf(asked, view, shown, tour)), notRead };
};

describe('each key of the address', () => {
  it('is one of the table, or is told that it does nothing for a network', () => {
    const all = [...addressKeysOf(texasSeattle).map(({ name }) => name), 'step', 'answer'].sort();
    expect([...table.map(([article]) => article), ...articleKeys].sort()).toEqual([...new Set(all)].sort());
  });

  it('is looked for before the readers of the keys are loaded', () => {
    const all = [...addressKeysOf(texasSeattle).map(({ name }) => name), ...ofNetworks, ...articleKeys];
    expect(all.filter((key) => !isAddressKey(key))).toEqual([]);
  });

  it.each([...table.map(([, key, value]) => [key, value] as const), ...own])(
    '%s is read for a network of the library, and written again',
    (key, value) => {
      const step = key === 'answer' ? '&step=predict' : '';
      const { written, notRead } = readBack(`?network=three-tiers${step}&${key}=${value}`);
      expect(notRead).toEqual([]);
      expect(new URLSearchParams(written).get(key)).toBe(value);
    },
  );

  it.each([...articleKeys.map((key) => `${key}=x`), 'more=myths', 'view=embed', 'panel=x', 'embed=2'])(
    '%s is told to do nothing, and is not written again',
    (part) => {
      const { written, notRead } = readBack(`?network=three-tiers&from=bern&${part}`);
      expect(notRead).toEqual([part]);
      expect(written).toBe('?network=three-tiers&from=bern');
    },
  );

  it('passes over what no page knows', () => {
    expect(readBack('?network=three-tiers&from=bern&utm_source=mail').notRead).toEqual([]);
  });
});
