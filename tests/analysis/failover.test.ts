import { describe, expect, it } from 'vitest';
import { assess } from '../../src/analysis/assess';
import type { DetectionClock } from '../../src/analysis/clocks';
import { detectionClocks } from '../../src/analysis/clocks';
import { measuredFor, switchedAfter } from '../../src/analysis/clockTimes';
import { failover } from '../../src/analysis/failover';
import { failureCandidates } from '../../src/analysis/resilience';
import { type Scenario, withFailures } from '../../src/model/scenario';
import { texasSeattle } from '../../src/networks/texasSeattle/texasSeattle';
import { asked, type Words, wordsOf } from '../fixtures/scenarios';

const failedOver = (change: Words, failures: readonly string[], clock: DetectionClock = 'hold-180') => {
  const before = asked(change);
  return failover(texasSeattle, before, withFailures(before, failures), clock);
};

const questions: readonly Scenario[] = (['internet', 'expressroute'] as const).flatMap((path) =>
  (['microsoft', 'azure-private'] as const).flatMap((peering) =>
    (['both', 'primary', 'secondary'] as const).flatMap((connection) =>
      (['off', 'on'] as const).map((exit) => asked({ path, peering, connection, exit })),
    ),
  ),
);

describe('a failed connection', () => {
  it('hits half of the flows while both are in use, whichever fails', () => {
    for (const id of ['primary', 'secondary']) {
      const { requestsHit, repliesHit, carriersSpared } = failedOver({}, [id]);
      expect([requestsHit, repliesHit]).toEqual([0.5, 0.5]);
      const other = [id === 'primary' ? 'secondary' : 'primary'];
      expect(carriersSpared).toEqual({ requests: other, replies: other });
    }
  });

  it('hits all flows when it is the preferred one, and none when it is the other', () => {
    for (const preferred of ['primary', 'secondary'] as const) {
      const other = preferred === 'primary' ? 'secondary' : 'primary';
      expect(failedOver({ connection: preferred }, [preferred]).requestsHit).toBe(1);
      const spared = failedOver({ connection: preferred }, [other]);
      expect(spared.requestsHit).toBe(0);
      expect(spared.ending).toBe('unaffected');
      expect(spared.phases.map(({ state }) => state)).toEqual(['as-before']);
    }
  });

  it('touches three quarters of the conversations where each direction is spread for itself', () => {
    expect(failedOver({}, ['primary']).conversationsHit).toBe(0.75);
    expect(failedOver({ connection: 'primary' }, ['primary']).conversationsHit).toBe(1);
  });

  it('fails over to the other connection, and stays private', () => {
    const { ending, exposedAfter, carriersAfter, phases } = failedOver({ exit: 'on' }, ['primary']);
    expect({ ending, exposedAfter, carriersAfter }).toEqual({
      ending: 'failover',
      exposedAfter: false,
      carriersAfter: { requests: ['secondary'], replies: ['secondary'] },
    });
    expect(phases.map(({ state, carried }) => [state, carried])).toEqual([
      ['part-lost', 0.5],
      ['failed-over', 1],
    ]);
  });
});

describe('the whole circuit', () => {
  it('fails over to the internet breakout unnoticed where there is one, and never comes back where there is none', () => {
    const open = failedOver({ exit: 'on' }, ['circuit']);
    expect(open.phases.map(({ state }) => state)).toEqual(['all-lost', 'on-internet']);
    expect(open).toMatchObject({
      ending: 'internet',
      exposedAfter: true,
      carriersAfter: { requests: ['seattle-internet'], replies: ['seattle-internet'] },
    });
    const closed = failedOver({ exit: 'off' }, ['circuit']);
    expect(closed.phases.map(({ state }) => state)).toEqual(['all-lost', 'down']);
    expect(closed).toMatchObject({
      ending: 'never',
      exposedAfter: false,
      carriersAfter: { requests: [], replies: [] },
    });
  });

  it('lets packets for a virtual network out to the internet only once the failure is noticed', () => {
    const leak = failedOver({ exit: 'on', peering: 'azure-private' }, ['circuit']);
    expect(leak).toMatchObject({ ending: 'never', exposedAfter: true, reachabilityAfter: 'lost' });
    expect(leak.phases.map(({ state }) => state)).toEqual(['all-lost', 'down']);
  });
});

