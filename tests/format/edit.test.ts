import { describe, expect, it } from 'vitest';
import { readDescription } from '../../src/format/readDescription';
import { parseText } from '../../src/format/text/parseText';
import { applied, type Edit, plainOf } from '../../src/format/writing/applied';
import { edited } from '../../src/format/writing/edit';
import { inline } from '../../src/format/writing/inline';
import { writeDescription } from '../../src/format/writing/writeDescription';
import type { NetworkDescription } from '../../src/model/description';
import { cases } from '../fixtures/cases';
import { randomDescription } from '../fixtures/descriptions/randomDescription';
import { type Chance, chanceFrom } from '../fixtures/random';

const set = (
  path: readonly (string | number)[],
  value: Edit extends infer E ? (E extends { value: infer V } ? V : never) : never,
): Edit => ({
  kind: 'set',
  path,
  value,
});
const remove = (...path: readonly (string | number)[]): Edit => ({ kind: 'remove', path });

const text = `# our network
network: Ours   # really
version: 1

offices:
  # the headquarters
  london:
    routers: 2        # two of them
    circuits: [er]    # one circuit

    exit: none        # no way out
  leeds: {wan: mpls}  # small
  york:               # smaller
wans: {mpls: {}}
circuits:
  er:
    location: london
    provider: carrier-one
    peerings: [microsoft, private]  # both
    note: |
      ordered in spring
      # not a comment
vnets:
  hub:
    circuits: [er, er-2]
shared:
  - elements: [er.primary, er.secondary]
    because: one duct  # dug up twice
`;

const changed = (before: string, after: string) => {
  const kept = new Set(before.split('\n'));
  return after.split('\n').filter((line) => !kept.has(line));
};

