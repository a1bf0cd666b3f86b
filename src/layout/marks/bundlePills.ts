// The number of connections on the pipe of a bundle.

import type { DrawnNetwork } from '../drawn/drawnNetwork';
import { times } from '../map/captions';
import type { Rect } from '../map/geometry';
import type { PlacedConnection } from '../map/mapLayout';
import { textWidth } from '../map/measure';
import type { Metrics } from '../map/metrics';
import { lostPlateWidth } from '../map/plates';

const PILL = { height: 20, padding: 9 } as const;

/** Count label in the middle of a bundle's pipe; null for a single connection. */
export function bundlePill(
  network: DrawnNetwork,
  id: string,
  pipe: Rect,
  { form, text }: Metrics,
): PlacedConnection['count'] {
  const connection = network.circuits
    .flatMap(({ connections }) => connections)
    .find((each) => each.id === id);
  const count = connection?.links.length ?? 1;
  if (count < 2 || form === 'thumbnail') return null;
  return pillAround(times(count), pipe, text.label);
}

/** The least length of pipes between the middles of their edges, so that counts and plates stay off these. */
export function lengthForCounts({ circuits }: DrawnNetwork, { form, text, station }: Metrics): number {
  const parts = circuits
    .flatMap(({ connections }) => connections)
    .flatMap(({ longestPart }) => longestPart ?? []);
  if (parts.length === 0 || form === 'thumbnail') return 0;
  return Math.ceil(Math.max(...parts.map((each) => lostPlateWidth(each, text.label)))) + station + 4;
}

/** A pill around a text, centred on a rectangle. */
export function pillAround(said: string, { x, y, width, height }: Rect, size: number) {
  const whole = Math.ceil(textWidth(said, size)) + 2 * PILL.padding;
  return {
    text: said,
    rect: {
      x: x + width / 2 - whole / 2,
      y: y + height / 2 - PILL.height / 2,
      width: whole,
      height: PILL.height,
    },
  };
}
