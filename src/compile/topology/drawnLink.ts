// A link of the picture as its own element says it; what rides on it is added where all links are put together.

import type { Link, OptionId, Peering } from '../../model/compiledTopology';
import type { CircuitEnd, CompletedCircuit } from '../complete/completed';
import { nodeIds } from '../policy/elementIds';

export type DrawnLink = Omit<Link, 'adjacencies' | 'dedicated' | 'option' | 'peerings'> & {
  readonly dedicated?: boolean;
  readonly option?: OptionId;
  /** Where it carries more than its own adjacencies say. */
  readonly peerings?: readonly Peering[];
};

/** The node that a circuit's connection ends at on the customer's side. */
export const nodeAt = ({ holder, router }: CircuitEnd): string => {
  if (holder.kind === 'wan') return nodeIds.wan(holder.id);
  return router === null ? nodeIds.office(holder.id) : nodeIds.officeRouter(holder.id, router);
};

export const carriedBy = (circuit: CompletedCircuit): readonly Peering[] => [
  ...(circuit.microsoft.length > 0 ? (['microsoft'] as const) : []),
  ...(circuit.private.length > 0 ? (['azure-private'] as const) : []),
];
