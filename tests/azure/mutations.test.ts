import { expect, it, describe as suite } from 'vitest';
import { describe } from '../../src/azure/describe';
import { describedJson } from '../../src/command/described';
import { compile } from '../../src/compile/compile';
import { readDescription } from '../../src/format/readDescription';
import { sentence } from '../../src/format/words/sentences';
import { azureInputs } from '../fixtures/azureExpectations';
import { cases } from '../fixtures/cases';
import { type Chance, chanceFrom } from '../fixtures/random';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

const nested = (depth: number): Json =>
  depth === 0 ? 'x' : depth % 2 === 0 ? [nested(depth - 1)] : { a: nested(depth - 1) };

const strange: readonly Json[] = [
  null,
  true,
  0,
  -1,
  1e21,
  '',
  'x'.repeat(300),
  [],
  {},
  [[]],
  { id: 7 },
  [null],
  '[',
  '{"a":',
  nested(70),
];

/** One change somewhere in a value: gone, doubled, reordered, of another type, nested. */
function changed(value: Json, chance: Chance): Json {
  if (chance.oneIn(12)) return chance.pick(strange);
  if (Array.isArray(value)) {
    if (value.length === 0) return value;
    const at = chance.below(value.length);
    const item = value[at] ?? null;
    switch (chance.below(5)) {
      case 0:
        return value.filter((_, index) => index !== at);
      case 1:
        return [...value, item];
      case 2:
        return chance.shuffled(value);
      default:
        return value.map((each, index) => (index === at ? changed(each, chance) : each));
    }
  }
  if (value === null || typeof value !== 'object') return chance.oneIn(4) ? chance.pick(strange) : value;
  const keys = Object.keys(value);
  if (keys.length === 0) return value;
  const key = chance.pick(keys);
  switch (chance.below(6)) {
    case 0:
      return Object.fromEntries(Object.entries(value).filter(([each]) => each !== key));
    case 1:
      return Object.fromEntries(chance.shuffled(Object.entries(value)));
    case 2:
      return { ...value, [key.toUpperCase()]: value[key] ?? null };
    case 3:
      return { properties: value, name: value.name ?? 'x' };
    default:
      return { ...value, [key]: changed(value[key] ?? null, chance) };
  }
}

const parsed = (text: string): Json | undefined => {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return undefined;
  }
};

function changedLines(text: string, chance: Chance): string {
  const lines = text.split('\n');
  const at = chance.below(lines.length);
  switch (chance.below(7)) {
    case 0:
      return text.slice(0, chance.below(text.length));
    case 1:
      return lines.slice(at).join('\n');
    case 2:
      return lines.filter((_, index) => index !== at).join('\n');
    case 3:
      return [...lines.slice(0, at), ...lines].join('\n');
    case 4:
      return lines.join('\r\n');
    case 5:
      return [...lines.slice(0, at), '$ az network express-route list', ...lines.slice(at)].join('\n');
    default:
      return lines.map((line) => `  ${line}`).join('\n');
  }
}

function mutated(chance: Chance): string {
  let { text } = chance.pick(azureInputs);
  let value = parsed(text);
  for (let times = 1 + chance.below(4); times > 0; times--) {
    if (value !== undefined && !chance.oneIn(4)) value = changed(value, chance);
    else if (value === undefined) text = changedLines(text, chance);
  }
  if (value === undefined) return text;
  const written = JSON.stringify(value, null, chance.pick([0, 2, 4]));
  return chance.oneIn(3) ? changedLines(written, chance) : written;
}

suite('a damaged paste', () => {
  // Ten thousand with ALL_CASES=1; in parts, so that a busy machine gets through each.
  for (let part = 1; part <= cases(1, 50); part++)
    it(`gives no exception, no secret and a text without errors, 200 times: part ${part}`, () => {
      const chance = chanceFrom(1900 + part);
      const problems: string[] = [];
      for (let times = 0; times < 200; times++) {
        const texts = Array.from({ length: chance.oneIn(5) ? 2 : 1 }, () => ({ text: mutated(chance) }));
        const all = texts.map(({ text }) => text).join('\n---\n');
        const printed = describedJson(texts);
        const leak = /SECRET[\w-]*|PRIVATE[\w-]*|11111111-2222[\w-]*/.exec(printed)?.[0];
        if (leak !== undefined) problems.push(`${leak} of\n${all}`);
        const { text, description } = describe(texts);
        if (text === undefined || description === undefined) continue;
        const errors = readDescription(text).messages.filter(({ kind }) => kind === 'error');
        if (errors.length > 0) problems.push(`${errors.map(sentence).join('\n')} of\n${text}`);
        if (compile(description).topology.nodes.length === 0) problems.push(`nothing of\n${text}`);
      }
      expect(problems).toEqual([]);
    });
});
