import { describe, expect, it } from 'vitest';
import { assess } from '../../../src/analysis/assess';
import { judgeRequirement } from '../../../src/analysis/judgeRequirement';
import { linksItIsAbout } from '../../../src/content/report/findings';
import type { Scenario } from '../../../src/model/scenario';
import { texasSeattle } from '../../../src/networks/texasSeattle/texasSeattle';
import { requirementChoices } from '../../../src/store/choices/page';
import { asked, inShort, singleFailureScenarios } from '../../fixtures/scenarios';

const linksIn = (scenario: Scenario, requirement: (typeof requirementChoices)[number]) =>
  linksItIsAbout(texasSeattle, judgeRequirement(assess(texasSeattle, scenario), requirement));

describe('the links that a finding is about', () => {
  it.each(requirementChoices)(
    'speaks of an outage only where no TCP connection is established: %s',
    (need) => {
      for (const scenario of singleFailureScenarios) {
        const assessment = assess(texasSeattle, scenario);
        const judgement = judgeRequirement(assessment, need);
        const isOutage = assessment.outcome.reachability !== 'reached' && judgement.links.length === 0;
        expect(linksItIsAbout(texasSeattle, judgement).includes('no TCP connection'), inShort(scenario)).toBe(
          isOutage,
        );
      }
    },
  );

  it.each(requirementChoices)('is never empty: %s', (need) => {
    for (const scenario of singleFailureScenarios) {
      expect(linksIn(scenario, need), inShort(scenario)).toMatch(/^(?!None: \.)\S.*[^ ]\.$/);
    }
  });

  it('is that no path speaks of stored data, on whatever path', () => {
    for (const path of ['internet', 'expressroute'] as const)
      expect(linksIn(asked({ path }), 'in-transit-and-at-rest')).toBe(
        'None: no path says anything about stored data.',
      );
  });

  it('is that only the reader knows of TLS, where the service is the reader’s own', () => {
    const scenario: Scenario = asked({ peering: 'azure-private' });
    expect(linksIn(scenario, 'in-transit')).toBe('None: only you know whether your service uses TLS.');
    expect(linksIn(scenario, 'in-transit-and-at-rest')).toBe(
      'None: only you know whether your service uses TLS; no path says anything about stored data.',
    );
  });
});
