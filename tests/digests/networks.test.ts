import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import type { Network } from '../../src/model/network';
import { withFailures } from '../../src/model/scenario';
import { texasSeattle } from '../../src/networks/texasSeattle/texasSeattle';
import { canonicalJson } from '../../src/view/report/canonicalJson';
import { inShort, intactScenarios } from '../fixtures/scenarios';

const FAULTS = ['route-filter', 'nat-prefix', 'shared-nat'];
const subsets = Array.from({ length: 2 ** FAULTS.length }, (_, bits) =>
  FAULTS.filter((_, index) => Math.floor(bits / 2 ** index) % 2 === 1),
);

/** Lists whose order means nothing, sorted. */
function sorted({ adjacencies, sessions, ...network }: Network) {
  const byText = (a: object, b: object) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);
  const plain = sessions.map((session) => ({ ...session, exports: [...session.exports].sort() }));
  return {
    ...network,
    adjacencies: [...adjacencies].sort((a, b) => (a.id < b.id ? -1 : 1)),
    sessions: plain.sort(byText),
  };
}

/** Preference, exit and misconfigurations make the network; the rest of a scenario leaves it alone. */
const questions = intactScenarios
  .filter(({ office, destination }) => office === 'seattle' && destination === 'power-platform')
  .flatMap((intact) => subsets.map((faults) => withFailures(intact, faults)));

it('the article’s description compiles to the routers, sessions and translations that were recorded', async () => {
  const lines = questions.map((scenario) => {
    const text = canonicalJson(sorted(texasSeattle.networkFor(scenario)));
    return `${inShort(scenario)}: ${createHash('sha256').update(text).digest('hex').slice(0, 16)}`;
  });
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('../fixtures/digests/networks.txt');
});
