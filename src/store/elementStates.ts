// Computes the states of the elements; cached per assessment and direction.

import { elementStates } from '../analysis/elements/elementStates';
import { memoizeByIdentity } from './memory/memoize';

export const elementStatesOf = memoizeByIdentity(elementStates, 16);
