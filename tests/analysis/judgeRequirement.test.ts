import { describe, expect, it } from 'vitest';
import { assess } from '../../src/analysis/assess';
import { judgeRequirement } from '../../src/analysis/judgeRequirement';
import { reasonWords } from '../../src/content/requirements/requirementReasons';
import { type Scenario, withFailures } from '../../src/model/scenario';
import { texasSeattle } from '../../src/networks/texasSeattle/texasSeattle';
import { asked } from '../fixtures/scenarios';

const requirements = ['in-transit', 'in-transit-and-at-rest', 'never-internet'] as const;
const failures = [
  [],
  ['circuit'],
  ['route-filter', 'shared-nat'],
  ...texasSeattle.failureTargets.map(({ id }) => [id]),
];

const scenarios: readonly Scenario[] = (['internet', 'expressroute'] as const).flatMap((path) =>
  (['microsoft', 'azure-private'] as const).flatMap((peering) =>
    (['off', 'on'] as const).flatMap((exit) =>
      failures.map((failed) => withFailures(asked({ path, peering, exit }), failed)),
    ),
  ),
);

describe.each(requirements)('what has to be shown: %s', (requirement) => {
  it('has a verdict and a reason in words in every scenario', () => {
    for (const scenario of scenarios) {
      const assessment = assess(texasSeattle, scenario);
      const { verdict, reasons, links } = judgeRequirement(assessment, requirement);
      expect(['met', 'not-met', 'cannot-be-shown']).toContain(verdict);
      expect(reasons.length).toBeGreaterThan(0);
      for (const reason of reasons)
        expect(reasonWords(assessment, reason, links).statements.length).toBeGreaterThan(0);
    }
  });

  it('is never met because nothing flows', () => {
    for (const scenario of scenarios) {
      const assessment = assess(texasSeattle, scenario);
      if (assessment.outcome.reachability === 'reached') continue;
      expect(judgeRequirement(assessment, requirement).verdict).not.toBe('met');
    }
  });
});

it('a path that touches the public internet never shows that it keeps off it, and names the links', () => {
  for (const scenario of scenarios) {
    const assessment = assess(texasSeattle, scenario);
    if (assessment.outcome.exposedLinks.length === 0) continue;
    const { verdict, links } = judgeRequirement(assessment, 'never-internet');
    expect(verdict).toBe('not-met');
    expect(links).toEqual(assessment.outcome.exposedLinks);
  }
});

it.each([
  ['azure-public', 'in-transit', ['service-decides-tls']],
  ['azure-public', 'in-transit-and-at-rest', ['service-decides-tls', 'at-rest-is-the-service']],
  ['microsoft-365', 'in-transit', ['service-decides-tls']],
  ['power-platform', 'in-transit', ['tls-protects-it']],
] as const)('TLS is known of Power Platform alone: %s, %s', (element, requirement, reasons) => {
  const assessment = assess(texasSeattle, texasSeattle.opening);
  const { question } = assessment;
  const of = { ...assessment, question: { ...question, destination: { ...question.destination, element } } };
  const judged = judgeRequirement(of, requirement);
  expect(judged.reasons).toEqual(reasons);
  expect(judged.verdict).toBe(element === 'power-platform' ? 'met' : 'cannot-be-shown');
});

it('the internet is not held against protection in transit', () => {
  const texas = asked({ path: 'internet' });
  expect(judgeRequirement(assess(texasSeattle, texas), 'in-transit').verdict).toBe('met');
});
