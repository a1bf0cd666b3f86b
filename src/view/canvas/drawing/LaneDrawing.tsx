import { Fragment } from 'react';
import type { LanePlace, Rect } from '../layouts/layout';
import type { LaneDisplay } from '../states/display';
import { chevronsAlong } from './chevrons';
import { useFigure } from './figureContext';
import { haloData, type LanePart, laneParts } from './laneParts';
import { chevronStep, haloWidth, type StrokeKind, strokeKindOf, strokesOf } from './strokes';

type LaneProps = { readonly place: LanePlace; readonly lane: LaneDisplay };

const kindOf = ({ exposure, line }: LaneDisplay, { solidLead }: LanePart): StrokeKind =>
  solidLead ? 'solid' : strokeKindOf(exposure, line);

/** Halo where the lane passes over other lines; drawn before all lanes of the link. */
export function LaneHalo({ place, lane }: LaneProps) {
  const { layout } = useFigure();
  const { halo } = place;
  const d = haloData(place, layout.radius);
  const inUse = lane.state === 'in-use';
  if (!halo || d === null || (halo.when === 'rest' && inUse)) return null;
  const kind = strokeKindOf(lane.exposure, lane.line);
  return (
    <path
      className={`halo halo-${halo.ground}`}
      d={d}
      strokeWidth={haloWidth(kind, inUse, layout.lineWidth)}
    />
  );
}

type DrawingProps = LaneProps & {
  /** Stations that cover the ends of the lane. */
  readonly stations: readonly [Rect | undefined, Rect | undefined];
};

export function LaneDrawing({ place, lane, stations }: DrawingProps) {
  const { layout } = useFigure();
  const inUse = lane.state === 'in-use';
  const parts = laneParts(place, inUse, layout.radius, stations);
  return (
    <g className={`lane lane-${lane.line} hop-${Math.min(lane.hop, 5)}`} data-state={lane.state}>
      {parts.map((part) => (
        <Fragment key={String(part.solidLead)}>
          {strokesOf(kindOf(lane, part), inUse, layout.lineWidth).map(
            ({ layer, width, dash, dashOffset }) => (
              <path
                key={layer}
                className={`stroke-${layer}`}
                d={part.d}
                strokeWidth={width}
                strokeDasharray={dash}
                strokeDashoffset={dashOffset}
              />
            ),
          )}
        </Fragment>
      ))}
      {inUse ? <Chevrons parts={parts} lane={lane} /> : null}
    </g>
  );
}

type ChevronsProps = { readonly parts: readonly LanePart[]; readonly lane: LaneDisplay };

function Chevrons({ parts, lane }: ChevronsProps) {
  const { travel } = lane;
  if (!travel) return null;
  const inOrder = travel === 'backward' ? [...parts].reverse() : parts;
  const marks = inOrder.flatMap((part) => {
    const kind = kindOf(lane, part);
    return chevronsAlong(part.route, kind, travel, part.hidden).map((place) => ({ kind, place }));
  });
  return (
    <g className="chevrons">
      {marks.map(({ kind, place: { at, degrees } }) => {
        const { reach } = chevronStep(kind);
        const [x, y] = at.map((value) => Math.round(value * 10) / 10);
        return (
          <path
            key={`${x} ${y}`}
            className={kind === 'open' ? 'chevron chevron-open' : 'chevron'}
            d={`M${-reach / 2} ${-reach}l${reach} ${reach}l${-reach} ${reach}`}
            transform={`translate(${x} ${y}) rotate(${Math.round(degrees)})`}
          />
        );
      })}
    </g>
  );
}
