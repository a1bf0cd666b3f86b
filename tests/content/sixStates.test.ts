import { describe, expect, it } from 'vitest';
import { type Assessment, assess } from '../../src/analysis/assess';
import { privateMark, reachableMark } from '../../src/content/verdictMarks';
import { verdictSentence } from '../../src/content/verdictSentence';
import { withFailures } from '../../src/model/scenario';
import { texasSeattle } from '../../src/networks/texasSeattle/texasSeattle';
import { asked, type Words } from '../fixtures/scenarios';

const at = (change: Words, ...failures: string[]): Assessment =>
  assess(texasSeattle, withFailures(asked(change), failures));
const standing = (assessment: Assessment) => {
  const { claim, consequence } = verdictSentence(assessment, null);
  return `${claim} ${consequence}`;
};

describe('the six states', () => {
  const six = {
    private: at({}),
    internet: at({ path: 'internet' }),
    withoutRedundancy: at({}, 'primary'),
    silently: at({ exit: 'on' }, 'circuit'),
    downUnexposed: at({}, 'circuit'),
    diesOutside: at({ peering: 'azure-private', exit: 'on' }, 'circuit'),
  };
  const marks = (assessment: Assessment) =>
    [reachableMark(assessment), privateMark(assessment)]
      .map(({ title, tone }) => `${title} (${tone})`)
      .join(', ');

  it.each([
    [
      'private',
      'Reachable (good), Private (good)',
      /over both connections at once\. No link of the path is public internet/,
    ],
    [
      'internet',
      'Reachable (good), Not private (nothing)',
      /^Texas reaches Power Platform over the public internet,/,
    ],
    [
      'withoutRedundancy',
      'Reachable (good), Private (good)',
      /alone\. It is private up to the Microsoft edge; no redundancy/,
    ],
    [
      'silently',
      'Reachable (good), Not private (bad)',
      /^Still reachable, but over the public internet, and users may not report it/,
    ],
    [
      'downUnexposed',
      'Not reachable (out), Nothing flows (nothing)',
      /none of this traffic crosses the internet\. .*an outage, not compliance/,
    ],
    [
      'diesOutside',
      'Not reachable (out), Not private (bad)',
      /go out to the public internet and are dropped there/,
    ],
  ] as const)('"%s" has marks and words of its own', (state, expectedMarks, words) => {
    expect(marks(six[state])).toBe(expectedMarks);
    expect(standing(six[state])).toMatch(words);
    const others = Object.entries(six).filter(([name]) => name !== state);
    for (const [name, other] of others) expect(standing(other), name).not.toMatch(words);
  });

  it('differ by a mark’s detail where the marks are the same', () => {
    const details = Object.values(six).map(
      (each) => `${marks(each)} ${reachableMark(each).detail} ${privateMark(each).detail}`,
    );
    expect(new Set(details).size).toBe(6);
  });
});
