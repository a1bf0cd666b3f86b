// Words for comparing one question under two sets of failures.

import { capitalised } from '../names';

export const statesWords = {
  title: 'Before and after',
  compare: 'Compare with before',
  state: (failures: string) => `${capitalised(failures)}.`,
} as const;
