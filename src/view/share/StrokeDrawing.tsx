import type { Line } from '../../analysis/elements/linkStates';
import type { LinkExposure } from '../../model/compiledTopology';
import { strokeKindOf, strokesOf } from '../canvas/drawing/strokes';

type Props = {
  readonly exposure: LinkExposure;
  readonly line: Line | 'key';
  readonly inUse?: boolean;
  readonly from: number;
  readonly to: number;
  readonly at: number;
};

const WEIGHT = 12;
const SHARE = WEIGHT / 16;

/** Horizontal stroke in the units of a drawing. */
export function StrokeDrawing({ exposure, line, inUse = true, from, to, at }: Props) {
  const kind = strokeKindOf(exposure, line === 'key' ? 'internet' : line);
  // A key is shorter than the blocks and beads of a path.
  const scale = { inUse: line === 'key' ? 0.4 : SHARE, atRest: 1 };
  return (
    <g className={`lane lane-${line}`} data-state={inUse ? 'in-use' : 'at-rest'}>
      {strokesOf(kind, inUse, WEIGHT, scale).map(({ layer, width, dash, dashOffset }) => (
        <path
          key={layer}
          className={`stroke-${layer}`}
          d={`M${from} ${at}H${to}`}
          strokeWidth={width}
          strokeDasharray={dash}
          strokeDashoffset={dashOffset}
        />
      ))}
    </g>
  );
}
