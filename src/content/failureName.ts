// What a failure is called in a list: the thing that fails, or what stands while it is misconfigured.

import type { FailureId } from '../model/compiledTopology';
import { misconfigurationOf } from './causes';
import { nameOf } from './names';

export const failureName = (id: FailureId): string => misconfigurationOf(id)?.whileItStands ?? nameOf(id);
