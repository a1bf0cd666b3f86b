import { describe, expect, it } from 'vitest';
import { addressNumber, blockOf, covers } from '../../src/model/prefix';
import { indexNetwork } from '../../src/routing/indexNetwork';
import { trace } from '../../src/routing/trace';
import { cases } from '../fixtures/cases';
import { randomQuestion } from '../fixtures/networks';
import { planesOf } from './planes';
import { ADDRESS, nextHops, planeOf, smallNetwork } from './smallNetwork';

describe('a control plane', () => {
  it('prefers the longest prefix, whatever else speaks for a shorter one', () => {
    const network = smallNetwork({
      asns: [1, 2, 3],
      adjacent: [
        [0, 2],
        [1, 2],
      ],
    });
    const covering = '10.0.0.0/7';
    const withShorter = {
      ...network,
      routers: network.routers.map((router) =>
        router.id === 'r1' ? { ...router, originates: [covering] } : router,
      ),
      sessions: network.sessions.map((session) =>
        session.from === 'r1' ? { ...session, exports: [covering], importLocalPreference: 500 } : session,
      ),
    };
    expect(nextHops(withShorter, 'r2')).toEqual(['r0']);
    expect(nextHops(withShorter, 'r2', ['0-2'])).toEqual(['r1']);
  });

  it('says of a stranger that it has no route', () => {
    expect(planeOf(smallNetwork({ asns: [1], adjacent: [] })).decide('nobody', ADDRESS).kind).toBe(
      'no-route',
    );
  });

  it('answers the same whether asked for the first time or again', () => {
    for (let seed = 0; seed < cases(30, 200); seed += 1) {
      const { network, down, flow } = randomQuestion(seed);
      const planes = planesOf(network);
      const first = trace(planes(down), flow);
      trace(planes(new Set()), flow);
      expect(trace(planes(down), flow), `seed ${seed}`).toEqual(first);
    }
  });

  it('stands under every set of failures that leaves alone what it depends on', () => {
    let stood = 0;
    let fell = 0;
    for (let seed = 0; seed < cases(70, 400); seed += 1) {
      const { network, down, flow } = randomQuestion(seed);
      const indexed = indexNetwork(network);
      const plane = planesOf(network)(down);
      const before = JSON.stringify(trace(plane, flow));
      const { up, down: missing } = plane.dependence();
      const stands = (failed: bigint) => (failed & up) === 0n && (failed & missing) === missing;
      for (const { id } of network.adjacencies) {
        const toggled = new Set([...down, id]);
        if (down.has(id)) toggled.delete(id);
        const after = JSON.stringify(trace(planesOf(network)(toggled), flow));
        if (stands(indexed.adjacencySet(indexed.withTunnels(toggled)))) {
          expect(after, `seed ${seed}, ${id}`).toBe(before);
          stood += 1;
        } else fell += after === before ? 0 : 1;
      }
    }
    expect(stood).toBeGreaterThan(100);
    expect(fell).toBeGreaterThan(20);
  });
});

describe('a prefix', () => {
  it.each([
    ['10.1.2.0/24', '10.1.2.255', true],
    ['10.1.2.0/24', '10.1.3.0', false],
    ['198.51.100.16/28', '198.51.100.17', true],
    ['198.51.100.0/28', '198.51.100.17', false],
    ['0.0.0.0/0', '255.255.255.255', true],
    ['203.0.113.7/32', '203.0.113.7', true],
    ['203.0.113.7/32', '203.0.113.6', false],
    ['128.0.0.0/1', '192.0.2.1', true],
  ])('%s and the address %s: %s', (prefix, address, expected) => {
    expect(covers(blockOf(prefix), addressNumber(address))).toBe(expected);
  });
});
