// What the reader chose: everything that the address carries, and nothing that can be computed.

import { openingScenario, type Scenario } from '../model/scenario';

export const panels = ['explain', 'path', 'compliance', 'predictability'] as const;
export type Panel = (typeof panels)[number];

export const directions = ['request', 'reply'] as const;
export type Direction = (typeof directions)[number];

export type Choices = {
  readonly scenario: Scenario;
  /** Id of a node, link, box or group in the picture. */
  readonly select: string | null;
  readonly panel: Panel;
  readonly direction: Direction;
};

export const openingChoices: Choices = {
  scenario: openingScenario,
  select: null,
  panel: 'explain',
  direction: 'request',
};
