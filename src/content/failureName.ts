// What a failure is called in a list: the thing that fails, or what stands while it is misconfigured.

import type { CompiledTopology, FailureId } from '../model/compiledTopology';
import { misconfigurationOf } from './causes';
import { nameOf } from './names';

export const failureName = (topology: CompiledTopology, id: FailureId): string =>
  misconfigurationOf(topology, id)?.whileItStands ?? nameOf(topology, id);