describe('a change to the text', () => {
  const cases: [name: string, edit: Edit, lines: string[]][] = [
    [
      'replaces a value and keeps the comment behind it',
      set(['offices', 'london', 'exit'], 'internet'),
      ['    exit: internet        # no way out'],
    ],
    [
      'adds a field at the end of its element',
      set(['offices', 'london', 'multipath'], 'no'),
      ['    multipath: no'],
    ],
    [
      'adds a field in braces',
      set(['offices', 'leeds', 'exit'], 'internet'),
      ['  leeds: {wan: mpls, exit: internet}  # small'],
    ],
    [
      'gives a key without a value one',
      set(['offices', 'york', 'exit'], 'internet'),
      ['  york: {exit: internet}               # smaller'],
    ],
    [
      'adds an element to a section',
      set(['offices', 'hull'], { routers: '1', circuits: ['er'] }),
      ['  hull:', '    routers: 1', '    circuits: [er]'],
    ],
    [
      'adds an element in braces',
      set(['wans', 'sd'], { provider: 'p' }),
      ['wans: {mpls: {}, sd: {provider: p}}'],
    ],
    ['adds a section', set(['services'], ['microsoft-365']), ['services: [microsoft-365]']],
    [
      'adds a section with an element',
      set(['expect', 0], { from: 'london', to: 'hub', be: 'private' }),
      ['expect:', '  - from: london', '    to: hub', '    be: private'],
    ],
    [
      'turns a list of names into a map where a setting is set',
      set(['circuits', 'er', 'peerings', 'microsoft', 'nat'], '203.0.113.0/28'),
      ['    peerings: {microsoft: {nat: 203.0.113.0/28}, private: {}}  # both'],
    ],
    [
      'turns a list of circuits into a map where a weight is set',
      set(['vnets', 'hub', 'circuits', 'er', 'weight'], '10'),
      ['    circuits: {er: {weight: 10}, er-2: {}}'],
    ],
    ['replaces a text of several lines', set(['circuits', 'er', 'note'], 'short'), ['    note: short']],
    [
      'adds a field behind a text of several lines',
      set(['circuits', 'er', 'detect'], 'bfd'),
      ['    detect: bfd'],
    ],
    [
      'adds to a list',
      set(['shared', 1], { elements: ['exit:london', 'er'] }),
      ['  - elements: ["exit:london", er]'.replaceAll('"', '')],
    ],
    [
      'changes an entry of a list',
      set(['shared', 0, 'because'], 'two ducts'),
      ['    because: two ducts  # dug up twice'],
    ],
  ];
  for (const [name, edit, lines] of cases)
    it(name, () => {
      const after = edited(text, [edit]) ?? '';
      expect(changed(text, after)).toEqual(lines);
      const comments = [...text.matchAll(/# .*/g)].map(([comment]) => comment);
      for (const comment of comments.filter((each) => each !== '# not a comment'))
        expect(after).toContain(comment);
    });

  it('takes a field out with its line', () => {
    expect(edited(text, [remove('offices', 'london', 'exit')])).toBe(text.replace(/.*no way out\n/, ''));
  });

  it('takes an element out', () => {
    const after = edited(text, [remove('offices', 'leeds')]);
    expect(after).toBe(text.replace(/.*# small\n/, ''));
  });

  it('takes an entry out of braces', () => {
    const before = 'offices:\n  a: {wan: m, exit: none, users: no}  # x\n';
    expect(edited(before, [remove('offices', 'a', 'exit')])).toBe(
      'offices:\n  a: {wan: m, users: no}  # x\n',
    );
    expect(edited(before, [remove('offices', 'a', 'users')])).toBe(
      'offices:\n  a: {wan: m, exit: none}  # x\n',
    );
  });

  it('changes nothing where nothing changes', () => {
    expect(edited(text, [remove('offices', 'nobody'), set(['offices', 'london', 'exit'], 'none')])).toBe(
      text,
    );
  });

  it('is refused where the text cannot be parsed', () => {
    for (const bad of ['a: [', 'a: *b', '\ta: b', '', 'just words', '- a'])
      expect(edited(bad, [set(['offices', 'x', 'exit'], 'none')]), bad).toBeUndefined();
  });
});

/** Writes some elements in braces, as people do, and puts blank lines between. */
const restyled = (written: string, description: NetworkDescription, chance: Chance) => {
  const { tree } = parseText(written);
  const plain = tree && plainOf(tree);
  return description.wans.reduce(
    (each, { id }) => {
      if (!chance.oneIn(2) || typeof plain !== 'object' || Array.isArray(plain)) return each;
      return (
        edited(each, [{ kind: 'set', path: ['wans', id, 'note'], value: 'written: by a "form"' }]) ?? each
      );
    },
    chance.oneIn(2) ? written.replaceAll(/\n(\w)/g, '\n\n$1') : written,
  );
};

const values = [
  'none',
  'no',
  '7',
  'a: b',
  '# x',
  '[',
  "it's",
  'ü "q"',
  '{a',
  '- b',
  '12:30',
  'true',
  '',
  ' lead',
  'a\nb',
  '*x',
  '&y',
  '!z',
  '%',
  '@',
  '`',
  'x #y',
  'a, b',
  '?',
  ':',
  '|',
  '>',
];

function randomEdit(description: NetworkDescription, chance: Chance): Edit {
  const { offices, circuits, vnets } = description;
  const office = chance.pick(offices).id;
  const value = chance.pick(values);
  const circuit = circuits.length > 0 ? chance.pick(circuits).id : 'er-new';
  const vnet = vnets.length > 0 ? chance.pick(vnets).id : 'vnet-new';
  switch (chance.below(9)) {
    case 0:
      return remove('offices', office, chance.pick(['exit', 'wan', 'routers', 'circuits', 'name', 'prefer']));
    case 1:
      return remove('circuits', circuit);
    case 2:
      return set(['circuits', circuit, 'peerings', 'microsoft', 'nat'], ['203.0.113.0/28', value]);
    case 3:
      return set(['vnets', vnet, 'circuits', circuit, 'weight'], '10');
    case 4:
      return set(['offices', `new-${chance.below(3)}`], {
        name: value,
        circuits: [circuit],
        exit: { refuses: [value] },
      });
    case 5:
      return set(['offices', office, 'exit', 'nat'], value);
    case 6:
      return set(['shared', chance.below(3)], { elements: [value, 'b'], because: value });
    case 7:
      return set(['services', chance.pick(['power-platform', 'x']), 'region'], value);
    default:
      return set(['offices', office, chance.pick(['exit', 'note', 'lan', 'wants'])], value);
  }
}

describe('any change', () => {
  it('says what it should and keeps the comments elsewhere', () => {
    const chance = chanceFrom(71);
    for (let seed = 1; seed <= cases(120, 300); seed++) {
      const description = randomDescription(seed);
      const { offices, circuits } = description;
      const comments = new Map([
        ...offices.flatMap(
          ({ id }) =>
            [
              [`office:${id}`, `the office ${id}`],
              [`office:${id}/exit`, `the exit of ${id}`],
            ] as const,
        ),
        ...circuits.map(({ id }) => [`circuit:${id}`, `the circuit ${id}`] as const),
      ]);
      const before = restyled(writeDescription(description, comments), description, chance);
      const edit = randomEdit(description, chance);
      const { tree } = parseText(before);
      const after = edited(before, [edit]);
      expect(after, `seed ${seed} ${JSON.stringify(edit)}\n${before}`).toBeDefined();
      const again = parseText(after ?? '').tree;
      expect(again && plainOf(again)).toEqual(tree && applied(plainOf(tree), edit));
      const [section, id] = edit.path;
      for (const [key, comment] of comments) {
        if (!before.includes(`# ${comment}`)) continue;
        const isTouched = key.startsWith(`${String(section).slice(0, -1)}:${id}`);
        if (!isTouched)
          expect(after, `seed ${seed} ${JSON.stringify(edit)} ${key}\n${before}`).toContain(`# ${comment}`);
      }
      expect(() => readDescription(after ?? '')).not.toThrow();
    }
  });
});

describe('a value on one line', () => {
  it('is read again as it was', () => {
    for (const value of values) {
      const { tree, messages } = parseText(`a: [${inline(value)}, x]\nb: ${inline(value)}\n`);
      expect(messages, value).toEqual([]);
      expect(tree && plainOf(tree), value).toEqual({ a: [value, 'x'], b: value });
    }
  });
});
