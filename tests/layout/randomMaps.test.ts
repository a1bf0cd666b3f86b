// Random networks, laid out for the page, roomy and dense in turn, and for a phone.

import { expect, test } from 'vitest';
import { phoneFigure } from '../../src/layout/phone/phoneFigure';
import { wideFigure } from '../../src/layout/wide/wideFigure';
import type { NetworkDescription } from '../../src/model/description';
import { randomDescription, type Size } from '../fixtures/descriptions/randomDescription';
import { brokenInvariants } from './brokenInvariants';
import { drawnDescription } from './drawnFile';
import { mapCount } from './mapCount';

/** Each circuit several times under other names, so that maps have bundles beside single connections. */
function withTwins(description: NetworkDescription, seed: number): NetworkDescription {
  const twins = (id: string, index: number): readonly string[] =>
    Array.from({ length: 1 + ((seed + index) % 8) }, (_, nth) => (nth === 0 ? id : `${id}-${nth}`));
  const all = new Map(description.circuits.map(({ id }, index) => [id, twins(id, index)]));
  const twinsOf = (id: string) => all.get(id) ?? [id];
  return {
    ...description,
    circuits: description.circuits.flatMap((each) => twinsOf(each.id).map((id) => ({ ...each, id }))),
    offices: description.offices.map((each) => ({ ...each, circuits: each.circuits.flatMap(twinsOf) })),
    wans: description.wans.map((each) => ({ ...each, circuits: each.circuits.flatMap(twinsOf) })),
    vnets: description.vnets.map((each) => ({
      ...each,
      circuits: each.circuits.flatMap((link) =>
        twinsOf(link.circuit).map((circuit) => ({ ...link, circuit })),
      ),
    })),
  };
}

const asDrawn = (description: NetworkDescription, _seed: number): NetworkDescription => description;

function expectDistances(from: number, count: number, most?: Size, change = asDrawn): void {
  for (let seed = from; seed < from + count; seed += 1) {
    const network = drawnDescription(change(randomDescription(seed, most), seed));
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

test('maps with bundles do, and draw each as one', () => {
  const bundles = Array.from({ length: 20 }, (_, seed) => withTwins(randomDescription(seed), seed))
    .flatMap((description) => drawnDescription(description).circuits)
    .flatMap(({ connections }) => connections.filter(({ links }) => links.length > 1));
  expect(bundles.length).toBeGreaterThan(20);
  expectDistances(1, Math.ceil(mapCount / 3), undefined, withTwins);
}, 3_600_000);

test(
  'maps of large random networks do too',
  () => expectDistances(1, Math.ceil(mapCount / 25), { offices: 20, circuits: 8, wans: 4, vnets: 5 }),
  3_600_000,
);

test('markers that give way to others cross no name of a shared risk', () => {
  expectDistances(5908, 1);
  expectDistances(107, 1, undefined, withTwins);
});
