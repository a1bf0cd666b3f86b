// Titles of the rows of failures.

import type { FailureSide } from '../../model/failureKinds';
import { counted } from '../counting';

export const failureSideLabels: Readonly<Record<FailureSide, string>> = {
  microsoft: 'Microsoft side',
  providers: 'Providers',
  yours: 'Yours',
  settings: 'Misconfigured',
};

export const moreFailures = (count: number): string => `and ${counted(count)} more`;
