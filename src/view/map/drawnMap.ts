// A topology's map for a place of the page, worked out once for as long as the topology lives.

import { mapCaptions } from '../../content/map/mapCaptions';
import type { DrawnNetwork } from '../../layout/drawn/drawnNetwork';
import { networkToDraw } from '../../layout/drawn/networkToDraw';
import { layOut, type MapPlace } from '../../layout/layOut';
import type { MapLayout } from '../../layout/map/mapLayout';
import type { CompiledTopology } from '../../model/compiledTopology';

export type DrawnMap = { readonly network: DrawnNetwork; readonly layout: MapLayout };

const known = new WeakMap<CompiledTopology, Map<MapPlace, DrawnMap>>();

/** Wider than `BESIDE_PANEL` (layout/layOut) it takes the whole page, and what stands beside it goes below. */
export function drawnMap(topology: CompiledTopology, place: MapPlace): DrawnMap {
  const maps = known.get(topology) ?? new Map<MapPlace, DrawnMap>();
  known.set(topology, maps);
  const found = maps.get(place);
  if (found) return found;
  const network = networkToDraw(topology, mapCaptions(topology));
  const map = { network, layout: layOut(network, place) };
  maps.set(place, map);
  return map;
}
