// Computes answers under failures from scratch: the network without the failed elements.

import { type Judgement, judge } from '../../../src/analysis/judge';
import type { Compiled } from '../../../src/compile/compile';
import type { FailureTarget } from '../../../src/model/compiledFailures';
import type { DestinationId } from '../../../src/model/compiledTopology';
import { controlPlanes } from '../../../src/routing/controlPlane';
import { converse } from '../../../src/routing/conversation';
import { indexNetwork } from '../../../src/routing/indexNetwork';
import { searchWhateverTheIds } from '../../../src/routing/routerIds';

export function plainAnswer(
  compiled: Compiled,
  office: string,
  destination: DestinationId,
  failed: readonly FailureTarget[],
): Judgement {
  const failures = failed.map(({ id }) => id).sort();
  const whole = compiled.networkFor({ office, destination, prefer: null, options: [], failures });
  const down = indexNetwork(whole).withTunnels(new Set(failed.flatMap(({ adjacencies }) => adjacencies)));
  const left = indexNetwork({
    ...whole,
    sessions: whole.sessions.filter(({ adjacency }) => !down.has(adjacency)),
  });
  const flow = compiled.flowFor({ office, destination });
  if (!flow) throw new Error(`nobody asks from ${office} to ${destination}`);
  return judge(converse(controlPlanes(left, searchWhateverTheIds(left))(new Set()), flow));
}