describe('what can notice it', () => {
  const appliesTo = (failures: readonly string[], change: Words = {}) =>
    detectionClocks.map((clock) => failedOver(change, failures, clock).applies);

  it('is every clock for a connection and for a router at its end', () => {
    for (const id of ['primary', 'circuit', 'pe1', 'msee2', 'microsoft-edge']) {
      expect(appliesTo([id]), id).toEqual(['documented', 'documented', 'documented', 'documented']);
    }
  });

  it('is every clock but the port where only a session ends', () => {
    for (const id of ['primary-microsoft', 'microsoft-peering']) {
      expect(appliesTo([id]), id).toEqual(['documented', 'documented', 'documented', 'port-stays-up']);
      const { carried, toS } = failedOver({}, [id], 'link-down').phases.at(-1) ?? {};
      expect({ carried, toS }).toEqual({ carried: id === 'microsoft-peering' ? 0 : 0.5, toS: null });
    }
    expect(appliesTo(['primary', 'primary-microsoft'])).toContain('documented');
    expect(appliesTo(['primary', 'primary-microsoft'])).not.toContain('port-stays-up');
  });

  it('is nobody’s documented clock away from the connections', () => {
    for (const id of ['seattle-pe1', 'msee1-public']) {
      expect(new Set(appliesTo([id])), id).toEqual(new Set(['assumed']));
    }
  });

  it('is none of these detectionClocks on an internet line with a default route', () => {
    for (const id of ['texas-internet', 'internet', 'internet-microsoft']) {
      expect(new Set(appliesTo([id], { path: 'internet' })), id).toEqual(new Set(['default-route']));
      const down = failedOver({ path: 'internet' }, [id]);
      expect(down.switched).toBeNull();
      expect(down.phases).toEqual([{ fromS: 0, toS: null, state: 'down', carried: 0 }]);
    }
  });

  it('is nothing where an end of the path itself is down', () => {
    for (const path of ['internet', 'expressroute'] as const) {
      for (const id of [path === 'internet' ? 'texas' : 'seattle', 'microsoft-public']) {
        expect(new Set(appliesTo([id], { path })), id).toEqual(new Set(['end-down']));
        expect(failedOver({ path }, [id]).phases).toEqual([
          { fromS: 0, toS: null, state: 'down', carried: 0 },
        ]);
      }
    }
  });

  it('is nothing for a misconfiguration: routes are withdrawn at once with every session up', () => {
    expect(new Set(appliesTo(['route-filter']))).toEqual(new Set(['nothing-to-notice']));
    const down = failedOver({}, ['route-filter']);
    expect(down.switched).toBeNull();
    expect(down.phases).toEqual([{ fromS: 0, toS: null, state: 'down', carried: 0 }]);
    const silent = failedOver({ exit: 'on' }, ['route-filter']);
    expect(silent.phases).toEqual([{ fromS: 0, toS: null, state: 'on-internet', carried: 1 }]);
    expect(silent.exposedAfter).toBe(true);
  });
});

describe('a misconfiguration beside a failure', () => {
  it('counts at once, and no clock brings back what then fails on the internet', () => {
    const { phases, applies } = failedOver({ exit: 'on' }, ['route-filter', 'seattle-internet']);
    expect(applies).toBe('default-route');
    expect(phases.map(({ state }) => state)).toEqual(['down']);
    const unused = failedOver({ exit: 'on' }, ['primary', 'route-filter']);
    expect(unused.requestsHit).toBe(0);
    expect(unused.phases.map(({ state }) => state)).toEqual(['on-internet']);
  });
});

