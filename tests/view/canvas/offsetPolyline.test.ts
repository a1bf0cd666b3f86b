import { expect, test } from 'vitest';
import { offsetPolyline, type Point } from '../../../src/view/canvas/geometry/offsetPolyline';

const rounded = (points: readonly Point[]) =>
  points.map((point) => point.map((value) => Math.round(value * 100) / 100));

test('a line that runs rightwards moves down for a positive distance', () => {
  expect(
    offsetPolyline(
      [
        [0, 10],
        [50, 10],
      ],
      11,
    ),
  ).toEqual([
    [0, 21],
    [50, 21],
  ]);
});

test('a line that runs downwards moves left for a positive distance', () => {
  expect(
    rounded(
      offsetPolyline(
        [
          [20, 0],
          [20, 80],
        ],
        10,
      ),
    ),
  ).toEqual([
    [10, 0],
    [10, 80],
  ]);
});

test('a right angle keeps its distance on both sides of the corner', () => {
  expect(
    rounded(
      offsetPolyline(
        [
          [0, 0],
          [100, 0],
          [100, 100],
        ],
        10,
      ),
    ),
  ).toEqual([
    [0, 10],
    [90, 10],
    [90, 100],
  ]);
});

test('the lanes of a bent link keep their distance from each other along every piece', () => {
  const centre: readonly Point[] = [
    [110, 296],
    [150, 296],
    [178, 268],
    [270, 268],
  ];
  const [left, right] = [offsetPolyline(centre, -11), offsetPolyline(centre, 11)];
  centre.slice(1).forEach((_, index) => {
    const [a, b, c] = [left[index], left[index + 1], right[index]];
    if (!a || !b || !c) throw new Error('a lane lost a corner');
    const length = Math.hypot(b[0] - a[0], b[1] - a[1]);
    const across = Math.abs((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])) / length;
    expect(across).toBeCloseTo(22, 6);
  });
});

test('no distance changes nothing', () => {
  const points: readonly Point[] = [
    [1, 2],
    [3, 4],
  ];
  expect(offsetPolyline(points, 0)).toBe(points);
});
