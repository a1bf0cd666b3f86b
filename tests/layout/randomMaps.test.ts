// Random networks, laid out for the page, roomy and dense in turn, and for a phone.

import { expect, test } from 'vitest';
import { phoneFigure } from '../../src/layout/phone/phoneFigure';
import { wideFigure } from '../../src/layout/wide/wideFigure';
import { randomDescription, type Size } from '../fixtures/descriptions/randomDescription';
import { brokenInvariants } from './brokenInvariants';
import { drawnDescription } from './drawnFile';
import { mapCount } from './mapCount';

function expectDistances(from: number, count: number, most?: Size): void {
  for (let seed = from; seed < from + count; seed += 1) {
    const network = drawnDescription(randomDescription(seed, most));
    for (const layout of [
      wideFigure(network, seed % 2 === 0 ? 'roomy' : 'dense', 968),
      phoneFigure(network),
    ]) {
      const broken = brokenInvariants(layout, network);
      // An expectation for every map would take longer than the map.
      if (broken.length > 0) expect(broken, `seed ${seed}, ${layout.form}`).toEqual([]);
    }
  }
}

test('maps of random networks keep their distances', () => expectDistances(1, mapCount), 3_600_000);

test(
  'maps of large random networks do too',
  () => expectDistances(1, Math.ceil(mapCount / 25), { offices: 20, circuits: 8, wans: 4, vnets: 5 }),
  3_600_000,
);
