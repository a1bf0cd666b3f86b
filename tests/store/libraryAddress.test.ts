import { describe, expect, it } from 'vitest';
import { libraryIds } from '../../src/model/library';
import { texasSeattle } from '../../src/networks/texasSeattle/texasSeattle';
import { libraryIdIn, libraryQuery } from '../../src/store/libraryAddress';
import { decode } from '../../src/store/urlCodec';

describe('the network of the library that an address names', () => {
  it.each(libraryIds)('is read as it was written: %s', (id) => {
    expect(libraryIdIn(libraryQuery(id, 'london', 'vnet:hub'))).toBe(id);
    expect(decode(texasSeattle, libraryQuery(id, 'london', 'vnet:hub')).notices).toEqual([]);
  });

  it('has a readable address', () => {
    expect(libraryQuery('one-preferred', 'london', 'vnet:hub')).toBe(
      '?network=one-preferred&from=london&to=hub',
    );
  });

  it.each([
    '?Network=BOW-TIE',
    '?network=bow-tie.',
    '?network=bow%2Dtie&amp;from=dublin',
    '?utm=1&amp;network=bow–tie',
    '?network%3Dbow-tie%26from%3Ddublin',
  ])('is read although mail or chat damaged it: %s', (query) => {
    expect(libraryIdIn(query)).toBe('bow-tie');
  });

  it.each(['', '?', '?path=internet', '?network=', '?network=bow', '?net=bow-tie'])(
    'is none in %s',
    (query) => expect(libraryIdIn(query)).toBeNull(),
  );

  it('is said to be unknown where there is none, and the article’s is shown', () => {
    const { choices, notices } = decode(texasSeattle, '?network=three-tires&path=internet');
    expect(notices).toEqual([{ kind: 'unknown-value', key: 'network', value: 'three-tires' }]);
    expect(choices.scenario.office).toBe('texas');
  });
});
