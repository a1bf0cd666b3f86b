// Computes the share of flows that use given adjacencies.

import type { AdjacencyId } from '../model/network';
import type { Path } from './outcome';

/** Flows are spread evenly at every router that has a choice. */
function shareOf(path: Path, all: readonly Path[]): number {
  return path.adjacencies.reduce((share, _, index) => {
    const soFar = path.adjacencies.slice(0, index).join();
    const alike = all.filter(({ adjacencies }) => adjacencies.slice(0, index).join() === soFar);
    return share / new Set(alike.map(({ adjacencies }) => adjacencies[index])).size;
  }, 1);
}

/** Share of the flows on these paths, 0..1, that crosses at least one of the adjacencies. */
export function shareUsing(paths: readonly Path[], adjacencies: ReadonlySet<AdjacencyId>): number {
  return paths
    .filter((path) => path.adjacencies.some((id) => adjacencies.has(id)))
    .reduce((sum, path) => sum + shareOf(path, paths), 0);
}
