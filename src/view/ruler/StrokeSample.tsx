import type { Line } from '../../analysis/elements/linkStates';
import type { LinkExposure } from '../../model/compiledTopology';
import { strokeKindOf, strokesOf } from '../canvas/drawing/strokes';
import '../canvas/drawing/lines.css';

type Props = {
  readonly exposure: LinkExposure;
  readonly line: Line | 'key';
  /** Shortens blocks, so that a key shows three. */
  readonly short?: boolean;
};

/** Width of a solid line, and its ratio to the picture's. */
const WEIGHT = 12;
const SHARE = WEIGHT / 16;

const HEIGHT = 16;

const scaled = (dash: string): string =>
  dash
    .split(' ')
    .map((length) => Number(length) * SHARE)
    .join(' ');

/** Sample of a stroke, at the width of its container. */
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
