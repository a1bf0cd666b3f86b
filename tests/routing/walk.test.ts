import { describe, expect, it } from 'vitest';
import type { Network } from '../../src/model/network';
import { trace } from '../../src/routing/trace';
import { walk } from '../../src/routing/walk';
import { ADDRESS, PREFIX, planeOf, smallNetwork } from './smallNetwork';

const line = smallNetwork({
  asns: [1, 2, 3],
  adjacent: [
    [0, 1],
    [1, 2],
  ],
});

describe('following a packet', () => {
  it('stops where the address is', () => {
    const { delivered, dropped } = walk(planeOf(line), 'r2', ADDRESS);
    expect(delivered).toEqual([{ routers: ['r2', 'r1', 'r0'], adjacencies: ['1-2', '0-1'] }]);
    expect(dropped).toEqual([]);
  });

  it('says where and why the packet is dropped', () => {
    expect(walk(planeOf(line, ['1-2']), 'r2', ADDRESS).dropped).toEqual([
      { routers: ['r2'], adjacencies: [], reason: 'no-route' },
    ]);
    expect(walk(planeOf(line), 'r2', '10.9.9.9').dropped).toEqual([
      { routers: ['r2', 'r1', 'r0'], adjacencies: ['1-2', '0-1'], reason: 'nobody-owns-address' },
    ]);
  });

  it('says that it was refused, and follows no other route for that', () => {
    const refusal = { router: 'r2', towards: ['r1'], prefixes: [PREFIX] };
    const refusing = { ...line, refusals: [refusal] };
    expect(walk(planeOf(refusing), 'r2', ADDRESS)).toEqual({
      delivered: [],
      dropped: [{ routers: ['r2'], adjacencies: [], reason: 'refused' }],
      isComplete: true,
    });
    const elsewhere = { ...line, refusals: [{ ...refusal, prefixes: ['10.0.0.2/32'] }] };
    expect(walk(planeOf(elsewhere), 'r2', ADDRESS).dropped).toEqual([]);
  });

  it('notices when it goes in a circle', () => {
    const plane = planeOf(line);
    const backwards = {
      ...plane,
      decide: (router: string) =>
        plane.decide(router === 'r1' ? 'r2' : router === 'r2' ? 'r2' : router, ADDRESS),
    };
    const { dropped } = walk(backwards, 'r2', ADDRESS);
    expect(dropped).toMatchObject([{ routers: ['r2', 'r1', 'r1'], reason: 'loop' }]);
  });

  it('stops counting equal paths somewhere', () => {
    const steps = 10;
    const adjacent = Array.from({ length: steps }, (_, step) => [
      [2 * step, 2 * step + 1],
      [2 * step, 2 * step + 2],
      [2 * step + 1, 2 * step + 3],
      [2 * step + 2, 2 * step + 3],
    ]).flat();
    const ladder = smallNetwork({
      asns: Array.from({ length: 2 * steps + 2 }, (_, index) => index + 1),
      adjacent: adjacent as [number, number][],
    });
    expect(walk(planeOf(ladder), `r${2 * steps + 1}`, ADDRESS).delivered.length).toBeLessThanOrEqual(256);
  });
});

describe('tracing a conversation', () => {
  const office = {
    originates: ['172.16.2.0/24', '198.51.100.0/28'],
    addresses: ['172.16.2.1', '198.51.100.1'],
  };
  const flow = { from: 'r2', source: '172.16.2.1', to: 'r0', destination: ADDRESS };
  const prefixes = [PREFIX, ...office.originates, '203.0.113.0/28'];
  const withOffice: Network = {
    ...line,
    routers: line.routers.map((router) => (router.id === 'r2' ? { ...router, ...office } : router)),
    sessions: line.sessions.map((session) => ({ ...session, exports: prefixes })),
  };

  it('sends replies to the source address', () => {
    const [exchange] = trace(planeOf(withOffice), flow).exchanges;
    expect(exchange?.replyTo).toBe('172.16.2.1');
    expect(exchange?.replies.delivered.map(({ routers }) => routers)).toEqual([['r0', 'r1', 'r2']]);
  });

  it('sends replies to the address that the exit put on', () => {
    const network = {
      ...withOffice,
      translations: [{ router: 'r2', towards: ['r1'], address: '198.51.100.1' }],
    };
    expect(trace(planeOf(network), flow).exchanges[0]?.replyTo).toBe('198.51.100.1');
    const elsewhere = {
      ...network,
      translations: [{ ...network.translations[0], towards: ['r9'] }],
    } as Network;
    expect(trace(planeOf(elsewhere), flow).exchanges[0]?.replyTo).toBe('172.16.2.1');
  });

  it('goes on to the office from a router on the path that owns the translated address', () => {
    const network: Network = {
      ...withOffice,
      routers: withOffice.routers.map((router) =>
        router.id === 'r1'
          ? { ...router, originates: ['203.0.113.0/28'], addresses: ['203.0.113.1'] }
          : router,
      ),
      translations: [{ router: 'r1', towards: ['r0'], address: '203.0.113.1' }],
    };
    const { replyTo, replies } = trace(planeOf(network), flow).exchanges[0] ?? expect.fail();
    expect(replyTo).toBe('203.0.113.1');
    expect(replies.delivered).toEqual([{ routers: ['r0', 'r1', 'r2'], adjacencies: ['0-1', '1-2'] }]);
  });

  it('translates only towards the addresses that the rule names', () => {
    const rule = { router: 'r2', towards: ['r1'], address: '198.51.100.1' };
    const asked = (onlyTo: string) =>
      trace(planeOf({ ...withOffice, translations: [{ ...rule, onlyTo: [onlyTo] }] }), flow).exchanges[0]
        ?.replyTo;
    expect(asked(ADDRESS)).toBe('198.51.100.1');
    expect(asked('192.0.2.1')).toBe('172.16.2.1');
  });
});
