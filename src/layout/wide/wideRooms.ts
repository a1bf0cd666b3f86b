// Room for names and boxes across the traffic in the left-to-right map.

import type { Rooms } from '../across/rooms';
import type { DrawnNetwork } from '../drawn/drawnNetwork';
import type { Metrics } from '../map/metrics';
import { PILL, type Words } from './wideWords';

/** A place below the internet leaves room for a marker's label, unless that ends behind its box. */
const MARKER_LABEL = 128;

export function wideRooms(
  network: DrawnNetwork,
  { blocks, passedWans }: Words,
  pipe: number,
  metrics: Metrics,
): Rooms {
  const isShort = pipe + metrics.station / 2 + metrics.marker - MARKER_LABEL < metrics.internet.after;
  const height = (id: string): number => blocks.get(id)?.height ?? 0;
  /** The head of a box fits its text. */
  const tall = (least: number, id: string, more: number) =>
    height(id) === 0 ? least : Math.max(least, height(id) + more);
  const counts = new Map(network.offices.map(({ id, count }) => [id, count]));
  const providers = new Set(network.wans.filter(({ box }) => box !== null).map(({ id }) => id));
  const feet = new Set(network.vnets.filter(({ foot }) => foot !== null).map(({ id }) => id));
  const { wan, dataCentre, services, vnet } = metrics;
  return {
    office: (id) => (height(id) + ((counts.get(id) ?? 1) > 1 ? PILL.height + PILL.gap : 0)) / 2 + 2,
    wan: (id) => {
      if (providers.has(id)) return { above: tall(wan.above, id, 18), below: wan.below };
      return { above: passedWans.has(id) ? height(id) + 8 : 8, below: 8 };
    },
    dataCentre: (id) => ({
      above: tall(dataCentre.above, id, 24),
      below: dataCentre.below,
    }),
    services: {
      above: services.above,
      below: services.below,
      reach: network.services ? height(network.services.id) / 2 : 0,
    },
    place: () => 0,
    belowInternet: metrics.form === 'thumbnail' ? 3 : isShort ? 24 : 8,
    gateway: (id) => height(id) / 2 + 2,
    vnet: (id) => ({
      above: tall(vnet.above, id, 26),
      below: vnet.below + (feet.has(id) && height(id) > 0 ? 18 : 0),
    }),
  };
}
