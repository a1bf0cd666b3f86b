import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { examine } from '../../src/analysis/overview/examination';
import { checkExpectation } from '../../src/analysis/overview/expectations';
import { compile } from '../../src/compile/compile';
import { expectationWords, triedWords } from '../../src/content/assess/expectations';
import { readDescription } from '../../src/format/readDescription';

const branches = readFileSync(
  join(import.meta.dirname, '../fixtures/networks/branches.network.yaml'),
  'utf8',
);

/** The branches reach their service over one WAN and one data centre. */
function expected(be: string, without: string) {
  const { description } = readDescription(
    `${branches}\nexpect:\n  - {from: branches, to: power-platform, be: ${be}, also-without: [${without}]}\n`,
  );
  const compiled = compile(description);
  const [expectation] = description.expect;
  if (!expectation) return expect.fail();
  const result = checkExpectation(examine(compiled), expectation);
  const disproofs = result.of.flatMap((each) => each.disproofs.flatMap(({ failures }) => failures));
  return {
    result,
    disproofs,
    said: expectationWords({ topology: compiled.topology, groups: [] }, expectation),
  };
}

describe('an expectation without any one WAN, line or office', () => {
  const { result, disproofs, said } = expected('reachable', 'wans, lines, offices');

  it('fails for each of them that the path needs', () => {
    expect(disproofs).toEqual(['office:dc', 'line:dc.mpls', 'line:branches.mpls', 'wan:mpls']);
  });

  it('says so, and that the office itself is not among the others', () => {
    expect(said).toMatch(/: reachable, also without any one WAN, line or other office$/);
    expect(triedWords(result)).toBe(
      'With nothing failed, and without each of one WAN, five lines and two other offices, one at a time',
    );
  });
});
