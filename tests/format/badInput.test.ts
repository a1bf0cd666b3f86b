import { describe, expect, it } from 'vitest';
import { readDescription } from '../../src/format/readDescription';
import { sentence } from '../../src/format/words/sentences';
import { badTexts, circuits, head, leftOut } from './badTexts';

const said = (text: string, kind = 'error') =>
  readDescription(text)
    .messages.filter((message) => message.kind === kind)
    .map(sentence);
const offices = (text: string) => readDescription(text).description.offices.map(({ id }) => id);

describe('bad input', () => {
  for (const [name, text, expected] of badTexts)
    it(`is told: ${name}`, () => {
      const found = said(text);
      expect(found).toHaveLength(expected.length);
      for (const [index, each] of expected.entries())
        if (typeof each === 'string') expect(found[index]).toBe(each);
        else expect(found[index]).toMatch(each);
    });

  for (const [line, feature] of leftOut)
    it(`is refused by name: ${line.trim()}`, () => {
      expect(said(`${head}offices:\n${line}\n`)).toEqual([expect.stringContaining(`: ${feature}`)]);
    });

  it('is refused by name: a WAN over the internet', () => {
    expect(said(`${head}offices: {a: {wan: w}}\nwans:\n  w: {over: internet}\n`)[0]).toContain(
      'runs over the internet',
    );
  });

  it('is not warned of what is missing only because it has an error itself', () => {
    const codes = (vnets: string, office = 'a: {circuits: [er]}') =>
      readDescription(
        `${head}offices:\n  ${office}\n  b: {exit: internet}\ncircuits:\n  er: {location: l, provider: p, peerings: [private]}\n${vnets}`,
      ).messages.map(({ code }) => code);
    expect(codes('')).toContain('private-leads-nowhere');
    expect(codes('vnets:\n  hub: {gateway: zone-redundent, circuits: [er]}\n')).not.toContain(
      'private-leads-nowhere',
    );
    expect(codes('', 'a: {exit: internet}')).toContain('unused');
    expect(codes('', 'a: {circuits: [er], exit: nowhere}')).not.toContain('unused');
  });

  it('warns of offices that share a pool, and of none where there is a pool for each', () => {
    const warned = (pools: string, count = '', wans = '') =>
      said(
        `${head}${wans}offices:\n  a: {circuits: [er]${count}}\n  b: {circuits: [er]}\ncircuits:\n  er: {location: l, provider: p, peerings: {microsoft: {nat: ${pools}}}}\n`,
        'warning',
      ).filter((line) => line.includes('one pool'));
    const [one, two] = ['203.0.113.0/29', '[203.0.113.0/29, 203.0.113.8/29]'];
    expect(warned(one)).toEqual([
      'Line 7, column 57, warning: offices "a" and "b" translate to one pool at circuit "er"; replies may return to the other office.',
    ]);
    expect(warned(two)).toEqual([]);
    expect(warned(one, '', 'wans: {w: {circuits: [er]}}\n')).toEqual([
      'Line 8, column 57, warning: office "a", office "b" and WAN "w" translate to one pool at circuit "er"; replies may return to another.',
    ]);
    expect(warned(two, ', count: 9')).toEqual([
      'Line 7, column 57, warning: every office of "a" translates to one pool at circuit "er"; replies may return to another of them.',
    ]);
  });

  it('is warned of where nobody asks, and where a WAN passes on a default route that is not there', () => {
    const hub = 'hub: {users: no, wan: w, exit: none}';
    const text = `${head}wans: {w: {default-from: hub}}\noffices:\n  ${hub}\n`;
    const told = said(text, 'warning');
    expect(told).toContainEqual(expect.stringContaining('every office is a data centre'));
    expect(told).toContainEqual(
      'Line 3, column 12, warning: the default route of WAN "w" comes from office "hub", which has no internet breakout: give it an "exit", or take "default-from" out.',
    );
    const open = said(text.replace('no, wan: w, exit: none', 'yes, wan: w, exit: internet'), 'warning');
    expect(open.filter((each) => /data centre|default route/.test(each))).toEqual([]);
  });

  it('says what a comma in braces does to "also-without"', () => {
    const text = `${head}offices: {a: {exit: internet}}\nexpect:\n- {from: a, to: power-platform, be: reachable, also-without: any one of routers, exits}\n`;
    expect(said(text)).toEqual([
      'Line 5, column 82: inside braces a comma ends the value before "exits": put all of "also-without" in quotes.',
    ]);
  });

  it('leaves the rest as it is', () => {
    const text = `${head}offices:\n  a: {exti: internet}\n  b: {exit: internet}\n  c: {circuits: [er-east]}\n${circuits}`;
    expect(offices(text)).toEqual(['b', 'c']);
    expect(offices(`network: n\noffices: {a: {exit: internet}}`)).toEqual(['a']);
  });

  it('takes along what names it, and says why', () => {
    const text = `${head}wans: {w: {}}\noffices:\n  a: {circuits: [er-east]}\n  b: {wan: w}\n${circuits.replace('location: l, ', '')}`;
    expect(offices(text)).toEqual(['b']);
    expect(said(text)).toEqual([
      'Line 8, column 3: circuit "er-east" has no "location": add it. Because of this, office "a" is not computed either.',
    ]);
  });

  it('stays within the limits of a file', () => {
    const many = (number: number, one: (index: number) => string) =>
      Array.from({ length: number }, (_, index) => one(index)).join('');
    const circuit = (index: number) => `  c${index}: {location: l, provider: p, peerings: []}\n`;
    const text = `${head}offices:\n  a: {circuits: [c0]}\n  b: {circuits: [c100]}\ncircuits:\n${many(101, circuit)}`;
    expect(readDescription(text).description.circuits).toHaveLength(100);
    expect(offices(text)).toEqual(['a']);
    expect(said(text)[0]).toBe(
      'Line 107, column 3: there are 101 circuits, and 100 are read: leave some out from here on.',
    );
    const offices2001 = `${head}offices:\n${many(2001, (index) => `  o${index}: {exit: internet}\n`)}`;
    expect(offices(offices2001)).toHaveLength(2000);
    const vnets201 = `${head}offices: {a: {exit: internet}}\nvnets:\n${many(201, (index) => `  v${index}: {circuits: []}\n`)}`;
    expect(readDescription(vnets201).description.vnets).toHaveLength(200);
    const long = `network: ${'x'.repeat(61)}
version: 1
offices: {a: {exit: internet, name: ${'y'.repeat(70)}}}`;
    expect(said(long)).toEqual([]);
    expect(said(long, 'warning').slice(0, 2)).toEqual([
      expect.stringMatching(/^Line 1, column 1, warning: there is no circuit/),
      'Line 1, column 10, warning: "network" has more than 60 characters, and the rest is left out: shorten it.',
    ]);
    expect(readDescription(long).description.offices[0]?.name).toBe('y'.repeat(60));
  });

  it('warns of characters that were lost in another encoding, and reads the rest', () => {
    const bytes = Buffer.from(
      `${head}offices:\n  zurich: {name: Zürich, exit: internet}\n  b: {note: für, exit: internet}\n`,
      'latin1',
    );
    const text = new TextDecoder().decode(bytes);
    expect(said(text, 'warning')).toContain(
      'Line 4, column 19, warning: the first of 2 characters here cannot be read: save the file as UTF-8.',
    );
    expect(said(text)).toEqual([]);
    expect(offices(text)).toEqual(['zurich', 'b']);
    const many = `${head}# ${'Straße, Zürich, '.repeat(9)}\noffices: {b: {exit: internet}}\n`;
    expect(offices(new TextDecoder().decode(Buffer.from(many, 'latin1')))).toEqual(['b']);
  });

  it('says nothing that turns text round or is unseen', () => {
    const reversed = `${head}offices:\n  a: {name: "\\u202eevil\\u0007", exit: internet}\n  "b\\u202e": {}\n`;
    for (const each of said(reversed)) expect(each).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    expect(readDescription(reversed).description.offices[0]?.name).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  });
});
