// Myths about ExpressRoute, the facts, and scenarios that show them.

import { complianceMyths } from './compliance';
import type { Myth } from './myth';
import { predictabilityMyths } from './predictability';
import { routingMyths } from './routing';

export type { Myth };

export const mythsTitle = 'What many people think';

export type MythTheme = 'compliance' | 'routing' | 'predictability';

export const mythsByTheme: Readonly<Record<MythTheme, readonly Myth[]>> = {
  compliance: complianceMyths,
  routing: routingMyths,
  predictability: predictabilityMyths,
};

export const mythThemeNames: Readonly<Record<MythTheme, string>> = {
  compliance: 'Compliance',
  routing: 'Routing',
  predictability: 'Predictability',
};

export const myths: readonly Myth[] = [...complianceMyths, ...routingMyths, ...predictabilityMyths];
