import { describe, expect, it } from 'vitest';
import { detectionClocks } from '../../src/analysis/detectionClocks';
import { healing } from '../../src/analysis/healing';
import { failureCandidates } from '../../src/analysis/resilience';
import { healingClaim, momentWords, thenWords, untilWords } from '../../src/content/healing';
import { healingFacts } from '../../src/content/healingFacts';
import { measuredWords, supposableFailures } from '../../src/content/healingWords';
import { openingScenario, type Scenario, withFailures } from '../../src/model/scenario';
import { texasSeattle } from '../../src/model/texasSeattle';

const questions: readonly Scenario[] = (['internet', 'expressroute'] as const).flatMap((path) =>
  (['microsoft', 'azure-private'] as const).flatMap((peering) =>
    (['both', 'primary'] as const).flatMap((connection) =>
      (['off', 'on'] as const).map((exit) => ({ ...openingScenario, path, peering, connection, exit })),
    ),
  ),
);
const healed = questions.flatMap((before) =>
  failureCandidates(texasSeattle, before).flatMap((id) =>
    detectionClocks.map((clock) => ({
      before,
      id,
      told: healing(texasSeattle, before, withFailures(before, [id]), clock),
    })),
  ),
);
const moments = [-0.5, 0.05, 0.5, 12, 150, 300];

describe('the words about healing', () => {
  it('are whole sentences for every failure, clock and moment', () => {
    for (const { told, id } of healed) {
      const { claim, consequence } = healingClaim(told);
      for (const text of [claim, consequence, ...moments.map((atS) => momentWords(told, atS))]) {
        expect(text, id).toMatch(/^\S.*[^.]\.$/);
        expect(text, id).not.toMatch(/undefined|NaN|over[ .;]*$|over ;| {2}/);
      }
      expect(untilWords(told), id).not.toBe('');
      expect(thenWords(told), id).not.toMatch(/over *$/);
    }
  });

  it('never call the other connection a standby, and never speak of loss without failed flows', () => {
    for (const { told } of healed) {
      const { consequence } = healingClaim(told);
      expect(consequence).not.toMatch(/standby|backup/);
      if (told.requestsHit === 0 && told.repliesHit === 0) expect(consequence).not.toMatch(/flows are lost/);
    }
  });

  it('say that traffic goes out unnoticed exactly where it ends on the public internet', () => {
    for (const { told, id } of healed) {
      if (told.applies === 'port-stays-up') continue;
      const { consequence } = healingClaim(told);
      expect(/over the public internet/.test(consequence) && !/dropped/.test(consequence), id).toBe(
        told.ending === 'internet',
      );
    }
  });
});

describe('the facts about healing', () => {
  it('name the half of the flows with its documentation only where half is hit', () => {
    for (const { told, before } of healed) {
      const named = healingFacts(told, before.peering).some(({ source }) => source === 'high-availability');
      if (told.requestsHit === 0.5) expect(named).toBe(true);
    }
  });

  it('name the lab exactly where its figures are shown', () => {
    for (const { told, before } of healed) {
      const named = healingFacts(told, before.peering).some(({ source }) => source === 'lab');
      expect(named).toBe(told.measured !== null);
    }
  });

  it('mark what is modelled and date what is documented', () => {
    const sources = new Set(
      healed.flatMap(({ told, before }) => healingFacts(told, before.peering).map(({ source }) => source)),
    );
    expect(sources).toEqual(new Set(['bfd', 'high-availability', 'lab', 'model']));
  });
});

describe('what may be supposed to fail', () => {
  it('can fail in the question at hand', () => {
    for (const question of questions) {
      const candidates = failureCandidates(texasSeattle, question);
      for (const id of supposableFailures(question)) expect(candidates).toContain(id);
    }
  });
});

describe('measured figures', () => {
  it('keep the places they were measured to', () => {
    expect(measuredWords({ fromS: 0.8, toS: 1 })).toBe('0.8 to 1.0 s');
    expect(measuredWords({ fromS: 154, toS: 166 })).toBe('154 to 166 s');
  });
});
