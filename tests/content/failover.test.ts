import { describe, expect, it } from 'vitest';
import { assess } from '../../src/analysis/assess';
import { detectionClocks } from '../../src/analysis/clocks';
import { failover } from '../../src/analysis/failover';
import { failureCandidates } from '../../src/analysis/resilience';
import { failoverClaim } from '../../src/content/failover/failover';
import { isClockless } from '../../src/content/failover/failoverEnd';
import { failoverFacts } from '../../src/content/failover/failoverFacts';
import { momentWords } from '../../src/content/failover/failoverMoments';
import { lostFlows, soConnections } from '../../src/content/failover/failoverShares';
import { finalWords, lostWords, restoredWords } from '../../src/content/failover/failoverTable';
import { measuredWords } from '../../src/content/failover/failoverWords';
import { supposableFailures } from '../../src/content/failover/supposable';
import { carrierOf, otherReplyCarrier } from '../../src/content/trafficWords';
import { type Scenario, withFailures } from '../../src/model/scenario';
import { texasSeattle } from '../../src/networks/texasSeattle/texasSeattle';
import { asked, openingScenario, type Spelled, wordsOf } from '../fixtures/scenarios';

const questions: readonly Scenario[] = (['internet', 'expressroute'] as const).flatMap((path) =>
  (['microsoft', 'azure-private'] as const).flatMap((peering) =>
    (['both', 'primary'] as const).flatMap((connection) =>
      (['off', 'on'] as const).map((exit) => asked({ path, peering, connection, exit })),
    ),
  ),
);
const failedOver = questions.flatMap((before) =>
  failureCandidates(texasSeattle, before).flatMap((id) =>
    detectionClocks.map((clock) => ({
      before,
      id,
      told: failover(texasSeattle, before, withFailures(before, [id]), clock),
    })),
  ),
);
const moments = [-0.5, 0.05, 0.5, 12, 150, 300];

describe('the words about failover time', () => {
  it('are whole sentences for every failure, clock and moment', () => {
    for (const { told, id } of failedOver) {
      const { claim, consequence } = failoverClaim(told);
      for (const text of [claim, consequence, ...moments.map((atS) => momentWords(told, atS))]) {
        expect(text, id).toMatch(/^\S.*[^.]\.$/);
        expect(text, id).not.toMatch(/undefined|NaN|over[ .;]*$|over ;| {2}|[Nn]o flow are/);
      }
      expect(restoredWords(told), id).not.toBe('');
      expect(finalWords(told), id).not.toMatch(/over *$/);
    }
  });

  it('never call the other connection a standby, and never speak of loss without failed flows', () => {
    for (const { told } of failedOver) {
      const { consequence } = failoverClaim(told);
      expect(consequence).not.toMatch(/standby|backup/);
      if (told.requestsHit === 0 && told.repliesHit === 0) expect(consequence).not.toMatch(/flows are lost/);
    }
  });

  it('say exactly where traffic ends on the public internet that established connections break', () => {
    for (const { told, id } of failedOver) {
      if (told.applies === 'port-stays-up') continue;
      const { consequence } = failoverClaim(told);
      const isMoved = told.ending === 'internet';
      expect(/established connections break/.test(consequence), id).toBe(isMoved);
      expect(/monitoring|received prefixes/.test(consequence), id).toBe(isMoved);
      if (isMoved) {
        expect(consequence, id).not.toMatch(/no flow is lost|all flows get/i);
        expect(momentWords(told, 300), id).toMatch(/established ones have broken/);
        expect(finalWords(told), id).toMatch(/established ones break/);
      }
    }
  });

  it('name another source address exactly where requests arrive with another one', () => {
    const moved = failedOver.filter(
      ({ told }) => told.ending === 'internet' && told.applies !== 'port-stays-up',
    );
    expect(moved.length).toBeGreaterThan(0);
    for (const { told, before, id } of moved) {
      const [then, now] = [withFailures(before, [id]), before].map(
        (scenario) => assess(texasSeattle, scenario).outcome.replyAddresses,
      );
      expect(told.sourceChanges, id).toBe(now?.some((address) => !then?.includes(address)));
      expect(/the source address/.test(failoverClaim(told).consequence), id).toBe(told.sourceChanges);
    }
  });
});

it('a failure beside a misconfiguration that moved everything at once loses no flow, and says so in grammar', () => {
  for (const exit of ['on', 'off'] as const) {
    const before = asked({ exit });
    const told = failover(
      texasSeattle,
      before,
      withFailures(before, ['primary', 'route-filter']),
      'hold-180',
    );
    expect(failoverClaim(told).consequence).toMatch(
      exit === 'on' ? /^Immediately, established/ : /^From that moment no packet/,
    );
  }
});

