// Compares two overviews; memoized.

import { type Comparison, compareOverviews } from '../../analysis/overview/comparison';
import type { Overview } from '../../analysis/overview/overview';
import { memoizeByIdentity } from '../memory/memoize';

export const comparisonOf: (before: Overview, after: Overview) => Comparison =
  memoizeByIdentity(compareOverviews);
