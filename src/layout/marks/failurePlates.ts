// Places the plates of failed providers and shared risks: near what has failed, clear of the names that stay.

import { placedText, type TextLines, textLines } from '../map/captions';
import type { Rect } from '../map/geometry';
import type { MapLayout, PlacedText } from '../map/mapLayout';
import { wrapped } from '../map/measure';
import { failedPlateOf } from '../map/plates';
import { bulletRects } from './bullets';
import { type FreeRoom, freeRoom } from './freeRoom';

/** Width of the tape around a provider's edges, and its distance from them, less where names are close. */
export const TAPE = { width: 6, around: { roomy: 8, dense: 6 } } as const;

/** Between a plate and the tape or box beside it. */
const GAP = 4;
/** How far above or below its tape a provider's plate still belongs to it at a glance. */
const NEAR = 40;
/** Distance of the positions that are tried along a side. */
const STEP = 6;

/** What fails with a provider in one place. */
export type TapedPlace = {
  readonly place: string;
  readonly edges: ReadonlySet<string>;
  /** Connections that begin at them, whose names disappear. */
  readonly connections: ReadonlySet<string>;
};

/** The area that the tape goes around. */
export function tapeAround(rects: readonly Rect[], { metrics }: Pick<MapLayout, 'metrics'>): Rect {
  const around = metrics.isRoomy ? TAPE.around.roomy : TAPE.around.dense;
  const left = Math.min(...rects.map(({ x }) => x)) - around;
  const top = Math.min(...rects.map(({ y }) => y)) - around;
  const right = Math.max(...rects.map(({ x, width }) => x + width)) + around;
  const bottom = Math.max(...rects.map(({ y, height }) => y + height)) + around;
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** Without the names that the failure hides. */
const withoutNames = (layout: MapLayout, { edges, connections }: TapedPlace): MapLayout => ({
  ...layout,
  stations: layout.stations.map((station) => (edges.has(station.id) ? { ...station, label: null } : station)),
  connections: layout.connections.map((each) => (connections.has(each.id) ? { ...each, label: null } : each)),
});

const firstOf = (candidates: readonly PlacedText[], room: FreeRoom): PlacedText | undefined =>
  candidates.find((each) => room.isFree(failedPlateOf(each))) ??
  candidates.find((each) => room.isClear(failedPlateOf(each)));

/** Beside the tape on either side, from its middle outwards. */
function besideTape(rect: Rect, at: (top: number) => PlacedText, height: number): readonly PlacedText[] {
  const middle = rect.y + rect.height / 2 - height / 2;
  const reach = Math.max(0, rect.height / 2 - height / 2);
  const steps = Array.from({ length: Math.floor(reach / STEP) + 1 }, (_, step) => step * STEP);
  return steps.flatMap((step) => [at(middle - step), at(middle + step)]);
}

/** Room for a plate: the marks beside the lines stay readable, too. */
function roomBesideMarks(layout: MapLayout): FreeRoom {
  const marks = [
    ...layout.markers.flatMap(({ label }) => (label ? [label.name.rect] : [])),
    ...layout.bullets.flatMap(bulletRects),
    ...layout.firewalls.map(({ rect }) => rect),
  ];
  return marks.reduce((room, rect) => room.with(rect), freeRoom(layout));
}

/** Plates of failed providers, one for each place, clear of each other. */
export function tapedPlates(
  layout: MapLayout,
  all: readonly (TapedPlace & { readonly name: string; readonly tape: Rect })[],
): readonly PlacedText[] {
  const plates: PlacedText[] = [];
  for (const { name, tape, ...taped } of all)
    plates.push(tapedPlate(layout, name, tape, taped, plates.map(failedPlateOf)));
  return plates;
}

/** The plate of a failed provider in one place: above or below its tape or the place, or beside the tape. */
function tapedPlate(
  layout: MapLayout,
  name: string,
  tape: Rect,
  taped: TapedPlace,
  others: readonly Rect[],
): PlacedText {
  const text = textLines([name], layout.metrics.text.label);
  const isPhone = layout.form === 'phone';
  const box = layout.boxes.find(({ id }) => id === taped.place)?.rect ?? tape;
  const sample = placedText(text, 0, 0, 'start');
  const plate = failedPlateOf(sample);
  // From the plate's left and top to the text's.
  const [inX, inY] = [-plate.x, -plate.y];
  const x = isPhone ? tape.x + tape.width / 2 - plate.width / 2 + inX : tape.x + inX;
  const at = (left: number, top: number) => placedText(text, left, top, 'start');
  const above = (y: number) => at(x, y - GAP - plate.height + inY);
  const below = (y: number) => at(x, y + GAP + inY);
  const right = (top: number) => at(tape.x + tape.width + GAP + inX, top);
  const left = (top: number) => at(box.x - GAP - plate.width + inX, top);
  const usual = isPhone ? below(tape.y + tape.height) : above(tape.y);
  const candidates = [
    usual,
    above(tape.y),
    below(tape.y + tape.height),
    above(box.y),
    below(box.y + box.height),
    ...besideTape(tape, left, text.height),
    ...besideTape(tape, right, text.height),
  ];
  const room = [tape, ...others].reduce(
    (free, rect) => free.with(rect),
    roomBesideMarks(withoutNames(layout, taped)),
  );
  const isNear = (text: PlacedText) => {
    const { y, height } = failedPlateOf(text);
    return y + height >= tape.y - NEAR && y <= tape.y + tape.height + NEAR;
  };
  // Beside other routers of the place it would be read as theirs; rather over a line.
  return firstOf(candidates.filter(isNear), room) ?? firstOf(candidates, room) ?? usual;
}

/** Beside a strip, closest to its middle first. */
export const besideStrips = (name: string, strips: readonly Rect[], size: number): readonly PlacedText[] => {
  const text = textLines([name], size);
  return strips.flatMap(({ x, y, width, height }) => [
    placedText(text, x + width / 2, y - text.height - 4, 'middle'),
    placedText(text, x + width / 2, y + height + 4, 'middle'),
    ...[0.5, 0.25, 0.75].flatMap((share) => [
      placedText(text, x + width + 8, y + height * share - text.height / 2, 'start'),
      placedText(text, x - 8, y + height * share - text.height / 2, 'end'),
    ]),
  ]);
};

/** How far below or above a strip its plate may be, and the name of an intact one. */
const FURTHEST = { plate: 66, name: 24 } as const;

/** The area that a text takes: its own, or that of its plate. */
type Frame = (text: Pick<PlacedText, 'anchor' | 'rect'>) => Rect;

/** Texts beside the strips, then below and above them, nearest first. */
function nearStrips(
  { viewBox }: MapLayout,
  text: TextLines,
  strips: readonly Rect[],
  frameOf: Frame,
  furthest: number,
): readonly PlacedText[] {
  const frame = frameOf(placedText(text, 0, 0, 'start'));
  /** By the left and top of the frame, moved into the figure. */
  const at = (x: number, y: number): PlacedText => {
    const last = viewBox.x + viewBox.width - frame.width - GAP;
    return placedText(text, Math.max(viewBox.x + GAP, Math.min(x, last)) - frame.x, y - frame.y, 'start');
  };
  const steps = Array.from({ length: Math.floor(furthest / STEP) + 1 }, (_, step) => GAP + step * STEP);
  return strips.flatMap(({ x, y, width, height }) => {
    const lefts = [x + width / 2 - frame.width / 2, x, x + width - frame.width];
    const levels = [0.5, 0.25, 0.75].map((share) => y + height * share - frame.height / 2);
    return [
      ...levels.flatMap((level) => [at(x + width + GAP, level), at(x - GAP - frame.width, level)]),
      ...steps.flatMap((by) => [
        ...lefts.map((left) => at(left, y + height + by)),
        ...lefts.map((left) => at(left, y - by - frame.height)),
      ]),
    ];
  });
}

/** The plate of a failed shared risk; null where it would hide another name. */
export function riskPlate(layout: MapLayout, name: string, strips: readonly Rect[]): PlacedText | null {
  const text = textLines([name], layout.metrics.text.label);
  const candidates = nearStrips(layout, text, strips, failedPlateOf, FURTHEST.plate);
  const room = strips.reduce((free, strip) => free.with(strip), roomBesideMarks(layout));
  return firstOf(candidates, room) ?? null;
}

/** Widths and numbers of lines that a name is broken to where one line has no room. */
const BROKEN = [
  { width: 110, lines: 2 },
  { width: 76, lines: 3 },
] as const;

/** Width to keep free behind the strips for the longest name of a shared risk, on two lines where it is long. */
export function riskNameWidth(name: string, { text }: Pick<MapLayout['metrics'], 'text'>): number {
  const { width, lines } = BROKEN[0];
  return textLines(wrapped(name, width, text.label, lines), text.label).width;
}

/** The name of an intact shared risk, in as few lines as `room` has place for; null where it would be cut. */
export function riskName(
  layout: MapLayout,
  name: string,
  strips: readonly Rect[],
  room: FreeRoom,
): PlacedText | null {
  const size = layout.metrics.text.label;
  const free = strips.reduce((found, strip) => found.with(strip), room);
  const broken = BROKEN.map(({ width, lines }) => wrapped(name, width, size, lines));
  const forms = [[name], ...broken].filter((lines) => !lines.some((line) => line.endsWith('…')));
  for (const lines of forms) {
    const candidates = nearStrips(layout, textLines(lines, size), strips, ({ rect }) => rect, FURTHEST.name);
    const found = candidates.find(({ rect }) => free.isFree(rect));
    if (found) return found;
  }
  return null;
}
