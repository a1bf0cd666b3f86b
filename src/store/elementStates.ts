// The states of the elements, worked out once for each assessment and direction.

import { elementStates } from '../analysis/elements/elementStates';
import { memoizeByIdentity } from './memory/memoize';

export const elementStatesOf = memoizeByIdentity(elementStates, 16);
