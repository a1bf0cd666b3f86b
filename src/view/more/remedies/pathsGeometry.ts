// Geometry of both paths at a given width, narrowed at a bottleneck.

import type { StageId } from '../../../analysis/bottleneck';
import type { PathKind } from '../../../store/remedies';

export type Point = readonly [x: number, y: number];

type Lanes = 'both' | PathKind;

export type Stretch = {
  readonly id: StageId;
  readonly lanes: Lanes;
  /** Position from the office to Microsoft. */
  readonly from: number;
  readonly to: number;
};

export type PathsGeometry = {
  readonly direction: 'across' | 'down';
  readonly width: number;
  readonly height: number;
  readonly length: number;
  readonly stretches: readonly Stretch[];
  /** Centre lines of the lanes. */
  readonly lanes: Readonly<Record<PathKind, number>>;
  /** Distance from a lane's centre to the side of a box. */
  readonly halfBox: number;
  readonly at: (along: number, beside: number) => Point;
};

const NARROWER_THAN = 860;
const GAP = 16;

const columns: readonly (readonly { readonly id: StageId; readonly lanes: Lanes }[])[] = [
  [{ id: 'office-network', lanes: 'both' }],
  [{ id: 'access-stretch', lanes: 'both' }],
  [{ id: 'bought-rate', lanes: 'internet' }],
  [{ id: 'provider-network', lanes: 'both' }],
  [
    { id: 'internet', lanes: 'internet' },
    { id: 'circuit', lanes: 'expressroute' },
  ],
];

function stretchesBetween(start: number, end: number): readonly Stretch[] {
  const step = (end - start) / columns.length;
  return columns.flatMap((column, index) =>
    column.map(({ id, lanes }) => ({
      id,
      lanes,
      from: start + index * step + GAP / 2,
      to: start + (index + 1) * step - GAP / 2,
    })),
  );
}

export function pathsGeometry(width: number): PathsGeometry {
  if (width < NARROWER_THAN) {
    const length = 430;
    return {
      direction: 'down',
      width,
      height: length,
      length,
      stretches: stretchesBetween(34, length - 34),
      lanes: { internet: 28, expressroute: 76 },
      halfBox: 24,
      at: (along, beside) => [beside, along],
    };
  }
  return {
    direction: 'across',
    width,
    height: 190,
    length: width,
    stretches: stretchesBetween(84, width - 98),
    lanes: { internet: 68, expressroute: 120 },
    halfBox: 26,
    at: (along, beside) => [along, beside],
  };
}

export const isOn = ({ lanes }: Stretch, path: PathKind): boolean => lanes === 'both' || lanes === path;

type Outline = readonly (readonly [along: number, half: number])[];

/** Computes half the width of a lane; a bottleneck leaves a quarter. */
export function outline(from: number, to: number, half: number, bottlenecks: readonly Stretch[]): Outline {
  const waist = (stretch: Stretch): Outline => {
    const length = stretch.to - stretch.from;
    return [
      [stretch.from, half],
      [stretch.from + 0.3 * length, half / 4],
      [stretch.from + 0.7 * length, half / 4],
      [stretch.to, half],
    ];
  };
  const within = bottlenecks.filter((stretch) => stretch.from >= from && stretch.to <= to);
  return [[from, half], ...within.flatMap(waist), [to, half]];
}

const path = (points: readonly Point[]) =>
  `M${points.map(([x, y]) => `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`).join('L')}`;

/** Path of one side of a lane. */
export const rail = ({ at }: PathsGeometry, lane: number, shape: Outline, side: 1 | -1): string =>
  path(shape.map(([along, half]) => at(along, lane + side * half)));

/** Path of the filled lane. */
export const band = ({ at }: PathsGeometry, lane: number, shape: Outline): string =>
  `${path([
    ...shape.map(([along, half]) => at(along, lane - half)),
    ...shape.toReversed().map(([along, half]) => at(along, lane + half)),
  ])}z`;
