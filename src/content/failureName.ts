// Names a failure in a list, or the state while misconfigured.

import type { CompiledTopology, FailureId } from '../model/compiledTopology';
import { misconfigurationOf } from './causes';
import { failureLabel } from './failureLabel';
import { nameOf } from './names';

export const failureName = (topology: CompiledTopology, id: FailureId): string =>
  misconfigurationOf(topology, id)?.whileItStands ??
  (topology.failureTargets.some((target) => target.id === id)
    ? failureLabel(topology, id)
    : nameOf(topology, id));
