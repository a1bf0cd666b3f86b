import { memo } from 'react';
import type { Line } from '../../analysis/elements/linkStates';
import type { LinkExposure } from '../../model/compiledTopology';
import { type Stroke, strokeKindOf, strokesOf } from '../canvas/drawing/strokes';
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

/** Three blocks, or three beads with round ends, on a short sample. */
const shortDash = (layer: Stroke['layer']): string => (layer === 'bead' ? '4 9' : '9 2.5');

/** Ends a short sample with half a gap between beads. */
const shortOffset = (layer: Stroke['layer']): number | undefined => (layer === 'bead' ? -1 : undefined);

const scaled = (dash: string): string =>
  dash
    .split(' ')
    .map((length) => Number(length) * SHARE)
    .join(' ');

/** Sample of a stroke, at the width of its container. */
export const StrokeSample = memo(function StrokeSample({ exposure, line, short = false }: Props) {
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
          strokeDasharray={dash ? (short ? shortDash(layer) : scaled(dash)) : undefined}
          strokeDashoffset={dashOffset ? (short ? shortOffset(layer) : dashOffset * SHARE) : undefined}
        />
      ))}
    </svg>
  );
});
