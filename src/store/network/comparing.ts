// Two overviews held side by side, worked out once.

import { type Comparison, compareOverviews } from '../../analysis/overview/comparison';
import type { Overview } from '../../analysis/overview/overview';
import { memoizeByIdentity } from '../memory/memoize';

export const comparisonOf: (before: Overview, after: Overview) => Comparison =
  memoizeByIdentity(compareOverviews);
