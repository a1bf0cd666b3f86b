import { describe, expect, it } from 'vitest';
import { examine } from '../../../src/analysis/overview/examination';
import { overview } from '../../../src/analysis/overview/overview';
import { assessOf } from '../../../src/command/assessOf';
import { compile } from '../../../src/compile/compile';
import type { NetworkDescription } from '../../../src/model/description';
import { cases } from '../../fixtures/cases';
import { randomDescription } from '../../fixtures/descriptions/randomDescription';
import { chanceFrom } from '../../fixtures/random';

/** Every answer of every office, intact and under every single failure, by question in the order of the topology. */
function answersOf(description: NetworkDescription): Map<string, string> {
  const examination = examine(compile(description));
  const { offices, destinations } = examination.compiled.topology;
  const answers = new Map<string, string>();
  for (const { id: office } of offices) {
    for (const { id: destination } of destinations) {
      const asked = examination.caseOf(office, destination);
      if (!asked) continue;
      const say = ({ reachability, privacy }: typeof asked.answer) => `${reachability} ${privacy}`;
      answers.set(`${office} to ${destination}`, say(asked.answer));
      for (const risk of examination.risks) {
        const key = `${office} to ${destination} without ${risk.id}`;
        answers.set(key, say(examination.answerUnder(asked, risk)));
      }
    }
  }
  return answers;
}

describe('the order of the file', () => {
  it('changes no answer', () => {
    let compared = 0;
    let undecided = 0;
    for (let seed = 0; seed < cases(12, 300); seed += 1) {
      const description = randomDescription(seed);
      // Several pools of one circuit go to its offices in the order of the file: there it says something.
      if (description.circuits.some(({ microsoft }) => (microsoft?.nat.length ?? 0) > 1)) continue;
      const chance = chanceFrom(seed + 1000);
      const after = answersOf({
        ...description,
        offices: chance.shuffled(description.offices),
        circuits: chance.shuffled(description.circuits),
        wans: chance.shuffled(description.wans),
        vnets: chance.shuffled(description.vnets),
        services: chance.shuffled(description.services),
      });
      const before = answersOf(description);
      for (const [question, answer] of before) {
        expect(after.get(question), `seed ${seed}, ${question}`).toBe(answer);
        if (answer.startsWith('undecided')) undecided += 1;
      }
      expect(after.size).toBe(before.size);
      compared += before.size;
    }
    expect(compared).toBeGreaterThan(2000);
    expect(undecided).toBeLessThan(compared / 20);
  });
});

// A thousand with ALL_CASES=1.
describe('random networks', () => {
  it('are assessed without an exception', () => {
    let cells = 0;
    for (let seed = 0; seed < cases(100, 1000); seed += 1) {
      const description = randomDescription(seed, { offices: 3, circuits: 2, wans: 1, vnets: 2 });
      const found = overview(description, examine(compile(description)));
      for (const { cells: row } of found.rows) {
        expect(row.length, `seed ${seed}`).toBe(found.destinations.length);
        cells += row.length;
      }
    }
    expect(cells).toBeGreaterThan(300);
  });

  it('are told in words without a gap', () => {
    for (let seed = 0; seed < cases(8, 100); seed += 1) {
      const description = randomDescription(seed, { offices: 3, circuits: 2, wans: 1, vnets: 2 });
      const { out } = assessOf(description, '', [], { errors: [], warnings: [] });
      expect(out, `seed ${seed}`).not.toMatch(/undefined|null|NaN|\[object|\b(service|vnet|circuit|nat):/);
    }
  });
});
