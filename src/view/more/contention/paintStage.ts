// Paints a stage at one moment: line, queue with its limit, and packets on both or dropped.

import type { Owner, StageFrame } from '../../../store/contention';
import type { StageColours } from './stageColours';
import { LINE_Y, PACKET_HEIGHT, STAGE_HEIGHT, type StageGeometry } from './stageGeometry';

/** Subset of the canvas context in use. */
export type Pen = Pick<
  CanvasRenderingContext2D,
  | 'fillStyle'
  | 'strokeStyle'
  | 'lineWidth'
  | 'clearRect'
  | 'fillRect'
  | 'strokeRect'
  | 'beginPath'
  | 'moveTo'
  | 'lineTo'
  | 'stroke'
>;

/** Two rails for the public internet, solid for private. */
export type LineKind = 'open' | 'solid';

const LINE_WIDTH = 14;
const RAIL = 2.5;
const ROOM_HEIGHT = PACKET_HEIGHT + 6;
const ON_LINE_HEIGHT = 6;
const OUTLINE = 1.2;
const SIGN = 4;
const FALLS_FROM = LINE_Y + ROOM_HEIGHT / 2 + 7;
const FALLS_TO = STAGE_HEIGHT - SIGN - 1;

export const isWatched = (owner: Owner): boolean => owner === 'watched';

export function paintStage(
  pen: Pen,
  frame: StageFrame,
  geometry: StageGeometry,
  colours: StageColours,
  kind: LineKind,
): void {
  pen.clearRect(0, 0, geometry.width, STAGE_HEIGHT);
  paintLine(pen, 0, geometry.left, colours, kind);
  paintLine(pen, geometry.right, geometry.width, colours, kind);
  paintRoom(pen, geometry, colours);
  paintQueue(pen, frame, geometry, colours);
  paintTravelling(pen, frame, geometry, colours, kind);
  paintFalling(pen, frame, geometry, colours);
  if (frame.fullest > 0) {
    pen.fillStyle = colours.ink;
    pen.fillRect(geometry.right - frame.fullest * geometry.slot - 1, LINE_Y - 16, 2, 32);
  }
}

function paintLine(pen: Pen, from: number, to: number, { line, paper }: StageColours, kind: LineKind) {
  pen.fillStyle = line;
  pen.fillRect(from, LINE_Y - LINE_WIDTH / 2, to - from, LINE_WIDTH);
  if (kind === 'solid') return;
  pen.fillStyle = paper;
  pen.fillRect(from, LINE_Y - LINE_WIDTH / 2 + RAIL, to - from, LINE_WIDTH - 2 * RAIL);
}

function paintRoom(pen: Pen, { left, right }: StageGeometry, { paper, casing }: StageColours) {
  const top = LINE_Y - ROOM_HEIGHT / 2;
  pen.fillStyle = paper;
  pen.fillRect(left - 1.5, top, right - left + 3, ROOM_HEIGHT);
  pen.strokeStyle = casing;
  pen.lineWidth = 1.5;
  pen.strokeRect(left - 1.5, top, right - left + 3, ROOM_HEIGHT);
}

type Box = { readonly x: number; readonly width: number; readonly height: number };

const fill = (pen: Pen, { x, width, height }: Box, inset = 0) =>
  pen.fillRect(x + inset, LINE_Y - height / 2 + inset, Math.max(0, width - 2 * inset), height - 2 * inset);

/** Fills all outlines, then all insides: two fills are faster than a stroke. */
function fillHollow(pen: Pen, boxes: readonly Box[], outline: string, inside: string) {
  pen.fillStyle = outline;
  for (const box of boxes) fill(pen, box);
  pen.fillStyle = inside;
  for (const box of boxes) fill(pen, box, OUTLINE);
}

/** Paints the watched work solid, others hollow, and those outside the office low. */
function paintQueue(
  pen: Pen,
  { queue, sendingProgress }: StageFrame,
  { slot, right }: StageGeometry,
  { line, rest, paper }: StageColours,
) {
  const width = Math.max(1.5, slot - (slot > 3 ? 2 : 1));
  const places = queue.map((owner, place) => ({
    owner,
    x: right - (place + 1 - sendingProgress) * slot + (slot - width) / 2,
    width,
    height: owner === 'customer' ? PACKET_HEIGHT / 2 : PACKET_HEIGHT,
  }));
  const others = places.filter(({ owner }) => !isWatched(owner));
  fillHollow(pen, others, rest, paper);
  pen.fillStyle = line;
  for (const place of places) if (isWatched(place.owner)) fill(pen, place);
}

function paintTravelling(
  pen: Pen,
  { travelling }: StageFrame,
  { right, width, slot }: StageGeometry,
  { line, rest, paper }: StageColours,
  kind: LineKind,
) {
  const size = Math.max(4, slot - 2);
  const [solid, outline, inside] = kind === 'open' ? [line, rest, paper] : [paper, paper, line];
  const places = travelling.map(({ owner, progress }) => ({
    owner,
    x: right + progress * (width - right - size),
    width: size,
    height: ON_LINE_HEIGHT,
  }));
  const others = places.filter(({ owner }) => !isWatched(owner));
  fillHollow(pen, others, outline, inside);
  pen.fillStyle = solid;
  for (const place of places) if (isWatched(place.owner)) fill(pen, place);
}

function paintFalling(
  pen: Pen,
  { falling }: StageFrame,
  { left }: StageGeometry,
  { line, rest }: StageColours,
) {
  if (falling.length === 0) return;
  const crosses = (watched: boolean) => {
    pen.beginPath();
    for (const { owner, progress } of falling) {
      if (isWatched(owner) !== watched) continue;
      const x = left + SIGN * (1 - progress);
      const y = FALLS_FROM + (FALLS_TO - FALLS_FROM) * progress ** 2;
      pen.moveTo(x - SIGN, y - SIGN);
      pen.lineTo(x + SIGN, y + SIGN);
      pen.moveTo(x + SIGN, y - SIGN);
      pen.lineTo(x - SIGN, y + SIGN);
    }
    pen.stroke();
  };
  pen.strokeStyle = rest;
  pen.lineWidth = 1.8;
  crosses(false);
  pen.strokeStyle = line;
  pen.lineWidth = 3;
  crosses(true);
}
