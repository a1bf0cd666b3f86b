// How one moment of a stage is drawn: the line, the queue with its room, and the packets on both or falling out.

import type { Owner, StageFrame } from '../../../store/contention';
import type { StageColours } from './stageColours';
import { LINE_Y, PACKET_HEIGHT, STAGE_HEIGHT, type StageGeometry } from './stageGeometry';

/** What is needed of a canvas. */
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

/** Two rails with nothing between for the public internet, solid for what is private. */
export type LineKind = 'open' | 'solid';

const LINE_WIDTH = 14;
const RAIL = 2.5;
const ROOM_HEIGHT = PACKET_HEIGHT + 6;
const ON_LINE_HEIGHT = 6;
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

/** Solid for the watched work, hollow for everybody else, and low for who does not belong to the office. */
function paintQueue(
  pen: Pen,
  { queue, sendingProgress }: StageFrame,
  { slot, right }: StageGeometry,
  { line, rest }: StageColours,
) {
  const width = Math.max(1.5, slot - (slot > 3 ? 2 : 1));
  pen.fillStyle = line;
  pen.strokeStyle = rest;
  pen.lineWidth = 1.2;
  queue.forEach((owner, place) => {
    const x = right - (place + 1 - sendingProgress) * slot + (slot - width) / 2;
    if (isWatched(owner)) pen.fillRect(x, LINE_Y - PACKET_HEIGHT / 2, width, PACKET_HEIGHT);
    else {
      const height = owner === 'customer' ? PACKET_HEIGHT / 2 : PACKET_HEIGHT;
      pen.strokeRect(x + 0.6, LINE_Y - height / 2 + 0.6, Math.max(0.5, width - 1.2), height - 1.2);
    }
  });
}

function paintTravelling(
  pen: Pen,
  { travelling }: StageFrame,
  { right, width, slot }: StageGeometry,
  { line, rest, paper }: StageColours,
  kind: LineKind,
) {
  const size = Math.max(4, slot - 2);
  pen.fillStyle = kind === 'open' ? line : paper;
  pen.strokeStyle = kind === 'open' ? rest : paper;
  pen.lineWidth = 1.2;
  for (const { owner, progress } of travelling) {
    const x = right + progress * (width - right - size);
    if (isWatched(owner)) pen.fillRect(x, LINE_Y - ON_LINE_HEIGHT / 2, size, ON_LINE_HEIGHT);
    else pen.strokeRect(x + 0.6, LINE_Y - ON_LINE_HEIGHT / 2 + 0.6, size - 1.2, ON_LINE_HEIGHT - 1.2);
  }
}

function paintFalling(
  pen: Pen,
  { falling }: StageFrame,
  { left }: StageGeometry,
  { line, rest }: StageColours,
) {
  for (const { owner, progress } of falling) {
    const x = left + SIGN * (1 - progress);
    const y = FALLS_FROM + (FALLS_TO - FALLS_FROM) * progress ** 2;
    pen.strokeStyle = isWatched(owner) ? line : rest;
    pen.lineWidth = isWatched(owner) ? 3 : 1.8;
    pen.beginPath();
    pen.moveTo(x - SIGN, y - SIGN);
    pen.lineTo(x + SIGN, y + SIGN);
    pen.moveTo(x + SIGN, y - SIGN);
    pen.lineTo(x - SIGN, y + SIGN);
    pen.stroke();
  }
}
