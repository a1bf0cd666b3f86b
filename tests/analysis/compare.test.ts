import { describe, expect, it } from 'vitest';
import { assess } from '../../src/analysis/assess';
import { compare } from '../../src/analysis/compare';
import { aspectLabels, aspectText } from '../../src/content/compareWords';
import { openingScenario, type Scenario, withFailures } from '../../src/model/scenario';
import { texasSeattle } from '../../src/model/texasSeattle';
import { inShort, singleFailureScenarios } from '../fixtures/scenarios';

const assessed = (change: Partial<Scenario>) => assess(texasSeattle, { ...openingScenario, ...change });
const differing = (left: Partial<Scenario>, right: Partial<Scenario>) =>
  compare(texasSeattle, assessed(left), assessed(right))
    .rows.filter(({ differs }) => differs)
    .map(({ aspect }) => aspect);

/** A third of all questions: the preferred connection changes nothing about how two are compared. */
const scenarios = singleFailureScenarios.filter(({ connection }) => connection === 'primary');

describe('two scenarios', () => {
  it('differ in nothing when they are the same', () => {
    for (const scenario of scenarios) {
      const assessment = assess(texasSeattle, scenario);
      const { rows } = compare(texasSeattle, assessment, assess(texasSeattle, scenario));
      expect(
        rows.filter(({ differs }) => differs),
        inShort(scenario),
      ).toEqual([]);
    }
  });

  it('differ in the same aspects whichever comes first', () => {
    const intact = assess(texasSeattle, openingScenario);
    for (const scenario of scenarios) {
      const other = assess(texasSeattle, scenario);
      const there = compare(texasSeattle, intact, other);
      const back = compare(texasSeattle, other, intact);
      expect(back.rows, inShort(scenario)).toEqual(there.rows);
      expect([back.left, back.right]).toEqual([there.right, there.left]);
    }
  });

  it('are told in words for every aspect, and in the same words only where they do not differ', () => {
    const intact = assess(texasSeattle, openingScenario);
    for (const scenario of scenarios) {
      const { left, right, rows } = compare(texasSeattle, intact, assess(texasSeattle, scenario));
      expect(rows.map(({ aspect }) => aspect)).toEqual(Object.keys(aspectLabels));
      for (const { aspect, differs } of rows) {
        const told = `${inShort(scenario)}: ${aspect}`;
        expect(aspectText(aspect, right), told).not.toBe('');
        expect(aspectText(aspect, left) !== aspectText(aspect, right), told).toBe(differs);
      }
    }
  });
});

describe('Texas and Seattle', () => {
  it('reach the same service, one of them privately', () => {
    expect(differing({ path: 'internet' }, {})).toEqual([
      'office',
      'private',
      'paths',
      'carriers',
      'stretches',
      'next-failure',
      'never-internet',
    ]);
  });
});

describe('before and after a failure', () => {
  it('one connection less costs the redundancy', () => {
    const { left, right } = compare(texasSeattle, assessed({}), assessed({ failures: ['primary'] }));
    expect([left.atStake, right.atStake]).toEqual(['nothing', 'service']);
    expect(right.carriers).toEqual(['secondary']);
  });

  it('the circuit less moves everything to the internet where there is an exit', () => {
    const aspects = differing({ exit: 'on' }, { exit: 'on', failures: ['circuit'] });
    expect(aspects).toContain('private');
    expect(aspects).toContain('never-internet');
    expect(aspects).not.toContain('reachable');
  });

  it('nothing is at stake any more where the service is down', () => {
    const down = assess(texasSeattle, withFailures(openingScenario, ['circuit']));
    expect(compare(texasSeattle, down, down).left).toMatchObject({
      atStake: null,
      paths: 0,
      sameWayBack: null,
    });
  });
});
