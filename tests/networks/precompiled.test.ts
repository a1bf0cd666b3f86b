import { describe, expect, it } from 'vitest';
import { withFailures } from '../../src/model/scenario';
import { precompile } from '../../src/networks/precompile';
import { restored } from '../../src/networks/precompiled';
import { texasSeattle } from '../../src/networks/texasSeattle/texasSeattle';
import { intactScenarios, openingScenario } from '../fixtures/scenarios';

const written = JSON.parse(JSON.stringify(precompile(texasSeattle)));
const { networkFor, flowFor, internetOnlyFlowFor, ...drawn } = restored(written);
const faults = texasSeattle.failureTargets.flatMap(({ id, fault }) => (fault === null ? [] : [id]));
const wires = texasSeattle.failureTargets.flatMap(({ id, fault }) => (fault === null ? id : []));

describe('a network that was compiled when the page was built', () => {
  it('is drawn and named as before', () => {
    expect({ ...texasSeattle, ...drawn }).toEqual(texasSeattle);
  });

  it.each(intactScenarios.map((scenario) => [scenario]))('has the same routers and flows: %j', (scenario) => {
    expect(flowFor(scenario)).toEqual(texasSeattle.flowFor(scenario));
    expect(internetOnlyFlowFor(scenario)).toEqual(texasSeattle.internetOnlyFlowFor(scenario));
    for (const failures of [[], ...faults.map((id) => [id]), faults, [...faults, ...wires]]) {
      const failed = withFailures(scenario, failures);
      expect(networkFor(failed)).toEqual(texasSeattle.networkFor(failed));
    }
  });

  it('has no answer for what no address asks, rather than another one’s', () => {
    expect(() => networkFor({ ...openingScenario, prefer: [] })).toThrow('Nothing was compiled');
    expect(() => flowFor({ ...openingScenario, office: 'london' })).toThrow('Nothing was compiled');
  });
});
