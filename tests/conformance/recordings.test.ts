import { afterAll, describe, expect, it } from 'vitest';
import { type Observation, observe } from '../../src/routing/observation';
import { planesOf } from '../routing/planes';
import { readRecordings, recordingsFolder } from './recording';

type Paths = readonly (readonly string[])[];

const sorted = (paths: Paths) => [...paths].sort((a, b) => (a.join() < b.join() ? -1 : 1));

const inOrder = ({ status, paths, returnPaths, droppedAt, exposure, symmetric }: Observation) => ({
  status,
  paths: sorted(paths),
  returnPaths: sorted(returnPaths),
  droppedAt: droppedAt && sorted(droppedAt),
  exposure,
  symmetric,
});

const recordings = readRecordings(recordingsFolder());
let checked = 0;
let fallen = 0;

describe.each(recordings)(
  'the recorded network "$name"',
  ({ network, flow, failureElements, observations }) => {
    const planes = planesOf(network);

    it('answers every observation as the real routers did', () => {
      expect(observations.length).toBeGreaterThan(0);
      for (const observed of observations) {
        const { down, from, to } = observed;
        const seen = observe(planes(new Set(down)), flow(from, to));
        expect(seen, `${from} to ${to} while ${down.join(', ') || 'nothing'} is down`).toEqual(
          inOrder(observed),
        );
        checked += 1;
      }
    });

    it('takes down with each element the tunnels that went down with it', () => {
      for (const { down } of observations) expect(planes(new Set(down)).down).toEqual(new Set(down));
      for (const [element, links] of Object.entries(failureElements)) {
        const tunnels = [...planes(new Set(links)).down].filter((id) => !links.includes(id));
        fallen += tunnels.length;
        const within = observations.filter(({ down }) => links.every((id) => down.includes(id)));
        expect(
          within.every(({ down }) => tunnels.every((id) => down.includes(id))),
          element,
        ).toBe(true);
      }
    });
  },
);

it.skipIf(process.env.GROUND_TRUTH_DIR)('some element of some recording takes a tunnel down', () => {
  expect(fallen).toBeGreaterThan(0);
});

it.skipIf(process.env.GROUND_TRUTH_DIR)(
  'the state that was left out for its two outcomes has no answer',
  () => {
    const { network, observations } =
      recordings.find(({ name }) => name.endsWith('random-143')) ?? expect.fail();
    const plane = planesOf(network)(new Set(['gu-ze', 'ke-zo']));
    const address =
      network.routers.find(({ originates }) => originates.includes('10.21.0.0/16'))?.addresses[0] ?? '';
    expect(network.routers.some(({ id }) => plane.decide(id, address).kind === 'undecided')).toBe(true);
    expect(observations.some(({ down }) => down.join() === 'gu-ze,ke-zo')).toBe(false);
  },
);

afterAll(() => {
  console.log(`conformance: ${checked} observations of ${recordings.length} recorded networks checked`);
});
