// Names in the picture besides nodes, links and boxes: circuits, misconfigurations, and the markers where
// private ends.

import type { GroupState, PrivateEnd } from '../analysis/elements/elementStates';
import type { Box, CompiledTopology } from '../model/compiledTopology';
import type { Fault } from '../model/misconfigurations';
import { failureName } from './failureName';
import { misconfigurationWords } from './misconfigurationWords';
import { inSentence, nameOf } from './names';
import { runBy } from './pictureLabels';
import { pictureWords } from './pictureWords';

const faultOf = ({ failureTargets }: CompiledTopology, id: string): Fault | null =>
  failureTargets.find((target) => target.id === id)?.fault ?? null;

/** Name in the picture; on a narrow one only a circuit's kind fits. */
export function groupName(
  topology: CompiledTopology,
  { id, kind }: Pick<GroupState, 'id' | 'kind'>,
  isNarrow = false,
): string {
  if (kind === 'circuit') return isNarrow ? 'Circuit' : nameOf(topology, id);
  const fault = faultOf(topology, id);
  return fault === null ? nameOf(topology, id) : misconfigurationWords[fault].name;
}

/** Returns "ExpressRoute circuit, failed", "Route filter, attached". */
export function groupLabel(topology: CompiledTopology, group: GroupState): string {
  const { id, failed } = group;
  const name = groupName(topology, group);
  const fault = faultOf(topology, id);
  if (fault === null) return failed ? `${name}, failed` : name;
  return `${name}, ${failed ? failureName(topology, id) : misconfigurationWords[fault].inOrder}`;
}

/** Label of the marker where private or, at Microsoft's edge, dedicated ends. */
export const privateEndName = ({ kind }: PrivateEnd): string =>
  kind === 'exit' ? pictureWords.privateEnds : pictureWords.dedicatedEnds;

export const privateEndLabel = (topology: CompiledTopology, end: PrivateEnd): string =>
  `${privateEndName(end)}, at ${inSentence(topology, end.kind === 'exit' ? end.line : end.kind)}`;

/** Text below a box's name: its operator, or the full term for its routers' short names. */
export const boxDetail = ({ kind, operator }: Pick<Box, 'kind' | 'operator'>): string =>
  kind === 'provider-edges' ? 'provider edge (PE)' : runBy[operator];
