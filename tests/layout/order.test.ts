import { expect, test } from 'vitest';
import { orderOf } from '../../src/layout/order/order';
import type { NetworkDescription, Office } from '../../src/model/description';
import { randomDescription } from '../fixtures/descriptions/randomDescription';
import { chanceFrom } from '../fixtures/random';
import { describedFiles, drawnDescription } from './drawnFile';
import { mapCount } from './mapCount';

/** Everything that stands in the map, from top to bottom in each column. */
function sequences(description: NetworkDescription): readonly (readonly string[])[] {
  const { offices, wans, dataCentres, places, vnets } = orderOf(drawnDescription(description));
  const parts = places.map(({ id, parts: inside }) => [
    id,
    ...inside.flatMap(({ connections }) => connections),
  ]);
  return [offices, wans, dataCentres, places.map(({ id }) => id), vnets, ...parts];
}

test('one more office at the end changes the order of nothing else', () => {
  for (let seed = 1; seed <= mapCount; seed += 1) {
    const before = randomDescription(seed);
    const chance = chanceFrom(seed + 100_000);
    const some = (ids: readonly string[]) => ids.filter(() => chance.oneIn(2));
    // What only the new office uses would come with it: it uses what others use.
    const circuits = before.circuits.filter(({ reach }) => reach.kind === 'provider').map(({ id }) => id);
    const used = {
      circuits: new Set(before.offices.flatMap((office) => office.circuits)),
      wans: new Set(before.offices.flatMap((office) => office.wans)),
    };
    const last: Office = {
      id: 'one-more',
      circuits: some(circuits.filter((id) => used.circuits.has(id))),
      wans: some(before.wans.map(({ id }) => id).filter((id) => used.wans.has(id))),
      vpn: [],
      lan: [],
      exit: chance.oneIn(2) ? { refuses: [] } : 'none',
      users: chance.oneIn(4) ? false : undefined,
      routers: chance.oneIn(2) ? 2 : undefined,
    };
    const after = { ...before, offices: [...before.offices, last] };
    const old = sequences(before);
    const without = sequences(after).map((ids) => ids.filter((id) => id !== 'office:one-more'));
    expect(without, `seed ${seed}`).toEqual(old);
  }
});

test('offices stay in the order of the file where nothing is gained by another', () => {
  const names = (file: string) =>
    orderOf(drawnDescription(describedFiles.get(file) ?? randomDescription(1))).offices;
  expect(names('two-locations')).toEqual(['office:leeds', 'office:utrecht']);
  expect(names('us-uk')).toEqual(['office:new-york', 'office:london']);
  // The exit of Munich would cross the line of the branches.
  expect(names('branches')).toEqual(['office:munich', 'office:branches']);
});
