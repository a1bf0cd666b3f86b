// Describes the answer for one flow in the format of the recordings.

import type { AdjacencyId, ExposureClass, Flow, RouterId } from '../model/network';
import type { ControlPlane } from './controlPlane';
import { trace } from './trace';
import type { RouterPath, Walk } from './walk';

export type ObservedStatus =
  | 'ok'
  /** Some equal path delivers and some reply returns, but another path, or another reply, is dropped. */
  | 'partial'
  /** A request is delivered, and no reply comes back. */
  | 'no-return'
  /** Packets leave their first router, and none is delivered. */
  | 'blackhole'
  | 'no-route';

export type Observation = {
  readonly status: ObservedStatus;
  /** Every equal path of delivered requests, and of replies that arrive. Parallel links count once. */
  readonly paths: readonly (readonly RouterId[])[];
  readonly returnPaths: readonly (readonly RouterId[])[];
  /** Each dropped request's path up to the router that drops it. Null where none is dropped. */
  readonly droppedAt: readonly (readonly RouterId[])[] | null;
  /** Exposure classes of all paths, joined by "+" in alphabetical order; null where nothing is delivered. */
  readonly exposure: string | null;
  /** Whether replies return by exactly the paths of the requests; null where nothing is delivered. */
  readonly symmetric: boolean | null;
};

/** Far more equal paths than any recording has. */
const MOST_OBSERVED = 10_000;

function routersOf(paths: readonly RouterPath[]): readonly (readonly RouterId[])[] {
  const byName = new Map(paths.map(({ routers }) => [routers.join(), routers]));
  return [...byName].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, routers]) => routers);
}

/** A path is as exposed as its most exposed part. */
function exposureOf({ adjacencies }: RouterPath, classOf: ReadonlyMap<AdjacencyId, ExposureClass>) {
  const classes = adjacencies.map((id) => classOf.get(id));
  if (classes.includes('internet')) return 'internet';
  return classes.includes('tunnel') ? 'tunnel' : 'private';
}

function statusOf(requests: Walk, replies: readonly Walk[]): ObservedStatus {
  if (requests.delivered.length === 0) {
    return requests.dropped.some(({ adjacencies }) => adjacencies.length > 0) ? 'blackhole' : 'no-route';
  }
  if (replies.every(({ delivered }) => delivered.length === 0)) return 'no-return';
  return [requests, ...replies].some(({ dropped }) => dropped.length > 0) ? 'partial' : 'ok';
}

export function observe(plane: ControlPlane, flow: Flow): Observation {
  const { requests, exchanges } = trace(plane, flow, MOST_OBSERVED);
  const replies = exchanges.map((exchange) => exchange.replies);
  const status = statusOf(requests, replies);
  const arrived = replies.flatMap(({ delivered }) => delivered);
  const paths = routersOf(requests.delivered);
  const returnPaths = routersOf(arrived);
  const dropped = routersOf(requests.dropped);
  const isDelivered = paths.length > 0;
  const classOf = new Map(plane.network.network.adjacencies.map(({ id, exposure }) => [id, exposure]));
  const classes = new Set([...requests.delivered, ...arrived].map((path) => exposureOf(path, classOf)));
  const reversedReplies = new Set(returnPaths.map((path) => [...path].reverse().join()));
  const isMirrored =
    paths.length === reversedReplies.size && paths.every((path) => reversedReplies.has(path.join()));
  return {
    status,
    paths,
    returnPaths,
    droppedAt: dropped.length > 0 ? dropped : null,
    exposure: isDelivered ? [...classes].sort().join('+') : null,
    symmetric: isDelivered ? isMirrored && replies.every((walk) => walk.dropped.length === 0) : null,
  };
}
