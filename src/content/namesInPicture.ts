// The words of what is named in the picture without being a node, a link or a box: circuits, what can be misconfigured,
// and the markers where private ends.

import type { GroupState, PrivateEnd } from '../analysis/elements/elementStates';
import type { Fault } from '../model/compiledFailures';
import type { Box, CompiledTopology } from '../model/compiledTopology';
import { failureName } from './failureName';
import { inSentence, nameOf } from './names';
import { pictureWords, runBy } from './pictureLabels';

const faultNames: Readonly<Record<Fault, string>> = {
  'route-filter': 'Route filter',
  'shared-pool': 'NAT pools',
  'unannounced-pool': 'NAT prefix',
};

/** What is configured rightly. */
const inOrder: Readonly<Record<Fault, string>> = {
  'route-filter': 'attached',
  'shared-pool': 'separate',
  'unannounced-pool': 'advertised',
};

const faultOf = ({ failureTargets }: CompiledTopology, id: string): Fault | null =>
  failureTargets.find((target) => target.id === id)?.fault ?? null;

/** As it is written in the picture; on a narrow one a circuit has room for its kind alone. */
export function groupName(
  topology: CompiledTopology,
  { id, kind }: Pick<GroupState, 'id' | 'kind'>,
  isNarrow = false,
): string {
  if (kind === 'circuit') return isNarrow ? 'Circuit' : nameOf(topology, id);
  const fault = faultOf(topology, id);
  return fault === null ? nameOf(topology, id) : faultNames[fault];
}

/** "ExpressRoute circuit, failed", "Route filter, attached". */
export function groupLabel(topology: CompiledTopology, group: GroupState): string {
  const { id, failed } = group;
  const name = groupName(topology, group);
  const fault = faultOf(topology, id);
  if (fault === null) return failed ? `${name}, failed` : name;
  return `${name}, ${failed ? failureName(topology, id) : inOrder[fault]}`;
}

/** What stands at the line where private or, at Microsoft's edge, dedicated ends. */
export const privateEndName = ({ kind }: PrivateEnd): string =>
  kind === 'exit' ? pictureWords.privateEnds : pictureWords.dedicatedEnds;

export const privateEndLabel = (topology: CompiledTopology, end: PrivateEnd): string =>
  `${privateEndName(end)}, at ${inSentence(topology, end.kind === 'exit' ? end.line : end.kind)}`;

/** Under the name of a box: who runs it or, where its routers have a short name, what that stands for. */
export const boxDetail = ({ kind, operator }: Pick<Box, 'kind' | 'operator'>): string =>
  kind === 'provider-edges' ? 'provider edge (PE)' : runBy[operator];
