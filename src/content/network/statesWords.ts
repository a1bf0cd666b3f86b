// Words for comparing one question under two sets of failures.

import { capitalised } from '../names';

export const statesWords = {
  title: 'Before and after',
  compare: 'Compare with before',
  oneMore:
    'One more failure: each thing that can fail in the overview, without this office itself and what has failed here.',
  state: (failures: string) => `${capitalised(failures)}.`,
} as const;
