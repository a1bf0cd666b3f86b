// The map of a network for a place of the page: as roomy as fits, and no denser than it has to be.

import type { DrawnNetwork } from './drawn/drawnNetwork';
import type { MapLayout } from './map/mapLayout';
import { phoneFigure } from './phone/phoneFigure';
import { wideFigure } from './wide/wideFigure';

/** Beside a panel; over the whole page, with the panel below; and how high a roomy map may be. */
export const BESIDE_PANEL = 968;
export const WHOLE_PAGE = 1406;
/** Wider than this a map for a phone is too small to be read there. */
export const PHONE = 420;
const ROOMY_HEIGHT = 740;
const THUMBNAIL = 340;

export type MapPlace = 'page' | 'editor' | 'phone' | 'thumbnail';

/** A map wider than `BESIDE_PANEL` has the panel below it, up to the whole page; beyond that it is scrolled. */
export function layOut(network: DrawnNetwork, place: MapPlace): MapLayout {
  if (place === 'phone') return phoneFigure(network);
  if (place === 'thumbnail') return wideFigure(withoutIdle(network), 'thumbnail', THUMBNAIL);
  if (place === 'page' && network.circuits.length <= 4) {
    const roomy = wideFigure(network, 'roomy', BESIDE_PANEL);
    if (roomy.viewBox.width <= BESIDE_PANEL && roomy.viewBox.height <= ROOMY_HEIGHT) return roomy;
  }
  const dense = wideFigure(network, 'dense', BESIDE_PANEL);
  return dense.viewBox.width <= BESIDE_PANEL || place === 'editor'
    ? dense
    : wideFigure(network, 'dense', WHOLE_PAGE);
}

/** Without the public services where no line leads to them. */
function withoutIdle(network: DrawnNetwork): DrawnNetwork {
  const { services, lines } = network;
  return services && lines.some(({ to }) => to === services.id) ? network : { ...network, services: null };
}
