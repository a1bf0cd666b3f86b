// How a link is stroked: open for the public internet, solid for private, blocks for shared, walled for isolated.

import type { Line } from '../../../analysis/elements/linkStates';
import type { LinkExposure } from '../../../model/compiledTopology';

export type StrokeKind = 'open' | 'solid' | 'blocks' | 'walled' | 'provider-internal';

export type Stroke = {
  /** From the outside in; a gap shows what is inside the line, the others have the line's colour. */
  readonly layer: 'rail' | 'gap' | 'core';
  readonly width: number;
  readonly dash?: string;
  readonly dashOffset?: number;
};

const kindOfExposure: Readonly<Record<LinkExposure, StrokeKind>> = {
  'public-internet': 'open',
  'encrypted-tunnel': 'open',
  private: 'solid',
  'microsoft-shared': 'blocks',
  'microsoft-isolated': 'walled',
};

export const strokeKindOf = (exposure: LinkExposure, line: Line): StrokeKind =>
  line === 'provider-internal' ? 'provider-internal' : kindOfExposure[exposure];

const rail = (width: number): Stroke => ({ layer: 'rail', width });
const core = (width: number): Stroke => ({ layer: 'core', width });
const gap = (width: number): Stroke => ({ layer: 'gap', width });

/** Blocks start with the gap, so that a marker's line shows in it. */
const BLOCK = { dash: '24 5', dashOffset: 24, every: 58, first: 46 } as const;

const restStrokes: Readonly<Record<StrokeKind, readonly Stroke[]>> = {
  open: [rail(6.4), gap(3.4)],
  solid: [core(3)],
  blocks: [{ layer: 'core', width: 3, dash: '9 4', dashOffset: 9 }],
  walled: [rail(7.6), gap(5.2), core(1.8)],
  'provider-internal': [rail(8), gap(4.4)],
};

export function strokesOf(kind: StrokeKind, inUse: boolean, lineWidth: number): readonly Stroke[] {
  if (!inUse) return restStrokes[kind];
  const share = lineWidth / 16;
  switch (kind) {
    case 'open':
      return [rail(19 * share), gap(10 * share)];
    case 'blocks':
      return [{ layer: 'core', width: lineWidth, dash: BLOCK.dash, dashOffset: BLOCK.dashOffset }];
    case 'walled':
      return [rail(21 * share), gap(17 * share), core(11 * share)];
    case 'solid':
    case 'provider-internal':
      return [core(lineWidth)];
  }
}

export function haloWidth(kind: StrokeKind, inUse: boolean, lineWidth: number): number {
  if (!inUse) return 12;
  const outer = strokesOf(kind, true, lineWidth)[0]?.width ?? lineWidth;
  return outer + (kind === 'walled' ? 11 : 8);
}

export type ChevronStep = {
  readonly first: number;
  readonly every: number;
  readonly reach: number;
};

/** Where chevrons stand along a line, and half their height. */
export function chevronStep(kind: StrokeKind): ChevronStep {
  if (kind === 'blocks') return { first: BLOCK.first, every: BLOCK.every, reach: 4.8 };
  const reach = kind === 'walled' ? 3.9 : kind === 'open' ? 4 : 4.8;
  return { first: 24, every: 44, reach };
}
