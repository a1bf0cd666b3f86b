// Code and its comments use the words of the page: the terms that were replaced there must not come back here.

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { filesBelow } from './filesBelow';

/** Parts of a name, in lower case, that must not occur in code, and what is said instead. */
const replacedInNames: Readonly<Record<string, string>> = {
  ways: 'paths',
  way: 'path',
  hangs: 'depends',
  heard: 'received',
  hears: 'receives',
  dies: 'isDropped',
  dying: 'dropped',
  die: 'dropped',
  announced: 'advertised',
  announces: 'advertises',
  unannounced: 'unadvertised',
  heals: 'failsOver',
  healed: 'failedOver',
  mended: 'resolved',
  cured: 'resolved',
  pinched: 'bottleneck',
  remembered: 'cached',
  restless: 'oscillating',
  silenced: 'withdrawn',
};

/** Ways of doing something, which are no paths. */
const allowedNames =
  /^(otherWay|takenOtherWay|notTheOnlyWay|inTheWay|OnTheWay|waysToInstall|sessionsBothWays)$/;

/** In comments and titles of tests. */
const replacedInProse: readonly RegExp[] = [
  /\bhangs? on\b/i,
  /\b(packets?|it|that|which|who) (dies?)\b|\bdying\b/i,
  /\bheal(s|ed|ing)?\b/i,
  /\b(hears?|heard) (of|from|each other|what)\b/i,
  /\b(cures?|cured|mends?|mended|pinch(es|ed))\b/i,
  /\bas far as anybody\b/i,
  /\bnobody's\b/i,
];

const code = ['src', 'scripts', 'bench', 'tools']
  .flatMap((folder) => filesBelow(folder, /\.(tsx?|mjs)$/))
  .map((path) => ({ path, lines: readFileSync(path, 'utf8').split('\n') }));
const tests = filesBelow('tests', /\.tsx?$/).map((path) => ({
  path,
  lines: readFileSync(path, 'utf8').split('\n'),
}));

const partsOf = (name: string): readonly string[] =>
  name.split(/(?=[A-Z])|_/).map((each) => each.toLowerCase());

/** Names that a file declares: constants, functions, types, properties of types and parameters. */
const declared =
  /\b(?:const|let|function|type)\s+([A-Za-z_]\w*)|\breadonly\s+([A-Za-z_]\w*)\??:|^\s*([A-Za-z_]\w*)\??:\s/g;

const commentOf = (line: string): string | undefined =>
  /(?:^|\s)(?:\/\/|\/?\*\*?|\{\/\*)\s(.*)$/.exec(line)?.[1];
const titleOf = (line: string): string | undefined =>
  /^\s*(?:it|test|describe)\b.*?\(\s*(['"`])(.*)\1/.exec(line)?.[2];

describe('the words of the field in code', () => {
  it('name what is declared', () => {
    const found = code.flatMap(({ path, lines }) =>
      lines.flatMap((line) =>
        commentOf(line) !== undefined
          ? []
          : [...line.matchAll(declared)].flatMap(([, constant, property, key]) => {
              const name = constant ?? property ?? key ?? '';
              const replaced = partsOf(name).find((part) => Object.hasOwn(replacedInNames, part));
              return replaced === undefined || allowedNames.test(name)
                ? []
                : [`${path}: ${name}, better ${replacedInNames[replaced]}`];
            }),
      ),
    );
    expect(code.length).toBeGreaterThan(500);
    expect([...new Set(found)]).toEqual([]);
  });

  it.each(replacedInProse)('are used in comments and titles of tests instead of %s', (pattern) => {
    const found = [...code, ...tests].flatMap(({ path, lines }) =>
      lines.flatMap((line) => {
        const prose = commentOf(line) ?? titleOf(line);
        return prose !== undefined && pattern.test(prose) ? [`${path}: ${prose}`] : [];
      }),
    );
    expect(found).toEqual([]);
  });
});
