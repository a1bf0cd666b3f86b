import { expect, it } from 'vitest';
import { searchForOutcomes } from '../../src/routing/doubts';
import { indexNetwork } from '../../src/routing/indexNetwork';
import { noDoubts, settle } from '../../src/routing/settle';
import { cases } from '../fixtures/cases';
import { randomQuestion } from '../fixtures/networks';
import { chanceFrom } from '../fixtures/random';

it('ends the same from what held before a failure as from nothing, where there is one outcome', () => {
  let compared = 0;
  let changed = 0;
  let fewer = 0;
  for (let seed = 0; seed < cases(100, 400); seed += 1) {
    const { network } = randomQuestion(seed);
    const indexed = indexNetwork(network);
    const chance = chanceFrom(seed);
    const doubts = searchForOutcomes(indexed);
    for (const prefix of new Set(network.routers.flatMap(({ originates }) => originates))) {
      if (doubts.ofOutcomes(prefix) !== null) continue;
      const before = settle({ network: indexed, prefix, lost: new Set() }, noDoubts, null);
      const lost = new Set(indexed.sessions.filter(() => chance.oneIn(6)));
      const question = { network: indexed, prefix, lost };
      const after = settle(question, noDoubts, before);
      const afresh = settle(question, noDoubts, null);
      for (const [router, { id }] of network.routers.entries()) {
        const where = `seed ${seed}, ${prefix} at ${id}`;
        const { routes, equal, best } = after.at(router);
        expect({ routes, equal, best }, where).toEqual({
          routes: afresh.at(router).routes,
          equal: afresh.at(router).equal,
          best: afresh.at(router).best,
        });
        const neighbours = (each: typeof equal) => each.map(({ over }) => over.index);
        const [was, is] = [neighbours(before.at(router).equal), neighbours(equal)];
        switch (after.comparedAt(router)) {
          case 'same':
            expect(is, where).toEqual(was);
            break;
          case 'fewer':
            expect(was, where).toEqual(expect.arrayContaining(is));
            expect(is.length, where).toBeGreaterThan(0);
            fewer += 1;
            break;
          case 'other':
            changed += 1;
        }
        compared += 1;
      }
      expect(after.dependence, `seed ${seed}, ${prefix}`).toEqual(afresh.dependence);
    }
  }
  expect(compared).toBeGreaterThan(1000);
  expect(changed).toBeGreaterThan(compared / 20);
  expect(fewer).toBeGreaterThan(10);
});
