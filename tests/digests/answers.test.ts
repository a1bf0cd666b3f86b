import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { assess } from '../../src/analysis/assess';
import { withFailures } from '../../src/model/scenario';
import { texasSeattle } from '../../src/networks/texasSeattle/texasSeattle';
import { canonicalJson } from '../../src/view/report/canonicalJson';
import { failureIds, inShort, intactScenarios } from '../fixtures/scenarios';
import { answersOf } from './answers';

/** With nothing failed, with each failure, and with each two; one line for each scenario and its first failure. */
function digests(): string {
  const lines = intactScenarios.flatMap((intact) =>
    [null, ...failureIds].map((first, index) => {
      const failed =
        first === null ? [[]] : [[first], ...failureIds.slice(index).map((next) => [first, next])];
      const hash = createHash('sha256');
      for (const failures of failed)
        hash.update(canonicalJson(answersOf(assess(texasSeattle, withFailures(intact, failures)))));
      const name = [inShort(intact), ...(first === null ? [] : [first])].join(', ');
      return `${name}: ${hash.digest('hex').slice(0, 16)}`;
    }),
  );
  return `${lines.join('\n')}\n`;
}

it('the article’s network answers as it did in every scenario with up to two failures', async () => {
  await expect(digests()).toMatchFileSnapshot('../fixtures/digests/answers.txt');
});
