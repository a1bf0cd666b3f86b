import type { Rect } from '../layouts/layout';

type Props = {
  readonly rect: Rect;
  readonly radius: number;
  readonly by: number;
  readonly tone: 'selected' | 'focus';
  /** What is inside stays visible. */
  readonly hollow?: boolean;
};

/** A ring of 3 around a shape, with paper between the two. */
export function Outset({ rect: { x, y, width, height }, radius, by, tone, hollow }: Props) {
  return (
    <rect
      className={`ring-box ring-${tone}${hollow ? ' ring-hollow' : ''}`}
      x={x - by}
      y={y - by}
      width={width + 2 * by}
      height={height + 2 * by}
      rx={radius + by}
    />
  );
}