describe('every question, single failure and clock', () => {
  const every = questions.flatMap((before) =>
    failureCandidates(texasSeattle, before).flatMap((id) =>
      detectionClocks.map((clock) => {
        const after = withFailures(before, [id]);
        return { before, id, clock, after, told: failover(texasSeattle, before, after, clock) };
      }),
    ),
  );

  it('is covered', () => {
    expect(every.length).toBeGreaterThan(2000);
    expect(new Set(every.map(({ told }) => told.ending)).size).toBe(5);
    expect(new Set(every.map(({ told }) => told.applies)).size).toBe(5);
  });

  it('ends in the state that the assessment of the scenario gives', () => {
    for (const { after, told, id } of every) {
      const { outcome } = assess(texasSeattle, after);
      const last = told.phases.at(-1);
      expect(told.reachabilityAfter).toBe(outcome.reachability);
      if (told.applies === 'port-stays-up') continue;
      expect(last?.state === 'down', id).toBe(outcome.reachability !== 'reached');
      if (last?.state === 'on-internet') expect(outcome.privacy, id).not.toBe('yes');
      if (last?.state === 'failed-over') expect(told.carriersAfter.requests.length, id).toBeGreaterThan(0);
    }
  });

  it('ends on the connections that the assessment draws, in both directions', () => {
    for (const { after, told, id } of every) {
      const { outcome, requestLinks, replyLinks } = assess(texasSeattle, after);
      if (outcome.reachability !== 'reached') continue;
      for (const link of ['primary', 'secondary', 'texas-internet', 'seattle-internet']) {
        expect(told.carriersAfter.requests.includes(link), id).toBe(requestLinks.has(link));
        expect(told.carriersAfter.replies.includes(link), id).toBe(replyLinks.has(link));
      }
    }
  });

  it('has phases that follow each other without a gap, the last one without an end', () => {
    for (const { told, id } of every) {
      told.phases.forEach((phase, index) => {
        expect(phase.fromS, id).toBe(index === 0 ? 0 : told.phases[index - 1]?.toS);
        expect(phase.toS === null, id).toBe(index === told.phases.length - 1);
        expect(phase.carried, id).toBeGreaterThanOrEqual(0);
        expect(phase.carried, id).toBeLessThanOrEqual(1);
      });
    }
  });

  it('hits the same share of flows under every clock: none, half or all', () => {
    for (const { told } of every) expect([0, 0.5, 1]).toContain(told.requestsHit);
    for (let index = 0; index < every.length; index += detectionClocks.length) {
      const shares = every.slice(index, index + detectionClocks.length).map(({ told }) => told.requestsHit);
      expect(new Set(shares).size).toBe(1);
    }
  });

  it('exposes nothing of Seattle’s while the exit is off', () => {
    const exposed = every.filter(({ told }) => told.exposedAfter);
    expect(exposed.length).toBeGreaterThan(0);
    for (const { before } of exposed)
      expect(wordsOf(before)).toMatchObject({ path: 'expressroute', exit: 'on' });
  });

  it('shows what the lab measured only for what it measured: the primary connection, to a virtual network', () => {
    const measured = every.filter(({ told }) => told.measured !== null);
    expect(measured.length).toBeGreaterThan(0);
    for (const { told, id, before } of measured) {
      expect(told.ending).toBe('failover');
      expect(id).toBe('primary');
      expect(wordsOf(before)).toMatchObject({ path: 'expressroute', peering: 'azure-private' });
    }
  });

  it('calls like it what another connection stood in for as well', () => {
    const alike = every.filter(({ told }) => told.measuredAlike !== null);
    expect(new Set(alike.map(({ id }) => id))).toContain('secondary');
    for (const { told, id } of alike) {
      expect(told.measured).toBeNull();
      expect(told.ending, id).toBe('failover');
      expect(id, 'only a session ends').not.toMatch(/-peering|-microsoft$|-private$/);
    }
  });
});

describe('the clocks', () => {
  it.each(detectionClocks)('allow what the lab measured for %s', (clock) => {
    const measured = measuredFor(clock);
    const modelled = switchedAfter(clock);
    expect(measured.fromS).toBeGreaterThanOrEqual(modelled.fromS);
    expect(measured.toS).toBeLessThanOrEqual(modelled.toS);
  });

  it('count silence from the last keepalive, so 180 s of hold time take 120 to 180 s', () => {
    const { fromS, toS } = switchedAfter('hold-180');
    expect([Math.floor(fromS), Math.floor(toS)]).toEqual([120, 180]);
  });
});
