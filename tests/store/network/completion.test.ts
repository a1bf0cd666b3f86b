import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fileRows } from '../../../src/format/fields/file';
import { readDescription } from '../../../src/format/readDescription';
import type { Inside, NamedShape } from '../../../src/format/shapes/shape';
import { completionsAt } from '../../../src/store/network/completion';

const folder = join(import.meta.dirname, '../../fixtures/networks');
const files = readdirSync(folder)
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => readFileSync(join(folder, name), 'utf8'));

/** What is offered where the bar stands. */
function options(text: string) {
  const at = text.indexOf('|');
  return completionsAt(text.replace('|', ''), at)?.options ?? [];
}
const offered = (text: string): readonly string[] => options(text).map(({ label }) => label);

describe('completion', () => {
  it('offers the fields of the place, without those that stand there already', () => {
    expect(offered('network: x\n|')).toEqual(expect.arrayContaining(['version', 'offices', 'circuits']));
    expect(offered('network: x\n|')).not.toContain('network');
    expect(offered('offices:\n  a:\n    routers: 2\n    |\n')).toEqual(
      expect.arrayContaining(['name', 'circuits', 'exit', 'wants']),
    );
    expect(offered('offices:\n  a:\n    routers: 2\n    |\n')).not.toContain('routers');
    expect(offered('circuits:\n  er:\n    peerings:\n      |')).toEqual([
      'microsoft',
      'private',
      '- microsoft',
      '- private',
    ]);
    expect(offered('circuits:\n  er:\n    peerings:\n      microsoft:\n        |')).toContain('route-filter');
    expect(offered('vnets:\n  hub:\n    circuits:\n      er:\n        |')).toEqual(['weight']);
    expect(offered('expect:\n  - from: a\n    |')).toEqual(expect.arrayContaining(['to', 'be']));
    expect(offered('expect:\n  - |')).toContain('from');
  });

  it('offers the fields anew for each entry of a list', () => {
    const first = 'expect:\n  - from: a\n    to: b\n';
    for (const text of [`${first}  - |`, `${first}  -\n    |`, `expect:\n  - |\n  - from: a\n`])
      expect(offered(text), text).toContain('from');
    expect(offered(`${first}    |\n  - be: private\n`)).toEqual(['be', 'also-without']);
  });

  it('offers values and the ids of the file', () => {
    const file = 'circuits:\n  er-1: {}\n  er-2: {}\nwans:\n  mpls: {}\noffices:\n  a:\n    ';
    expect(offered(`${file}exit: |`)).toEqual(['none', 'internet', '{refuses: …}']);
    expect(offered(`${file}circuits: [er-1, |`)).toEqual(['er-1', 'er-2']);
    expect(offered(`${file}circuits:\n    - |`)).toEqual(['er-1', 'er-2']);
    expect(offered(`${file}circuits:\n      - er-1\n      - |`)).toEqual(['er-1', 'er-2']);
    expect(offered(`${file}wan: m|`)).toEqual(['mpls']);
    expect(offered(`${file}prefer: [|`)).toEqual(
      expect.arrayContaining(['er-1', 'er-1.primary', 'vpn', 'mpls', 'internet']),
    );
    expect(offered('expect:\n  - also-without: any one of |')).toContain('routers');
    expect(offered('expect:\n  - also-without: any one of routers, |')).toContain('exits');
  });

  it('offers what fails together by a name that is one thing', () => {
    const [text = ''] = files;
    for (const place of [
      'shared:\n  - elements: [|',
      'shared:\n  - {elements: [|',
      'shared:\n  - elements:\n      - |',
    ]) {
      const found = offered(`${text.replace(/^shared:[\s\S]*?(?=^\S|$(?![\s\S]))/m, '')}\n${place}`);
      expect(found.length, place).toBeGreaterThan(10);
      for (const name of found) {
        const written = `${text.trimEnd()}\nshared:\n  - elements: [${name}]\n`;
        const codes = readDescription(written).messages.map(({ code }) => code);
        expect(codes, name).not.toContain('ambiguous');
        expect(codes, name).not.toContain('no-such');
      }
    }
  });

  it('offers a breakout that refuses, filled with the services of the file', () => {
    const text =
      'network: x\nversion: 1\nservices: [power-platform, azure-public]\noffices:\n  a:\n    exit: |\n';
    const found = options(text).find(({ label }) => label === '{refuses: …}');
    const read = readDescription(text.replace('|', found?.insert ?? ''));
    expect(read.description.offices[0]?.exit).toEqual({
      nat: undefined,
      refuses: ['power-platform', 'azure-public'],
    });
    expect(found?.info).toContain('drops');
  });

  it('offers nothing in a comment, for an id, or behind a value', () => {
    for (const text of ['offices: # |', 'offices:\n  |', 'offices:\n  a:\n    exit: none |', 'nonsense: |'])
      expect(offered(text), text).toEqual([]);
  });

  it('answers at every place of every file', () => {
    for (const text of files)
      for (let at = 0; at <= text.length; at += 7) expect(() => completionsAt(text, at)).not.toThrow();
  });
});

