// Compares a user's predicted path with the model's actual one.

import type { LinkId } from '../model/compiledTopology';
import type { ElementId } from '../model/description';
import type { AdjacencyId } from '../model/network';
import type { Topology } from '../model/topology';
import type { Assessment } from './assess';
import { isReachable } from './judge';

/** A prediction of the path of an office's traffic. */
export type Prediction =
  | { readonly kind: 'nowhere' }
  /** By the office's own line to the internet. */
  | { readonly kind: 'exit' }
  /** By another office and any of its lines. */
  | { readonly kind: 'office'; readonly office: ElementId }
  | { readonly kind: 'connections'; readonly connections: readonly LinkId[] }
  /** By the peering that leads elsewhere. */
  | { readonly kind: 'private-peering' };

export const isSamePrediction = (a: Prediction, b: Prediction): boolean =>
  JSON.stringify(a) === JSON.stringify(b);

const isPrivatePeering = (topology: Topology) => (adjacency: AdjacencyId) =>
  topology.peeringOf[adjacency] === 'azure-private';

export function pathTaken(topology: Topology, { outcome, question, requestLinks }: Assessment): Prediction {
  if (!isReachable(outcome)) return { kind: 'nowhere' };
  const passed = new Set(outcome.requests.flatMap(({ nodes }) => nodes));
  const other = topology.offices.find(({ id, core }) => id !== question.office.id && passed.has(core));
  if (other !== undefined) return { kind: 'office', office: other.id };
  const crossed = outcome.requests.flatMap(({ adjacencies }) => adjacencies);
  if (question.destination.peering === 'microsoft' && crossed.some(isPrivatePeering(topology)))
    return { kind: 'private-peering' };
  const connections = topology.links.filter(({ id, kind }) => kind === 'connection' && requestLinks.has(id));
  return connections.length > 0
    ? { kind: 'connections', connections: connections.map(({ id }) => id) }
    : { kind: 'exit' };
}