describe('the end of a failover', () => {
  it('is told over the same connections as the verdict, in both directions', () => {
    let differing = 0;
    for (const { told, before, id } of failedOver) {
      if (told.ending !== 'failover' || told.applies === 'port-stays-up') continue;
      const assessment = assess(texasSeattle, withFailures(before, [id]));
      const replies = otherReplyCarrier(assessment);
      const end =
        replies === null
          ? `over ${carrierOf(assessment)}`
          : `requests over ${carrierOf(assessment)}, and replies over ${replies}`;
      if (replies !== null) differing += 1;
      for (const text of [failoverClaim(told).consequence, finalWords(told), momentWords(told, 300)]) {
        expect(text.toLowerCase().replace('requests go', 'requests'), id).toContain(end.toLowerCase());
      }
    }
    expect(differing).toBeGreaterThan(0);
  });
});

describe('the share that is lost', () => {
  const ofPrimary = (connection: Spelled['connection']) => {
    const before = asked({ connection });
    return failover(texasSeattle, before, withFailures(before, ['primary']), 'hold-180');
  };

  it('is of the flows in each direction, and more of the TCP connections', () => {
    expect(lostWords(ofPrimary('both'))).toBe(
      'About half of the flows in each direction, which affects about three quarters of the TCP connections',
    );
    expect(failoverClaim(ofPrimary('both')).consequence).toBe(
      'About half of the flows in each direction are lost, which affects about three quarters of the TCP connections, for up to 180 s in this model: until the failure is detected, routes over what failed are withdrawn, and others are chosen. Then all go over the secondary connection.',
    );
  });

  it('is all of both where one connection carried all', () => {
    expect(lostWords(ofPrimary('primary'))).toBe('All flows');
  });

  it('is told of one direction where only that one is hit', () => {
    const hits = { requestsHit: 0.5, repliesHit: 0, conversationsHit: 0.5 };
    expect(lostFlows(hits) + soConnections(hits)).toBe('about half of the requests');
  });
});

describe('a failure that no timer is about', () => {
  it('is offered none, and is told so', () => {
    for (const { told } of failedOver) {
      if (told.applies !== 'default-route' || told.ending !== 'never') continue;
      expect(restoredWords(told)).toBe('no timer applies');
      expect(failoverClaim(told).consequence).toMatch(/so no timer applies/);
      expect(isClockless(told)).toBe(true);
    }
    const service = withFailures(openingScenario, ['microsoft-public']);
    const down = failover(texasSeattle, openingScenario, service, 'link-down');
    expect(failoverClaim(down).consequence).toMatch(/routing has no alternative and no timer applies/);
    expect(finalWords(down)).toBe('Nothing gets through until this is put right');
  });
});

describe('the facts about failover time', () => {
  it('name the half of the flows with its documentation only where half is hit', () => {
    for (const { told, before } of failedOver) {
      const named = failoverFacts(told, wordsOf(before).peering).some(
        ({ source }) => source === 'high-availability',
      );
      if (told.requestsHit === 0.5 && told.applies === 'documented') expect(named).toBe(true);
      if (told.applies === 'assumed' && told.ending === 'internet') expect(named).toBe(false);
    }
  });

  it('name the lab exactly where its figures are shown', () => {
    for (const { told, before } of failedOver) {
      const named = failoverFacts(told, wordsOf(before).peering).some(({ source }) => source === 'lab');
      expect(named).toBe(told.measured !== null || told.measuredAlike !== null);
    }
  });

  it('mark what is modelled and date what is documented', () => {
    const sources = new Set(
      failedOver.flatMap(({ told, before }) =>
        failoverFacts(told, wordsOf(before).peering).map(({ source }) => source),
      ),
    );
    expect(sources).toEqual(
      new Set(['asymmetric-routing', 'bfd', 'high-availability', 'lab', 'm365-routing', 'model']),
    );
  });
});

describe('what may be supposed to fail', () => {
  it('can fail in the question at hand', () => {
    for (const question of questions) {
      const candidates = failureCandidates(texasSeattle, question);
      for (const id of supposableFailures(assess(texasSeattle, question))) expect(candidates).toContain(id);
    }
  });
});

describe('measured figures', () => {
  it('keep the places they were measured to', () => {
    expect(measuredWords({ fromS: 0.8, toS: 1 })).toBe('0.8 to 1.0 s');
    expect(measuredWords({ fromS: 154, toS: 166 })).toBe('154 to 166 s');
  });
});
