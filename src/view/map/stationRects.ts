// Rectangles of a map's capsules.

import type { Rect } from '../../layout/map/geometry';
import type { MapLayout } from '../../layout/map/mapLayout';

/** Maps station ids, including office routers, to their rectangles. */
export const rectsOf = ({ stations }: MapLayout): ReadonlyMap<string, Rect> =>
  new Map(
    stations.flatMap(({ id, rect, beads }) => [
      [id, rect] as const,
      ...beads.map((bead) => [bead.id, bead.rect] as const),
    ]),
  );
