// How addresses spell the scenarios of a network that was there before there were others: keys with a closed list of
// texts, and what each text sets. Data, so that a spelling can be compiled with its network.

import type { Scenario } from './scenario';

export type SpelledKey = {
  readonly name: string;
  readonly values: readonly { readonly text: string; readonly sets: Partial<Scenario> }[];
};

/** The text that says what the scenario has; empty where none does. */
export const spelled = ({ values }: SpelledKey, scenario: Scenario): string =>
  values.find(({ sets }) => hasAll(scenario, sets))?.text ?? '';

const hasAll = (scenario: Scenario, sets: Partial<Scenario>): boolean =>
  JSON.stringify({ ...scenario, ...sets }) === JSON.stringify(scenario);