/** Fields whose value is the author's own: a text, a number or an address. */
const own = new Set('network name note because count bandwidth prepend weight lan nat asn'.split(' '));

const ids = `circuits:
  er: {location: oslo, provider: telia, peerings: [microsoft, private]}
wans:
  mpls: {}
vnets:
  hub: {circuits: [er]}
services: [power-platform]
offices:
  london: {exit: internet, circuits: [er]}
`;

type At = { readonly path: readonly string[]; readonly field: NamedShape; readonly isListOfMaps: boolean };

/** Every field of the format, with the keys above it; "new" where an id is made up. */
function everywhere(inside: Inside | undefined, path: readonly string[] = []): readonly At[] {
  if (!inside) return [];
  if (inside.kind === 'by id') return everywhere(inside.value.inside, [...path, 'new']);
  return inside.fields.flatMap((field): readonly At[] => [
    { path, field, isListOfMaps: path[0] === 'shared' || path[0] === 'expect' },
    ...everywhere(field.shape.inside, [...path, field.name]),
  ]);
}

const all = everywhere({ kind: 'fields', fields: fileRows });
const inBlocks = (path: readonly string[], last: string, isListOfMaps: boolean) =>
  [...path, last]
    .map(
      (key, depth) =>
        `${'  '.repeat(depth + (isListOfMaps && depth > 1 ? 1 : 0))}${isListOfMaps && depth === 1 ? '- ' : ''}${key}`,
    )
    .join('\n');
const inBraces = (path: readonly string[], last: string) => {
  const [first = '', ...others] = [...path.map((key) => `${key} `), last];
  return `${first}${others.map((each) => `{${each}`).join('')}`;
};

describe('completion at every place of the format', () => {
  it('offers each field, with what it means', () => {
    expect(all.length).toBeGreaterThan(70);
    for (const { path, field, isListOfMaps } of all) {
      const keys = path.map((key) => `${key}:`);
      const texts = [`${ids}${inBlocks(keys, '|', isListOfMaps)}`];
      if (path.length > 1) texts.push(`${ids}${inBraces(keys, '|')}`);
      for (const text of texts) {
        const found = options(text).find(({ label }) => label === field.name);
        // The file in front of it has these sections.
        if (path.length === 0 && ids.includes(`\n${field.name}:`)) continue;
        if (path.length === 0 && field.name === 'circuits') continue;
        expect(found?.info, text).toBe(field.meaning);
      }
    }
  });

  it('offers values, each explained, wherever they are known or are names of the file', () => {
    for (const { path, field, isListOfMaps } of all) {
      const keys = path.map((key) => `${key}:`);
      const isOfFile = path.length === 0;
      // The value is a map, whose keys are offered below it.
      const isSection =
        field.shape.offers.length === 0 &&
        (isOfFile || (field.shape.inside?.kind === 'fields' && path.at(-1) === 'peerings'));
      for (const text of [
        `${ids}${inBlocks(keys, `${field.name}: |`, isListOfMaps)}`,
        ...(isOfFile ? [] : [`${ids}${inBraces(keys, `${field.name}: |`)}`]),
        ...(field.shape.isList ? [`${ids}${inBlocks(keys, `${field.name}: [|`, isListOfMaps)}`] : []),
      ]) {
        const found = options(text);
        // A number for each connection, as "prepend" has it.
        const isNumber = path.at(-1) === 'prepend';
        if (own.has(field.name) || isSection || isNumber) expect(found, text).toEqual([]);
        else expect(found, text).not.toEqual([]);
        for (const { label, info } of found) expect(info, `${text}: ${label}`).toMatch(/^[A-Z].*[.]$/);
      }
    }
  });

  it('offers the destinations that an office wants something of', () => {
    const file = `${ids}  new:\n    wants: `;
    for (const text of [`${file}{|`, `${file}\n      |`])
      expect(offered(text), text).toEqual(expect.arrayContaining(['power-platform', 'hub']));
    for (const text of [`${file}{hub: |`, `${file}\n      hub: |`, `${file}{power-platform: any, hub: |`])
      expect(offered(text), text).toEqual(['private', 'encrypted', 'any']);
    expect(offered(`${file}{hub: any, |`)).toEqual(['power-platform']);
  });
});
