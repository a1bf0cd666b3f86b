// A drawn link from its own element; its traffic is added when all links are combined.

import type { Link, OptionId, Peering } from '../../model/compiledTopology';
import type { CircuitEnd, CompletedCircuit } from '../complete/completed';
import { nodeIds } from '../policy/elementIds';

export type DrawnLink = Omit<Link, 'adjacencies' | 'dedicated' | 'option' | 'peerings'> & {
  readonly dedicated?: boolean;
  readonly option?: OptionId;
  /** Where it carries more than its own adjacencies tell. */
  readonly peerings?: readonly Peering[];
};

/** The node where a circuit's connection ends on the customer's side. */
export const nodeAt = ({ holder, router }: CircuitEnd): string => {
  if (holder.kind === 'wan') return nodeIds.wan(holder.id);
  return router === null ? nodeIds.office(holder.id) : nodeIds.officeRouter(holder.id, router);
};

export const carriedBy = (circuit: CompletedCircuit): readonly Peering[] => [
  ...(circuit.microsoft.length > 0 ? (['microsoft'] as const) : []),
  ...(circuit.private.length > 0 ? (['azure-private'] as const) : []),
];
