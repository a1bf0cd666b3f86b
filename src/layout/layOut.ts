// Lays a network out for its place on the page: as roomy as fits, and no denser than necessary.

import type { DrawnNetwork } from './drawn/drawnNetwork';
import type { MapLayout } from './map/mapLayout';
import { phoneFigure } from './phone/phoneFigure';
import { wideFigure } from './wide/wideFigure';

/** Width beside a panel; full page width, with the panel below; and the height limit of a roomy map. */
export const BESIDE_PANEL = 968;
export const WHOLE_PAGE = 1406;
/** Width beside the text of a description, where letters stay readable if the map needs no more. */
const BESIDE_TEXT = 735;
/** A phone map wider than this is too small to read. */
export const PHONE = 420;
const ROOMY_HEIGHT = 740;
const THUMBNAIL = 340;

export type MapPlace = 'page' | 'editor' | 'phone' | 'thumbnail';

/** Puts the panel below a map wider than `BESIDE_PANEL`, up to the whole page; wider maps scroll. */
export function layOut(network: DrawnNetwork, place: MapPlace): MapLayout {
  if (place === 'phone') return phoneFigure(network);
  if (place === 'thumbnail') return wideFigure(withoutIdle(network), 'thumbnail', THUMBNAIL);
  if (place === 'page' && network.circuits.length <= 4) {
    const roomy = wideFigure(network, 'roomy', BESIDE_PANEL);
    if (roomy.viewBox.width <= BESIDE_PANEL && roomy.viewBox.height <= ROOMY_HEIGHT) return roomy;
  }
  if (place === 'editor') return wideFigure(network, 'dense', BESIDE_TEXT);
  const dense = wideFigure(network, 'dense', BESIDE_PANEL);
  return dense.viewBox.width <= BESIDE_PANEL ? dense : wideFigure(network, 'dense', WHOLE_PAGE);
}

/** Drops the public services where no line leads to them. */
function withoutIdle(network: DrawnNetwork): DrawnNetwork {
  const { services, lines } = network;
  return services && lines.some(({ to }) => to === services.id) ? network : { ...network, services: null };
}
