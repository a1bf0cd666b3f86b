import { describe, expect, it } from 'vitest';
import { sameScenario, toggleFailure, withFailures } from '../../src/model/scenario';
import { asked, openingScenario } from '../fixtures/scenarios';

describe('a scenario', () => {
  it('keeps its failures sorted and each once, so that equal questions are equal', () => {
    const one = withFailures(openingScenario, ['secondary', 'pe1', 'secondary']);
    expect(one.failures).toEqual(['pe1', 'secondary']);
    expect(sameScenario(one, withFailures(openingScenario, ['pe1', 'secondary']))).toBe(true);
  });

  it('is back where it was after a failure is made and restored', () => {
    const failed = toggleFailure(openingScenario, 'primary');
    expect(failed.failures).toEqual(['primary']);
    expect(toggleFailure(failed, 'primary')).toEqual(openingScenario);
  });

  it.each([
    { path: 'internet' },
    { peering: 'azure-private' },
    { connection: 'primary' },
    { exit: 'on' },
    { failures: ['pe1'] },
  ] as const)('is another question with %j', (change) => {
    expect(sameScenario(openingScenario, asked(change))).toBe(false);
  });
});
