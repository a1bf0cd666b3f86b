// Provides the query to copy, and the command that runs it.

import { queriedTypes, queryCommand, whyHarmless } from '../../azure/query';

export const query = {
  command: queryCommand,
  asksFor: queriedTypes,
  whyHarmless,
} as const;
