// Links of the path that a stretch of the ruler stands for.

import type { Assessment, Stretch } from '../../analysis/assess';
import type { Direction } from '../../analysis/direction';
import type { Link } from '../../model/compiledTopology';
import type { Topology } from '../../model/topology';

export function linksInUse(
  { links }: Topology,
  { requestLinks, replyLinks }: Assessment,
  direction: Direction,
): readonly Link[] {
  const crossed = direction === 'reply' ? replyLinks : requestLinks;
  return links.filter(({ id }) => crossed.has(id));
}

/** Finds links in use of the same kind, on all equal paths. */
export const linksLike = ({ exposure, dedicated }: Stretch, used: readonly Link[]): readonly Link[] =>
  used.filter((link) => link.exposure === exposure && link.dedicated === dedicated);
