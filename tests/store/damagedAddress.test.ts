import { describe, expect, it } from 'vitest';
import { noticeTexts } from '../../src/content/controls';
import { texasSeattle } from '../../src/networks/texasSeattle/texasSeattle';
import { decode } from '../../src/store/urlCodec';
import { encode } from '../fixtures/article';
import { randomChoices } from '../fixtures/choices';
import { damages } from '../fixtures/damages';
import { chanceFrom } from '../fixtures/random';

const read = (query: string) => decode(texasSeattle, query);

const chance = chanceFrom(11);
/** What addresses mean, and the addresses. */
const addresses = Array.from({ length: 300 }, () => {
  const { choices } = read(encode(randomChoices(chance)));
  return { choices, query: encode(choices) };
}).filter(({ query }) => query !== '');

describe('an address that was damaged in transit', () => {
  for (const [name, damage] of Object.entries(damages))
    it(`means the same and says so when it was ${name}`, () => {
      let damaged = 0;
      for (const { choices, query } of addresses) {
        const sent = `?${damage(query)}`;
        const { choices: meant, notices } = read(sent);
        expect([meant, sent], query).toEqual([choices, sent]);
        // A change that leaves an address the same, or only escapes what may be escaped, is no damage.
        if (String(new URLSearchParams(sent)) === String(new URLSearchParams(query))) continue;
        damaged += 1;
        expect([...new Set(notices.map(({ kind }) => kind))], `${query} sent as ${sent}`).toEqual([
          'repaired',
        ]);
        expect(noticeTexts(notices)).toHaveLength(1);
      }
      expect(damaged).toBeGreaterThan(50);
    });

  it('is not taken for the opening scene where a private one was not meant', () => {
    const meant = read('exit=on&fail=primary~secondary').choices;
    for (const query of [
      'exit=on&amp;fail=primary~secondary',
      'exit%3Don%26fail%3Dprimary~secondary',
      'Exit=On&Fail=primary~secondary',
      '?exit=on&fail=primary~secondary',
      'exit=on&fail=primary~secondary.',
      'exit=on&fail=primary+secondary',
      'exit=on&fail=primary;secondary',
      'exit=on&fail=primary%257Esecondary',
      'exit=“on”&fail=“primary”~secondary',
    ])
      expect(read(query).choices, query).toEqual(meant);
  });

  it('is told where it stays unknown, and a key of ours is never dropped without a word', () => {
    for (const [query, key] of [
      ['exit=on&fail=primary~second', 'fail'],
      ['exit=on&fail=primary%2', 'fail'],
      ['Fail=moon', 'fail'],
      ['exit=on&amp;peering=pri', 'peering'],
      ['path%3Dsatellite', 'path'],
    ] as const)
      expect(noticeTexts(read(query).notices).join(' '), query).toContain(`${key}=`);
  });

  it('leaves alone what is somebody else’s, also where it looks like ours', () => {
    for (const query of [
      'utm_source=exit%3Don',
      'redirect=%2Fwiki%3Fexit%3Don%26fail%3Dprimary',
      'fbclid=IwAR0~primary',
      'xpath=internet',
    ])
      expect(read(query).notices, query).toEqual([]);
  });
});
