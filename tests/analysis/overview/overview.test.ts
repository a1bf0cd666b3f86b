import { describe, expect, it } from 'vitest';
import { damageBetween, sendsOut, severityOf } from '../../../src/analysis/overview/damage';
import { examine } from '../../../src/analysis/overview/examination';
import { foldPairs } from '../../../src/analysis/overview/foldPairs';
import { overview } from '../../../src/analysis/overview/overview';
import { worsePairs } from '../../../src/analysis/overview/pairs';
import { compile } from '../../../src/compile/compile';
import { cases } from '../../fixtures/cases';
import { randomDescription } from '../../fixtures/descriptions/randomDescription';
import { chanceFrom } from '../../fixtures/random';
import { plainAnswer } from './plainly';

describe('the overview of random networks', () => {
  it('says of every office, destination and single failure what computing each one alone says', () => {
    const seen = { cells: 0, effects: 0 };
    for (let seed = 0; seed < cases(5, 60); seed += 1) {
      const description = randomDescription(seed);
      const compiled = compile(description);
      const examination = examine(compiled);
      const { risks } = examination;
      for (const { group, cells } of overview(description, examination).rows) {
        for (const { destination, answer, effects } of cells) {
          seen.cells += 1;
          const plain = plainAnswer(compiled, group.office, destination, []);
          expect(plain, `seed ${seed}, ${group.office} to ${destination}`).toEqual(answer);
          const told = new Map(effects.map((effect) => [effect.risk, effect]));
          for (const risk of risks) {
            const where = `seed ${seed}, ${group.office} to ${destination} without ${risk.id}`;
            const after = plainAnswer(compiled, group.office, destination, [risk]);
            const isAsker = risk.kind === 'office' && risk.office === group.office;
            const damage = isAsker ? 'none' : damageBetween(answer, after);
            expect(told.get(risk.id)?.damage ?? 'none', where).toBe(damage);
            if (told.has(risk.id)) {
              expect(told.get(risk.id)?.answer, where).toEqual(after);
              seen.effects += 1;
            }
          }
        }
      }
    }
    expect(seen.cells).toBeGreaterThan(20);
    expect(seen.effects).toBeGreaterThan(15);
  });

  it('finds exactly the pairs that are worse than either alone', () => {
    const seen = { worse: 0, not: 0 };
    for (let seed = 100; seed < 100 + cases(6, 60); seed += 1) {
      const description = randomDescription(seed, { offices: 3, circuits: 2, wans: 1, vnets: 1 });
      const compiled = compile(description);
      const examination = examine(compiled);
      const chance = chanceFrom(seed);
      for (const { group, cells } of overview(description, examination).rows) {
        for (const { destination, answer } of cells) {
          const asked = examination.caseOf(group.office, destination);
          if (!asked) continue;
          const told = new Map<string, string>();
          for (const { first, second, isAnyTwo, damage, exposes, combinations } of foldPairs(
            worsePairs(examination, asked),
          )) {
            const before = told.size;
            for (const a of first)
              for (const b of second)
                if (a !== b) told.set([a, b].sort().join(' + '), `${damage} ${exposes}`);
            expect(told.size - before, isAnyTwo ? 'any two' : 'one of each').toBe(combinations);
          }
          const risks = examination.risks.filter(
            ({ kind, office }) => !(kind === 'office' && office === group.office),
          );
          const alone = risks.map((risk) => {
            const after = plainAnswer(compiled, group.office, destination, [risk]);
            return {
              severity: severityOf(damageBetween(answer, after)),
              isOut: sendsOut(answer, after),
            };
          });
          risks.forEach((a, index) => {
            risks.slice(index + 1).forEach((b, offset) => {
              const key = [a.id, b.id].sort().join(' + ');
              // All that are told, and as many again of the others as keep this short.
              if (!told.has(key) && !chance.oneIn(8)) return;
              const after = plainAnswer(compiled, group.office, destination, [a, b]);
              const damage = damageBetween(answer, after);
              const exposes = sendsOut(answer, after);
              const each = [alone[index], alone[index + 1 + offset]].filter((one) => one !== undefined);
              const most = Math.max(...each.map(({ severity }) => severity));
              const isOutAnyway = each.some(({ isOut }) => isOut);
              const addsExposure = exposes && !isOutAnyway && severityOf(damage) > 0;
              const isWorse = severityOf(damage) > most || addsExposure;
              const where = `seed ${seed}, ${group.office} to ${destination} without ${key}`;
              expect(told.get(key), where).toBe(isWorse ? `${damage} ${exposes}` : undefined);
              seen[isWorse ? 'worse' : 'not'] += 1;
            });
          });
        }
      }
    }
    expect(seen.worse).toBeGreaterThan(50);
    expect(seen.not).toBeGreaterThan(150);
  });
});
