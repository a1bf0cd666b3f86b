import type { Line } from '../../analysis/elements/linkStates';
import type { LinkExposure } from '../../model/compiledTopology';
import { strokeKindOf, strokesOf } from '../canvas/drawing/strokes';
import '../canvas/drawing/lines.css';

type Props = {
  readonly exposure: LinkExposure;
  readonly line: Line | 'key';
  /** Blocks short enough to see three of them in a key. */
  readonly short?: boolean;
};

/** Width of a solid line, and what that makes of the lengths of the picture. */
const WEIGHT = 12;
const SHARE = WEIGHT / 16;

const HEIGHT = 16;

const scaled = (dash: string): string =>
  dash
    .split(' ')
    .map((length) => Number(length) * SHARE)
    .join(' ');

/** A stroke of the picture, as long as the room it is given. */
export function StrokeSample({ exposure, line, short = false }: Props) {
  const kind = strokeKindOf(exposure, line === 'key' ? 'internet' : line);
  return (
    <svg
      className={`stroke-sample lane-${line}`}
      data-state="in-use"
      width="100%"
      height={HEIGHT}
      aria-hidden="true"
    >
      {strokesOf(kind, true, WEIGHT).map(({ layer, width, dash, dashOffset }) => (
        <line
          key={layer}
          className={`stroke-${layer}`}
          x1="0"
          x2="100%"
          y1={HEIGHT / 2}
          y2={HEIGHT / 2}
          strokeWidth={width}
          strokeDasharray={dash ? (short ? '9 2.5' : scaled(dash)) : undefined}
          strokeDashoffset={dashOffset && !short ? dashOffset * SHARE : undefined}
        />
      ))}
    </svg>
  );
}
