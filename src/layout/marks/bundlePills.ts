// The number of connections on the pipe of a bundle.

import type { DrawnNetwork } from '../drawn/drawnNetwork';
import type { Rect } from '../map/geometry';
import type { PlacedConnection } from '../map/mapLayout';
import { textWidth } from '../map/measure';
import type { Metrics } from '../map/metrics';

const PILL = { height: 20, padding: 9 } as const;

export const bundleCount = (count: number): string => `× ${count}`;

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
  return pillAround(bundleCount(count), pipe, text.label);
}

/** Margins and cross of the plate that says how many of all have failed. */
const PLATE = 36;

/** The least length of pipes between the middles of their edges, so that counts and plates stay off these. */
export function lengthForCounts({ circuits }: DrawnNetwork, { form, text, station }: Metrics): number {
  const most = Math.max(
    1,
    ...circuits.flatMap(({ connections }) => connections.map(({ links }) => links.length)),
  );
  if (most < 2 || form === 'thumbnail') return 0;
  return Math.ceil(textWidth(`${most} of ${most}`, text.label)) + PLATE + station + 4;
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
