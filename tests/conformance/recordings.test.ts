import { afterAll, describe, expect, it } from 'vitest';
import { controlPlanes } from '../../src/routing/controlPlane';
import { indexNetwork } from '../../src/routing/indexNetwork';
import { type Trace, trace } from '../../src/routing/trace';
import { type Observation, readRecordings, recordingsFolder } from './recording';

type Seen = Pick<Observation, 'status' | 'paths' | 'returnPaths' | 'droppedAt' | 'exposure' | 'symmetric'>;

const sorted = (paths: readonly (readonly string[])[]): string[][] =>
  paths.map((path) => [...path]).sort((a, b) => (a.join() < b.join() ? -1 : 1));

const unique = (paths: string[][]): string[][] =>
  paths.filter((path, index) => index === 0 || path.join() !== paths[index - 1]?.join());

/** What the recording would have said of the engine's trace. */
function asObserved({ requests, exchanges }: Trace, internetAdjacencies: ReadonlySet<string>): Seen {
  const replies = exchanges.flatMap(({ replies: walk }) => walk.delivered);
  if (requests.delivered.length === 0) {
    const left = requests.dropped.some(({ adjacencies }) => adjacencies.length > 0);
    return {
      status: left ? 'blackhole' : 'no-route',
      paths: [],
      returnPaths: [],
      droppedAt: sorted(requests.dropped.map(({ routers }) => routers)),
      exposure: null,
      symmetric: null,
    };
  }
  const paths = unique(sorted(requests.delivered.map(({ routers }) => routers)));
  const returnPaths = unique(sorted(replies.map(({ routers }) => routers)));
  const exposed = [...requests.delivered, ...replies].map(({ adjacencies }) =>
    adjacencies.some((id) => internetAdjacencies.has(id)),
  );
  const reversed = sorted(returnPaths.map((path) => [...path].reverse()));
  return {
    status: 'ok',
    paths,
    returnPaths,
    droppedAt: null,
    exposure: exposed.every(Boolean) ? 'internet' : exposed.some(Boolean) ? 'mixed' : 'private',
    symmetric: JSON.stringify(reversed) === JSON.stringify(paths),
  };
}

const recordings = readRecordings(recordingsFolder());
let checked = 0;

describe.each(recordings)('the recorded network "$name"', ({ network, flow, observations }) => {
  const planes = controlPlanes(indexNetwork(network));
  const internetRouters = network.routers
    .filter(({ originates, addresses }) => originates.includes('0.0.0.0/0') && addresses.length === 0)
    .map(({ id }) => id);
  const internetAdjacencies = new Set(
    network.adjacencies
      .filter(({ ends }) => ends.some((end) => internetRouters.includes(end)))
      .map(({ id }) => id),
  );

  it('answers every observation as the real routers did', () => {
    expect(observations.length).toBeGreaterThan(0);
    for (const observed of observations) {
      const { down, from, to, status, droppedAt, exposure, symmetric } = observed;
      const seen = asObserved(trace(planes(new Set(down)), flow(from, to)), internetAdjacencies);
      expect(seen, `${from} to ${to} while ${down.join(', ') || 'nothing'} is down`).toEqual({
        status,
        paths: sorted(observed.paths),
        returnPaths: sorted(observed.returnPaths),
        droppedAt: droppedAt && sorted(droppedAt),
        exposure,
        symmetric,
      });
      checked += 1;
    }
  });
});

afterAll(() => {
  console.log(`conformance: ${checked} observations of ${recordings.length} recorded networks checked`);
});
