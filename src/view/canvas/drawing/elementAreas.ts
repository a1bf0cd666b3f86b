// Hit areas of the elements, names included.

import { pictureWords } from '../../../content/pictureWords';
import { textWidth, wrap } from '../geometry/textWidth';
import type { NodePlace, Rect, TextPlace } from '../layouts/layout';

function textRect({ x, y, anchor, characters }: TextPlace, text: string, size: number): Rect {
  const lines = wrap(text, characters ?? Number.POSITIVE_INFINITY);
  const width = Math.max(...lines.map((line) => textWidth(line, size))) + 18;
  const left = anchor === 'start' ? x - 9 : anchor === 'middle' ? x - width / 2 : x - width + 9;
  return { x: left, y: y - size, width, height: size * 1.4 + (lines.length - 1) * 16.5 };
}

/** Rounds to whole units: a browser reports whole pixels, which React Flow compares. */
function union(rects: readonly Rect[]): Rect {
  const x = Math.floor(Math.min(...rects.map((rect) => rect.x)));
  const y = Math.floor(Math.min(...rects.map((rect) => rect.y)));
  const right = Math.ceil(Math.max(...rects.map((rect) => rect.x + rect.width)));
  const bottom = Math.ceil(Math.max(...rects.map((rect) => rect.y + rect.height)));
  return { x, y, width: right - x, height: bottom - y };
}

const grown = ({ x, y, width, height }: Rect, by: number): Rect => ({
  x: x - by,
  y: y - by,
  width: width + 2 * by,
  height: height + 2 * by,
});

export function nodeArea(called: string, place: NodePlace): Rect {
  const { station, stationWithExit, name, nameSize, more, nameOnlyWhenFailed } = place;
  return union([
    grown(station, 2),
    ...(stationWithExit ? [grown(stationWithExit, 2)] : []),
    ...(nameOnlyWhenFailed ? [] : [textRect(name, called, nameSize)]),
    ...(more ? [{ ...textRect(more, pictureWords.moreServices[0], 15), height: 44 }] : []),
  ]);
}

export const wholeUnits = (rect: Rect): Rect => union([rect]);

/** Rectangle of a line of text, padded as a hit area. */
export function lineRect(place: TextPlace, text: string, size: number, lineHeight: number): Rect {
  const lines = wrap(text, place.characters ?? Number.POSITIVE_INFINITY);
  const width = Math.max(...lines.map((line) => textWidth(line, size))) + 12;
  const left =
    place.anchor === 'start'
      ? place.x - 6
      : place.anchor === 'end'
        ? place.x - width + 6
        : place.x - width / 2;
  const height = (lines.length - 1) * lineHeight + 24;
  return { x: left, y: place.y - size * 0.35 - 12, width, height };
}
