import { describe, expect, it } from 'vitest';
import { assess } from '../../src/analysis/assess';
import { compare } from '../../src/analysis/compare';
import { isReachable } from '../../src/analysis/judge';
import { judgeRequirement } from '../../src/analysis/judgeRequirement';
import { askable } from '../../src/analysis/network/askable';
import { outcomeOf } from '../../src/analysis/outcome';
import { questionOf } from '../../src/analysis/question';
import { failureCandidates, resilience } from '../../src/analysis/resilience';
import { compile } from '../../src/compile/compile';
import { aspectLabels, aspectText } from '../../src/content/compare/compareWords';
import { findingTable } from '../../src/content/report/findings';
import { verdictMark } from '../../src/content/requirements/requirements';
import { summary } from '../../src/content/resilience';
import { type Scenario, withFailures } from '../../src/model/scenario';
import { texasSeattle } from '../../src/networks/texasSeattle/texasSeattle';
import {
  asked,
  inShort,
  intactScenarios,
  openingScenario,
  singleFailureScenarios,
  type Words,
  wordsOf,
} from '../fixtures/scenarios';
import { describedFiles } from '../layout/drawnFile';

const raise = (): never => {
  throw new Error('The network that is compared has changed');
};

const assessed = (change: Words) => assess(texasSeattle, asked(change));
const differing = (left: Words, right: Words) =>
  compare(texasSeattle, assessed(left), assessed(right))
    .rows.filter(({ differs }) => differs)
    .map(({ aspect }) => aspect);

const told = (scenario: Scenario) => {
  const { left } = compare(texasSeattle, assess(texasSeattle, scenario), assess(texasSeattle, scenario));
  return { left, text: aspectText(texasSeattle, 'next-failure', left) };
};

/** A third of all questions: the preferred connection changes nothing about how two are compared. */
const scenarios = singleFailureScenarios.filter((each) => wordsOf(each).connection === 'primary');

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
        expect(aspectText(texasSeattle, aspect, right), told).not.toBe('');
        expect(aspectText(texasSeattle, aspect, left) !== aspectText(texasSeattle, aspect, right), told).toBe(
          differs,
        );
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

describe('one failure more', () => {
  it('is counted as the room about failures counts it, so neither can call safe what the other does not', () => {
    for (const scenario of intactScenarios) {
      const rows = resilience(texasSeattle, scenario).filter(({ failures }) => failures.length === 1);
      const { left, text } = told(scenario);
      if (left.nextFailures === null) continue;
      expect(left.nextFailures, inShort(scenario)).toEqual(rows.map(({ damage }) => damage));
      const [, , counted] = /^Of (\S+) single failures, (.*)$/.exec(text) ?? [];
      expect(`${summary(rows, questionOf(texasSeattle, scenario))}`).toContain(counted);
    }
  });

  it('is judged beside what has failed already', () => {
    for (const scenario of scenarios.filter(({ failures }) => failures.length === 1)) {
      const { left } = told(scenario);
      if (left.nextFailures === null) continue;
      const down = failureCandidates(texasSeattle, scenario)
        .filter((id) => !scenario.failures.includes(id))
        .map((id) => outcomeOf(texasSeattle, withFailures(scenario, [...scenario.failures, id])))
        .filter((outcome) => !isReachable(outcome)).length;
      const counted = left.nextFailures.filter((damage) => damage === 'service-down').length;
      expect(counted, inShort(scenario)).toBe(down);
    }
  });
});

describe('a requirement that is met', () => {
  it('is called the same in the table, the report and the compliance tab', () => {
    for (const scenario of scenarios) {
      const { left } = told(scenario);
      const assessment = assess(texasSeattle, scenario);
      const judged = judgeRequirement(assessment, 'never-internet');
      const mark = verdictMark(judged);
      expect(aspectText(texasSeattle, 'never-internet', left)).toBe(mark);
      const report = JSON.stringify(findingTable(assessment, [judged]));
      expect(report).toContain(`"${mark}"`);
      if (judged.verdict === 'met') expect(mark).toMatch(/^Met for this path/);
      expect(mark.includes('with exceptions')).toBe(judged.reasons.includes('exceptions-remain'));
    }
  });
});

describe('before and after a failure', () => {
  it('one connection less costs the redundancy', () => {
    const { left, right } = compare(texasSeattle, assessed({}), assessed({ failures: ['primary'] }));
    const down = ({ nextFailures }: typeof left) =>
      nextFailures?.filter((damage) => damage === 'service-down').length;
    expect([down(left), down(right)]).toEqual([6, 11]);
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
      nextFailures: null,
      paths: 0,
      replyPath: null,
    });
  });

  it('compares replies by connection, because by router most offices with two would differ', () => {
    const replyPathWith = (failures: readonly string[], scenario = openingScenario) => {
      const assessed = assess(texasSeattle, withFailures(scenario, failures));
      return compare(texasSeattle, assessed, assessed).left.replyPath;
    };
    expect(replyPathWith([])).toBe('same');
    expect(replyPathWith(['primary'])).toBe('other-routers');
  });

  it('name the destinations that are asked about, also where services share a node, and count in words', () => {
    const compiled = compile(describedFiles.get('us-uk') ?? raise());
    const topology = askable(compiled);
    const [office = raise()] = topology.offices.filter(({ users }) => users);
    for (const { id: destination, name } of topology.destinations) {
      const scenario = { office: office.id, destination, prefer: null, options: [], failures: [] };
      const assessment = assess(topology, scenario);
      const { left } = compare(topology, assessment, assessment);
      expect(aspectText(topology, 'service', left)).toBe(name);
      expect(aspectText(topology, 'paths', { ...left, paths: 0 })).toBe('None');
      expect(aspectText(topology, 'paths', { ...left, paths: 4 })).toBe('Four');
    }
  });
});
