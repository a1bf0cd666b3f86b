import { describe, expect, it } from 'vitest';
import { noticeTexts } from '../../src/content/controls';
import { texasSeattle } from '../../src/networks/texasSeattle/texasSeattle';
import { decode } from '../../src/store/urlCodec';
import { encode } from '../fixtures/article';
import { randomChoices } from '../fixtures/choices';
import { chanceFrom } from '../fixtures/random';

// What happens to an address between the one who copies it and the one who opens it.

const read = (query: string) => decode(texasSeattle, query);
const eachValue = (query: string, change: (value: string) => string) =>
  query.replace(/=([^&]*)/g, (_, value: string) => `=${change(value)}`);

const damages: Readonly<Record<string, (query: string) => string>> = {
  'escaped for HTML': (query) => query.replaceAll('&', '&amp;'),
  'escaped for HTML twice': (query) => query.replaceAll('&', '&amp;amp;'),
  'escaped for HTML by numbers': (query) => query.replaceAll('&', '&#38;').replaceAll('~', '&#x7E;'),
  'given a second question mark': (query) => `?${query}`,
  'escaped as a whole': encodeURIComponent,
  'escaped as a whole, twice': (query) => encodeURIComponent(encodeURIComponent(query)),
  'escaped from its second key on': (query) => query.replace(/&.*/, encodeURIComponent),
  'escaped for HTML and then as a whole': (query) => encodeURIComponent(query.replaceAll('&', '&amp;')),
  'escaped twice in its values': (query) => eachValue(query.replaceAll('~', '%7E'), encodeURIComponent),
  'escaped three times in its values': (query) =>
    eachValue(query.replaceAll('~', '%7E'), (value) => encodeURIComponent(encodeURIComponent(value))),
  'started with a capital': (query) => query.replace(/(^|&)([a-z])/g, (start) => start.toUpperCase()),
  'written in capitals': (query) => query.toUpperCase(),
  'written with capitals in its values': (query) =>
    eachValue(query, (value) => value.charAt(0).toUpperCase() + value.slice(1)),
  'put between quotation marks': (query) => `${query}”`,
  'put between angle brackets': (query) => `${query}>`,
  'put into brackets': (query) => `${query}).`,
  'put at the end of a sentence': (query) => `${query}.`,
  'put into a list': (query) => `${query},`,
  'followed by a space': (query) => `${query}%20`,
  'followed by a space that does not break': (query) => `${query}%C2%A0`,
  'followed by a sign of other markup': (query) => `${query}**`,
  'joined by plus signs': (query) => query.replaceAll('~', '+'),
  'joined by spaces': (query) => query.replaceAll('~', '%20'),
  'joined by commas': (query) => query.replaceAll('~', ', '),
  'joined by semicolons': (query) => query.replaceAll('~', ';'),
  'joined by semicolons between its keys': (query) => query.replaceAll('&', ';'),
  'escaped for Markdown': (query) => query.replace(/[~&_-]/g, '\\$&'),
  'written in quoted-printable': (query) => query.replaceAll('=', '=3D'),
  'broken over lines': (query) => query.replaceAll('~', '~%0D%0A').replaceAll('&', '%0A&'),
  'given unseen signs': (query) => query.replaceAll('~', '\u200b~').replaceAll('&', '\u00ad&'),
  'given typographic dashes': (query) => query.replaceAll('-', '\u2013'),
};

describe('an address that was damaged in transit', () => {
  for (const [name, damage] of Object.entries(damages))
    it(`means the same and says so when it was ${name}`, () => {
      const chance = chanceFrom(11);
      let damaged = 0;
      for (let count = 0; count < 400; count += 1) {
        const { choices } = read(encode(randomChoices(chance)));
        const query = encode(choices);
        if (query === '') continue;
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
