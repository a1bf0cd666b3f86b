// Computes the share of flows that use given adjacencies.

import type { AdjacencyId } from '../model/network';
import type { Outcome, Path } from './outcome';

/** Flows are spread evenly at every router that has a choice. */
function shareOf(path: Path, all: readonly Path[]): number {
  return path.adjacencies.reduce((share, _, index) => {
    const soFar = path.adjacencies.slice(0, index).join();
    const alike = all.filter(({ adjacencies }) => adjacencies.slice(0, index).join() === soFar);
    return share / new Set(alike.map(({ adjacencies }) => adjacencies[index])).size;
  }, 1);
}

/** Lets thirds sum up to exactly one. */
const rounded = (share: number): number => Math.round(share * 1e9) / 1e9;

/** Share of the flows on these paths, 0..1, that crosses at least one of the adjacencies. */
export function shareUsing(paths: readonly Path[], adjacencies: ReadonlySet<AdjacencyId>): number {
  const crossing = paths.filter((path) => path.adjacencies.some((id) => adjacencies.has(id)));
  return rounded(crossing.reduce((sum, path) => sum + shareOf(path, paths), 0));
}

/** The same of the replies: to each source address they are spread for themselves. */
export const repliesUsing = (
  { replyGroups }: Pick<Outcome, 'replyGroups'>,
  adjacencies: ReadonlySet<AdjacencyId>,
): number =>
  rounded(replyGroups.reduce((sum, { share, paths }) => sum + share * shareUsing(paths, adjacencies), 0));
