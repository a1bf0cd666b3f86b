import { describe, expect, it } from 'vitest';
import { assess } from '../../src/analysis/assess';
import { changeBetween } from '../../src/analysis/change';
import { sceneExplanation } from '../../src/content/explanations/scene';
import { nameOf } from '../../src/content/names';
import { withFailures } from '../../src/model/scenario';
import { texasSeattle } from '../../src/networks/texasSeattle/texasSeattle';
import { inShort, openingScenario, singleFailureScenarios } from '../fixtures/scenarios';

const told = singleFailureScenarios.map((scenario) => {
  const assessment = assess(texasSeattle, scenario);
  const intact = assess(texasSeattle, withFailures(scenario, []));
  const change = scenario.failures.length === 0 ? null : changeBetween(intact, assessment);
  return { assessment, by: inShort(scenario), words: sceneExplanation(assessment, change) };
});

describe('the explanation of a scene', () => {
  it('has a title of its own for each state, which never calls private what is not', () => {
    const titles = new Map<string, string>();
    for (const { assessment, by, words } of told) {
      titles.set(assessment.state, words.title);
      if (/private/i.test(words.title) && !/partly/i.test(words.title))
        expect(assessment.outcome.privacy, by).toBe('yes');
      if (assessment.outcome.privacy === 'no') expect(words.title, by).toMatch(/internet/);
    }
    expect(titles.size).toBeGreaterThan(6);
    expect(new Set(titles.values()).size).toBe(titles.size);
  });

  const sharedBy = ([first = [], ...others]: readonly (readonly string[])[]) =>
    first.filter((node) => others.every((nodes) => nodes.includes(node)));

  it('says where requests go now, as the paths do', () => {
    for (const { assessment, by, words } of told) {
      const text = words.whatItDid.map((statement) => statement.text).join(' ');
      if (assessment.scenario.failures.length === 0) expect(text, by).toBe('');
      if (/now go/.test(text))
        for (const node of sharedBy(assessment.outcome.requests.map(({ nodes }) => nodes.slice(1, -1))))
          expect(text.toLowerCase(), by).toContain(nameOf(texasSeattle, node).toLowerCase());
      if (/No request reaches/.test(text)) expect(assessment.outcome.requests, by).toEqual([]);
    }
  });

  it('leads on from every state', () => {
    for (const { by, words } of told) expect(words.next.length, by).toBeGreaterThan(0);
    const { subtitle } = sceneExplanation(assess(texasSeattle, openingScenario), null);
    expect(subtitle).toBe('Seattle to Power Platform');
  });
});
