// Spells the article network's scenarios in addresses: keys with a closed list of texts, and the settings of
// each text. Data, so that a spelling can be compiled with its network.

import { type Scenario, settings } from './scenario';

export type SpelledKey = {
  readonly name: string;
  readonly values: readonly { readonly text: string; readonly sets: Partial<Scenario> }[];
};

/** The text that matches the scenario; empty where none does. */
export const spelled = ({ values }: SpelledKey, scenario: Scenario): string =>
  values.find(({ sets }) => hasAll(scenario, sets))?.text ?? '';

const hasAll = (scenario: Scenario, sets: Partial<Scenario>): boolean =>
  settings.every((setting) => {
    const asked = sets[setting];
    const chosen = scenario[setting];
    return asked === undefined || asked === chosen || JSON.stringify(asked) === JSON.stringify(chosen);
  });
