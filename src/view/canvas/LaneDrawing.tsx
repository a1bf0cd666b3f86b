import { Fragment } from 'react';
import { chevronsAlong, hiddenLength } from './chevrons';
import { useFigure } from './figureContext';
import type { LanePlace, Layout, Rect } from './layouts/layout';
import type { LaneDisplay } from './linkDisplay';
import { distanceTo, fillet, lengthOf, pathData, type Route, reversed, slice } from './route';
import { chevronStep, haloWidth, type StrokeKind, strokeKindOf, strokesOf } from './strokes';

type Part = {
  readonly kind: StrokeKind;
  readonly route: Route;
  readonly atStart: boolean;
  readonly atEnd: boolean;
};

/** A lane in the strokes that it changes through on its way. */
function partsOf(place: LanePlace, lane: LaneDisplay, layout: Layout): readonly Part[] {
  const route = fillet(place.points, layout.radius);
  const kind = strokeKindOf(lane.exposure, lane.line);
  const { solidUntil } = place;
  if (!solidUntil) return [{ kind, route, atStart: true, atEnd: true }];
  const until = distanceTo(
    route,
    solidUntil.axis,
    lane.state === 'in-use' ? solidUntil.inUse : solidUntil.atRest,
  );
  return [
    { kind: 'solid', route: slice(route, 0, until), atStart: true, atEnd: false },
    { kind, route: slice(route, until, lengthOf(route)), atStart: false, atEnd: true },
  ];
}

type LaneProps = { readonly place: LanePlace; readonly lane: LaneDisplay };

/** Keeps other lines off where the lane passes over them; drawn before every lane of the link. */
export function LaneHalo({ place, lane }: LaneProps) {
  const { layout } = useFigure();
  const { halo } = place;
  if (!halo || (halo.when === 'rest' && lane.state === 'in-use')) return null;
  const route = fillet(place.points, layout.radius);
  const ends = [halo.from, halo.to].map((value) => distanceTo(route, halo.axis, value));
  const crossing = slice(route, Math.min(...ends), Math.max(...ends));
  const kind = strokeKindOf(lane.exposure, lane.line);
  return (
    <path
      className={`halo halo-${halo.ground}`}
      d={pathData(crossing)}
      strokeWidth={haloWidth(kind, lane.state === 'in-use', layout.lineWidth)}
    />
  );
}

type DrawingProps = LaneProps & {
  /** The stations at both ends, which cover the ends of the lane. */
  readonly stations: readonly [Rect | undefined, Rect | undefined];
};

export function LaneDrawing({ place, lane, stations }: DrawingProps) {
  const { layout } = useFigure();
  const inUse = lane.state === 'in-use';
  const parts = partsOf(place, lane, layout);
  return (
    <g className={`lane lane-${lane.line} hop-${Math.min(lane.hop, 5)}`} data-state={lane.state}>
      {parts.map((part) => (
        <Fragment key={part.kind}>
          {strokesOf(part.kind, inUse, layout.lineWidth).map(({ layer, width, dash, dashOffset }) => (
            <path
              key={layer}
              className={`stroke-${layer}`}
              d={pathData(part.route)}
              strokeWidth={width}
              strokeDasharray={dash}
              strokeDashoffset={dashOffset}
            />
          ))}
        </Fragment>
      ))}
      {inUse && lane.flow ? <Chevrons parts={parts} flow={lane.flow} stations={stations} /> : null}
    </g>
  );
}

type ChevronsProps = {
  readonly parts: readonly Part[];
  readonly flow: NonNullable<LaneDisplay['flow']>;
  readonly stations: DrawingProps['stations'];
};

function Chevrons({ parts, flow, stations: [first, last] }: ChevronsProps) {
  const inOrder = flow === 'backward' ? [...parts].reverse() : parts;
  const marks = inOrder.flatMap(({ kind, route, atStart, atEnd }) => {
    const hidden = {
      atStart: atStart ? hiddenLength(route, first) : 0,
      atEnd: atEnd ? hiddenLength(reversed(route), last) : 0,
    };
    return chevronsAlong(route, kind, flow, hidden).map((place) => ({ kind, place }));
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
