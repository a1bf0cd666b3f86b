import { describe, expect, test } from 'vitest';
import type { Point } from '../../../src/view/canvas/geometry/offsetPolyline';
import {
  distanceTo,
  fillet,
  lengthOf,
  pathData,
  placeAt,
  reversed,
  slice,
} from '../../../src/view/canvas/geometry/roundedPolyline';

const corner: readonly Point[] = [
  [0, 0],
  [100, 0],
  [100, 100],
];
const bend: readonly Point[] = [
  [508, 357],
  [598, 357],
  [778, 177],
  [800, 177],
];

describe('a rounded corner', () => {
  test('is as long as its straight sides and its quarter of a circle', () => {
    expect(lengthOf(fillet(corner, 20))).toBeCloseTo(80 + 80 + (Math.PI / 2) * 20, 6);
  });

  test('touches both sides where the circle meets them', () => {
    expect(pathData(fillet(corner, 20))).toBe('M0 0L80 0A20 20 0 0 1 100 20L100 100');
  });

  test('turns the other way for a turn to the left', () => {
    expect(
      pathData(
        fillet(
          [
            [0, 100],
            [100, 100],
            [100, 0],
          ],
          20,
        ),
      ),
    ).toContain('0 0 0 100 80');
  });

  test('shrinks where a side is too short for its radius', () => {
    const short = fillet(
      [
        [0, 0],
        [10, 0],
        [10, 100],
      ],
      20,
    );
    expect(pathData(short)).toBe('M0 0L5 0A5 5 0 0 1 10 5L10 100');
  });

  test('is left out where the line runs straight on', () => {
    expect(
      pathData(
        fillet(
          [
            [0, 0],
            [50, 0],
            [100, 0],
          ],
          20,
        ),
      ),
    ).toBe('M0 0L50 0L100 0');
  });

  test('lies on the circle half-way round, heading half-way between its sides', () => {
    const { at, degrees } = placeAt(fillet(corner, 20), 80 + (Math.PI / 4) * 20);
    expect(at[0]).toBeCloseTo(80 + 20 * Math.SQRT1_2, 6);
    expect(at[1]).toBeCloseTo(20 - 20 * Math.SQRT1_2, 6);
    expect(degrees).toBeCloseTo(45, 6);
  });
});

describe('a route', () => {
  const route = fillet(bend, 26);

  test('cut anywhere, also inside an arc, loses no length', () => {
    const length = lengthOf(route);
    for (let cut = 5; cut < length; cut += 13) {
      const parts = lengthOf(slice(route, 0, cut)) + lengthOf(slice(route, cut, length));
      expect(parts).toBeCloseTo(length, 3);
    }
  });

  test('crosses a marker where it has the marker’s coordinate', () => {
    expect(placeAt(route, distanceTo(route, 'x', 590)).at[0]).toBeCloseTo(590, 3);
    const down = fillet(
      [
        [248, 502],
        [248, 564],
        [64, 748],
      ],
      20,
    );
    expect(placeAt(down, distanceTo(down, 'y', 548)).at[1]).toBeCloseTo(548, 3);
    expect(placeAt(down, distanceTo(down, 'x', 100)).at[0]).toBeCloseTo(100, 3);
  });

  test('ends where it never gets to the coordinate', () => {
    expect(distanceTo(route, 'x', 900)).toBe(lengthOf(route));
  });

  test('reversed passes the same places, heading the other way', () => {
    const back = reversed(route);
    const length = lengthOf(route);
    for (let distance = 1; distance < length; distance += 17) {
      const [there, here] = [placeAt(route, distance), placeAt(back, length - distance)];
      expect(here.at[0]).toBeCloseTo(there.at[0], 6);
      expect(here.at[1]).toBeCloseTo(there.at[1], 6);
      expect(Math.cos(((here.degrees - there.degrees) * Math.PI) / 180)).toBeCloseTo(-1, 6);
    }
  });
});
