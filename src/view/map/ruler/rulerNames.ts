// Places the names above the ruler's ticks: centred, or moved aside where a marker's line would cross them.

import { shortened, textWidth } from '../../../layout/map/measure';
import type { RulerTick } from './rulerRows';

/** `x` is the middle of the name. */
export type PlacedTick = RulerTick & { readonly x: number; readonly width: number };

type Row = {
  /** Where names may begin and end. */
  readonly from: number;
  readonly to: number;
  readonly size: number;
};

/** Between two names, and between a name and a marker. */
const GAP = 8;
const BESIDE_MARKER = 5;
const LEAST = 40;

/** Returns "MSEE 1, 2" for "MSEE 1, MSEE 2"; any other name as it is. */
function inShort(name: string): string {
  const parts = name.split(', ');
  const [, kind] = /^(.+ )\d+$/.exec(parts[0] ?? '') ?? [];
  if (kind === undefined || !parts.every((part) => part.startsWith(kind))) return name;
  return kind + parts.map((part) => part.slice(kind.length)).join(', ');
}

const isCrossed = (x: number, width: number, marker: number): boolean =>
  Math.abs(marker - x) < width / 2 + BESIDE_MARKER - 0.01;

/** Whether a marker passes through a name, so that its line begins below. */
export const isNamed = (ticks: readonly PlacedTick[], marker: number): boolean =>
  ticks.some(({ x, width }) => isCrossed(x, width, marker));

export function placedTicks(
  ticks: readonly RulerTick[],
  markers: readonly number[],
  { from, to, size }: Row,
): readonly PlacedTick[] {
  const placed: PlacedTick[] = [];
  ticks.forEach(({ at, name }, index) => {
    const last = placed[placed.length - 1];
    const next = ticks[index + 1]?.at;
    const low = last ? last.x + last.width / 2 + GAP : from;
    const high = next === undefined ? to : (at + next) / 2 - GAP / 2;
    const room = Math.max(LEAST, high - low);
    const said = shortened(textWidth(name, size) > room ? inShort(name) : name, room, size);
    const width = textWidth(said, size);
    const centred = Math.max(low + width / 2, Math.min(at, high - width / 2));
    const aside = markers.flatMap((marker) => {
      const by = width / 2 + BESIDE_MARKER;
      return marker > at ? [marker - by, marker + by] : [marker + by, marker - by];
    });
    const x = [centred, ...aside]
      .filter((each) => each - width / 2 >= low && each + width / 2 <= high && Math.abs(each - at) <= width)
      .find((each) => !markers.some((marker) => isCrossed(each, width, marker)));
    placed.push({ at, name: said, x: x ?? centred, width });
  });
  return placed;
}
