// Places the letters and names of lines beside straight, unobstructed stretches.

import type { BulletKind, DrawnNetwork, LineKind } from '../drawn/drawnNetwork';
import { placedText, type TextLines, textLines } from '../map/captions';
import type { Point, Rect } from '../map/geometry';
import type { MapLayout, PlacedBullet, PlacedText } from '../map/mapLayout';
import type { FreeRoom } from './freeRoom';

const kinds: readonly { readonly bullet: BulletKind; readonly lines: readonly LineKind[] }[] = [
  { bullet: 'internet', lines: ['transit', 'exit'] },
  { bullet: 'tunnel', lines: ['tunnel'] },
  { bullet: 'microsoft', lines: ['microsoft'] },
  { bullet: 'azure-private', lines: ['private'] },
  // Last, so that it takes no room from the others.
  { bullet: 'global-reach', lines: ['global-reach'] },
];

const SIZE = 20;
/** From the bullet to its name. */
const GAP = 6;
/** The shortest straight stretch for a bullet, and the step along it. */
const STRETCH = 40;
const STEP = 16;

/** The areas of a placed bullet and of its name. */
export const bulletRects = ({ at: [x, y], label }: PlacedBullet): readonly Rect[] => [
  { x: x - SIZE / 2, y: y - SIZE / 2, width: SIZE, height: SIZE },
  ...(label ? [label.rect] : []),
];

type Candidate = { readonly at: Point; readonly label: PlacedText | null; readonly rect: Rect };

/** The name on one line, on two, or left out. */
function forms(name: string, size: number): readonly (TextLines | null)[] {
  const words = name.split(' ');
  const half = Math.ceil(words.length / 2);
  const lines = words.length > 1 ? [words.slice(0, half).join(' '), words.slice(half).join(' ')] : [name];
  return [textLines([name], size), ...(lines.length > 1 ? [textLines(lines, size)] : []), null];
}

/** The bullet with its name to the right; (x, y) is the top left corner. */
function candidate(text: TextLines | null, x: number, y: number): Candidate {
  const height = Math.max(SIZE, text?.height ?? 0);
  const width = SIZE + (text ? GAP + text.width : 0);
  const label = text && placedText(text, x + SIZE + GAP, y + (height - text.height) / 2, 'start');
  return { at: [x + SIZE / 2, y + height / 2], label, rect: { x, y, width, height } };
}

function* beside(points: readonly Point[], text: TextLines | null, reach: number): Generator<Candidate> {
  const whole = candidate(text, 0, 0).rect;
  for (let index = 1; index < points.length; index += 1) {
    const [from, to] = [points[index - 1], points[index]];
    if (!from || !to) continue;
    const [left, right] = [Math.min(from[0], to[0]), Math.max(from[0], to[0])];
    const [top, bottom] = [Math.min(from[1], to[1]), Math.max(from[1], to[1])];
    if (top === bottom && right - left >= STRETCH) {
      for (let x = left + 8; x <= right - STRETCH; x += STEP) {
        yield candidate(text, x, top - reach - whole.height);
        yield candidate(text, x, top + reach);
      }
    } else if (left === right && bottom - top >= STRETCH) {
      for (let y = top + 8; y <= bottom - STRETCH; y += STEP) {
        yield candidate(text, left + reach, y);
        yield candidate(text, left - reach - whole.width, y);
      }
    }
  }
}

/** Each kind of line once; none where there is no room or no such line. */
export function bulletsOf(
  { lines, metrics }: MapLayout,
  network: DrawnNetwork,
  start: FreeRoom,
): readonly PlacedBullet[] {
  let room = start;
  const reach = metrics.weight / 2 + 6;
  return kinds.flatMap(({ bullet, lines: own }): PlacedBullet[] => {
    const paths = own.flatMap((kind) => lines.filter((line) => line.kind === kind));
    // Global Reach has the letter of private peering, and says nothing without its name.
    const all = forms(network.bullets[bullet].name, metrics.text.label + 1);
    for (const text of bullet === 'global-reach' ? all.filter((each) => each !== null) : all) {
      for (const { points } of paths) {
        for (const { at, label, rect } of beside(points, text, reach)) {
          if (!room.isFree(rect)) continue;
          room = room.with(rect);
          return [{ kind: bullet, at, label }];
        }
      }
    }
    return [];
  });
}
