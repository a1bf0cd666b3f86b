import type { Peering } from '../../../model/compiledTopology';
import type { Point } from '../geometry/offsetPolyline';

type Props = {
  readonly at: Point;
  readonly line: Peering | 'internet';
  readonly letter: string;
};

/** Bullet of a line: a disc, a square, or an open ring for the internet. */
export function Bullet({ at: [x, y], line, letter }: Props) {
  return (
    <g className={`line-bullet line-bullet-${line}`}>
      {line === 'azure-private' ? (
        <rect x={x - 10} y={y - 10} width={20} height={20} rx={4} />
      ) : (
        <circle cx={x} cy={y} r={line === 'internet' ? 8.7 : 10} />
      )}
      <text x={x} y={y + 4.4} textAnchor="middle" fontSize={12.5}>
        {letter}
      </text>
    </g>
  );
}
