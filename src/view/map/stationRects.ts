// Where the capsules of a map are.

import type { Rect } from '../../layout/map/geometry';
import type { MapLayout } from '../../layout/map/mapLayout';

/** The stations of a network by id, routers of offices too. */
export const rectsOf = ({ stations }: MapLayout): ReadonlyMap<string, Rect> =>
  new Map(
    stations.flatMap(({ id, rect, beads }) => [
      [id, rect] as const,
      ...beads.map((bead) => [bead.id, bead.rect] as const),
    ]),
  );
