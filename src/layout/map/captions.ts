// Breaks station names into lines, as wide as their places allow, and positions them.

import type { Caption } from '../drawn/drawnNetwork';
import type { Rect } from './geometry';
import type { PlacedLabel, PlacedText } from './mapLayout';
import { widest, wrapped } from './measure';

export type TextLines = {
  readonly lines: readonly string[];
  readonly size: number;
  readonly width: number;
  readonly height: number;
};

/** A name and the details below it. */
export type Block = {
  readonly name: TextLines;
  readonly details: TextLines | null;
  /** Between the two. */
  readonly gap: number;
  readonly width: number;
  readonly height: number;
};

export type Limits = {
  readonly width: number;
  readonly size: number;
  readonly second: number;
  /** The most lines of the name. */
  readonly lines: number;
  /** The name may become a plate, which keeps clear of elements below it. */
  readonly isPlate?: boolean;
};

/** Number of elements that are drawn as one. */
export const times = (count: number): string => `× ${count.toLocaleString('en-GB')}`;

const BELOW_PLATE = 5;

const heightOfLine = (size: number): number => Math.round(size * 1.22);
/** From the top of a line to its baseline. */
const ascent = (size: number): number => Math.round(size * 0.92);

export function textLines(lines: readonly string[], size: number): TextLines {
  return { lines, size, width: Math.ceil(widest(lines, size)), height: lines.length * heightOfLine(size) };
}

export function blockOf(
  { name, details }: Caption,
  { width, size, second, lines, isPlate = false }: Limits,
): Block {
  const title = textLines(wrapped(name, width, size, lines), size);
  const below = details.flatMap((detail) => wrapped(detail, width, second, 2));
  const more = below.length > 0 ? textLines(below, second) : null;
  const gap = more && isPlate ? BELOW_PLATE : 0;
  return {
    name: title,
    details: more,
    gap,
    width: Math.max(title.width, more?.width ?? 0),
    height: title.height + gap + (more?.height ?? 0),
  };
}

type Anchor = PlacedText['anchor'];

const leftOf = (x: number, width: number, anchor: Anchor): number =>
  anchor === 'start' ? x : anchor === 'middle' ? x - width / 2 : x - width;

export function placedText(text: TextLines, x: number, top: number, anchor: Anchor): PlacedText {
  const { lines, size, width, height } = text;
  return {
    lines,
    at: [x, top + ascent(size)],
    anchor,
    size,
    lineHeight: heightOfLine(size),
    rect: { x: leftOf(x, width, anchor), y: top, width, height },
  };
}

/** Places a line by its baseline. */
export function onBaseline(text: TextLines, x: number, baseline: number, anchor: Anchor): PlacedText {
  return placedText(text, x, baseline - ascent(text.size), anchor);
}

/** Places a block by its top. */
export function placedBlock(block: Block, x: number, top: number, anchor: Anchor): PlacedLabel {
  return {
    name: placedText(block.name, x, top, anchor),
    details: block.details && placedText(block.details, x, top + block.name.height + block.gap, anchor),
  };
}

/** The area of a whole label. */
export function rectOf({ name, details }: PlacedLabel): Rect {
  if (!details) return name.rect;
  const x = Math.min(name.rect.x, details.rect.x);
  const right = Math.max(name.rect.x + name.rect.width, details.rect.x + details.rect.width);
  return { x, y: name.rect.y, width: right - x, height: details.rect.y + details.rect.height - name.rect.y };
}
