// Counts the assumptions of a text, as its ledger lists them.

import { assumptionGroups } from '../../analysis/overview/assumptionGroups';
import { readingOf } from './derived';

export const assumedIn = (text: string): number => assumptionGroups(readingOf(text).description).length;
