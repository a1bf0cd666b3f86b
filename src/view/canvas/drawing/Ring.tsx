import type { Rect } from '../layouts/layout';

type Props = {
  readonly rect: Rect;
  readonly radius: number;
  readonly by: number;
  readonly tone: 'selected' | 'focus';
  /** Keeps the inside visible. */
  readonly hollow?: boolean;
};

/** Ring of width 3 around a shape, with a gap. */
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
