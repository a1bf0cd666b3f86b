// Strokes by exposure: open for the public internet, beads between rails for a tunnel over it, solid for
// private, blocks for shared, walled for isolated.

import type { Line } from '../../../analysis/elements/linkStates';
import type { LinkExposure } from '../../../model/compiledTopology';

export type StrokeKind = 'open' | 'tunnel' | 'solid' | 'blocks' | 'walled' | 'provider-internal';

export type Stroke = {
  /** From the outside in; a gap shows the inside of the line, other layers have its colour. */
  readonly layer: 'rail' | 'gap' | 'core' | 'tunnel-rail' | 'bead';
  readonly width: number;
  readonly dash?: string;
  readonly dashOffset?: number;
};

/** Scale of lengths relative to the article's picture. */
export type StrokeScale = { readonly inUse: number; readonly atRest: number };
const whole: StrokeScale = { inUse: 1, atRest: 1 };

const kindOfExposure: Readonly<Record<LinkExposure, StrokeKind>> = {
  'public-internet': 'open',
  'encrypted-tunnel': 'tunnel',
  private: 'solid',
  'microsoft-shared': 'blocks',
  'microsoft-isolated': 'walled',
};

export const strokeKindOf = (exposure: LinkExposure, line: Line): StrokeKind =>
  line === 'provider-internal' ? 'provider-internal' : kindOfExposure[exposure];

const rail = (width: number): Stroke => ({ layer: 'rail', width });
const core = (width: number): Stroke => ({ layer: 'core', width });
const gap = (width: number): Stroke => ({ layer: 'gap', width });

/** Start blocks with the gap, so that a marker's line shows in it. */
const BLOCK = { dash: [24, 5], dashOffset: 24, every: 58, first: 46 } as const;
const BEADS = { dash: [8, 13], dashOffset: -7, every: 63, first: 32 } as const;

const dashed = (lengths: readonly number[], scale: number): string =>
  lengths.map((length) => Math.round(length * scale * 100) / 100).join(' ');

function restStrokes(kind: StrokeKind, scale: number): readonly Stroke[] {
  switch (kind) {
    case 'open':
      return [rail(6.4 * scale), gap(3.4 * scale)];
    case 'tunnel':
      return [
        { layer: 'tunnel-rail', width: 9 * scale },
        gap(6 * scale),
        { layer: 'bead', width: 2.8 * scale, dash: dashed([3, 6], scale), dashOffset: -3 * scale },
      ];
    case 'solid':
      return [core(3 * scale)];
    case 'blocks':
      return [{ layer: 'core', width: 3 * scale, dash: dashed([9, 4], scale), dashOffset: 9 * scale }];
    case 'walled':
      return [rail(7.6 * scale), gap(5.2 * scale), core(1.8 * scale)];
    case 'provider-internal':
      return [rail(8 * scale), gap(4.4 * scale)];
  }
}

export function strokesOf(
  kind: StrokeKind,
  inUse: boolean,
  lineWidth: number,
  scale = whole,
): readonly Stroke[] {
  if (!inUse) return restStrokes(kind, scale.atRest);
  const share = lineWidth / 16;
  switch (kind) {
    case 'open':
      return [rail(19 * share), gap(10 * share)];
    case 'tunnel':
      return [
        { layer: 'tunnel-rail', width: 21 * share },
        gap(15 * share),
        {
          layer: 'bead',
          width: 8 * share,
          dash: dashed(BEADS.dash, share),
          dashOffset: BEADS.dashOffset * share,
        },
      ];
    case 'blocks':
      return [
        {
          layer: 'core',
          width: lineWidth,
          dash: dashed(BLOCK.dash, scale.inUse),
          dashOffset: BLOCK.dashOffset * scale.inUse,
        },
      ];
    case 'walled':
      return [rail(21 * share), gap(17 * share), core(11 * share)];
    case 'solid':
    case 'provider-internal':
      return [core(lineWidth)];
  }
}

/** Widens the halo for walls and rails; `share` scales what shows beside a line in use. */
export function haloWidth(
  kind: StrokeKind,
  inUse: boolean,
  lineWidth: number,
  { atRest = 12, share = 1 }: { readonly atRest?: number; readonly share?: number } = {},
): number {
  if (!inUse) return atRest;
  const outer = strokesOf(kind, true, lineWidth)[0]?.width ?? lineWidth;
  return outer + (kind === 'walled' || kind === 'tunnel' ? 11 : 8) * share;
}

export type ChevronStep = {
  readonly first: number;
  readonly every: number;
  readonly reach: number;
};

/** Chevron spacing along a line, and half their height. */
export function chevronStep(kind: StrokeKind, scale = 1): ChevronStep {
  const step = (first: number, every: number, reach: number): ChevronStep => ({
    first: first * scale,
    every: every * scale,
    reach: reach * scale,
  });
  switch (kind) {
    case 'blocks':
      return step(BLOCK.first, BLOCK.every, 4.8);
    case 'tunnel':
      return step(BEADS.first, BEADS.every, 2.7);
    case 'walled':
      return step(24, 44, 3.9);
    case 'open':
      return step(24, 44, 4);
    case 'solid':
    case 'provider-internal':
      return step(24, 44, 4.8);
  }
}
