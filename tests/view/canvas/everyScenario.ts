// Every combination of the reader's choices, with no failure and with each single one.

import { type Assessment, assess } from '../../../src/analysis/assess';
import { type Scenario, withFailures } from '../../../src/model/scenario';
import { texasSeattle } from '../../../src/networks/texasSeattle/texasSeattle';
import { asked, inShort, type Words } from '../../fixtures/scenarios';

const choices: readonly Scenario[] = (['internet', 'expressroute'] as const).flatMap((path) =>
  (['microsoft', 'azure-private'] as const).flatMap((peering) =>
    (['both', 'primary', 'secondary'] as const).flatMap((connection) =>
      (['off', 'on'] as const).map((exit) => asked({ path, peering, connection, exit })),
    ),
  ),
);

const failures = texasSeattle.failureTargets.map(({ id }) => id);

export const everyScenario: readonly Scenario[] = choices.flatMap((scenario) => [
  scenario,
  ...failures.map((id) => withFailures(scenario, [id])),
]);

export const everyAssessment: readonly Assessment[] = everyScenario.map((scenario) =>
  assess(texasSeattle, scenario),
);

export const assessed = (change: Words, ...failed: readonly string[]): Assessment =>
  assess(texasSeattle, withFailures(asked(change), failed));

export const said = ({ scenario }: Assessment): string => inShort(scenario);
