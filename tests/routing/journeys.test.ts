import { expect, it } from 'vitest';
import type { ControlPlane } from '../../src/routing/controlPlane';
import { explore, type Forwarding, type Journey } from '../../src/routing/forwarding';
import { rememberJourneys } from '../../src/routing/journeys';
import { pathsThrough } from '../../src/routing/walk';
import { cases } from '../fixtures/cases';
import { randomQuestion } from '../fixtures/networks';
import { planesOf } from './planes';

/** Every way with what it met and how it ends. */
const told = (forwarding: Forwarding) =>
  pathsThrough(forwarding, 10_000)
    .map(({ routers, adjacencies, end: { met, end } }) => {
      const rewrites = met.rewrites.map(({ router, address }) => `${router} ${address}`);
      return [routers, adjacencies, rewrites, met.devices, met.exposure, end].join(' | ');
    })
    .sort();

it('finds the paths under failures from those of the intact network as it would from nothing', () => {
  const seen = { same: 0, changed: 0, ways: 0 };
  for (let seed = 0; seed < cases(60, 300); seed += 1) {
    const { network, flow } = randomQuestion(seed);
    const planes = planesOf(network);
    const follow = rememberJourneys(() => planes(new Set()));
    const pooled = network.translations.map(({ address }) => address);
    const { destination } = flow;
    const journeys: Journey[] = [
      { from: flow.from, addresses: [destination], destination, isRequest: true },
      { from: flow.to, addresses: [...pooled.slice(0, 2), flow.source], destination, isRequest: false },
    ];
    for (const journey of journeys) {
      const intact = follow(planes(new Set()), journey);
      for (const { id } of network.adjacencies) {
        const plane = (): ControlPlane => planes(new Set([id]));
        const found = follow(plane(), journey);
        const lines = told(found);
        expect(lines, `seed ${seed}, ${id} down`).toEqual(told(explore(plane(), journey)));
        // Nothing is listed that is not a place, and each stands after all that it leads to.
        const placed = new Set(found.places);
        expect(placed.has(found.start), `seed ${seed}, ${id} down`).toBe(true);
        for (const [index, place] of found.places.entries())
          for (const step of place.steps)
            expect(found.places.indexOf(step.place), `seed ${seed}, ${id} down`).toBeLessThan(index);
        seen[found === intact ? 'same' : 'changed'] += 1;
        seen.ways += lines.length;
      }
    }
  }
  expect(seen.same).toBeGreaterThan(100);
  expect(seen.changed).toBeGreaterThan(100);
  expect(seen.ways).toBeGreaterThan(seen.same + seen.changed);
  console.log(`journeys: ${JSON.stringify(seen)}`);
});
