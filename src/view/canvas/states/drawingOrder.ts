// Stacking order: the path in use over links at rest, stations over all lines. Markers are at 1, texts at 9.

import type { LinkDisplay } from './display';

export const BOXES = 0;
export const PEERINGS = 7;
export const GROUPS = 7;
export const STATIONS = 8;

/** Puts Microsoft peering over Azure private peering at rest. */
export function drawingOrder({ state, lanes }: LinkDisplay): number {
  if (state === 'failed') return 5;
  if (state === 'in-use') return 6;
  return lanes.every(({ peering }) => peering === 'azure-private') ? 2 : 3;
}
