import { Fragment } from 'react';
import type { MapLinkState, MapUse } from '../../analysis/map/mapStates';
import type { DrawnLine, LineKind } from '../../layout/drawn/drawnNetwork';
import type { Point, Rect } from '../../layout/map/geometry';
import type { Crossing, PlacedLine } from '../../layout/map/mapLayout';
import { chevronsAlong, hiddenLength } from '../canvas/drawing/chevrons';
import { chevronStep, haloWidth, type Stroke, type StrokeKind, strokesOf } from '../canvas/drawing/strokes';
import {
  distanceTo,
  fillet,
  lengthOf,
  pathData,
  type RoundedPolyline,
  reversed,
  slice,
} from '../canvas/geometry/roundedPolyline';
import { distanceOf } from './distanceOf';
import { useMap } from './mapContext';

const strokeKinds: Readonly<Record<LineKind, StrokeKind>> = {
  access: 'solid',
  wan: 'solid',
  exit: 'open',
  transit: 'open',
  tunnel: 'tunnel',
  microsoft: 'blocks',
  private: 'walled',
  'global-reach': 'walled',
};

/** Colours of lines not in use; your own lines have none. */
const restColours: Readonly<Record<LineKind, string>> = {
  access: 'own',
  wan: 'own',
  exit: 'internet',
  transit: 'internet',
  tunnel: 'azure-private',
  microsoft: 'microsoft',
  private: 'azure-private',
  'global-reach': 'azure-private',
};

export type LineState = { readonly state: MapLinkState['state']; readonly use: MapUse | null };

const turned = { forward: 'backward', backward: 'forward', both: 'both' } as const;

/** State that a drawn line shows for its links. */
export function lineState(
  { links, isReversed }: DrawnLine,
  states: ReadonlyMap<string, MapLinkState>,
): LineState {
  const own = links.flatMap((id) => states.get(id) ?? []);
  const has = (state: MapLinkState['state']) => own.some((each) => each.state === state);
  const all = (state: MapLinkState['state']) => own.length > 0 && own.every((each) => each.state === state);
  if (has('in-use')) {
    const uses = own.flatMap((each) => each.uses);
    const use = [...uses].sort((a, b) => b.share - a.share)[0] ?? null;
    return { state: 'in-use', use: use && isReversed ? { ...use, travel: turned[use.travel] } : use };
  }
  if (has('failed')) return { state: 'failed', use: null };
  return { state: all('absent') ? 'absent' : all('cut-off') ? 'cut-off' : 'rest', use: null };
}

type Part = {
  readonly kind: StrokeKind;
  readonly route: RoundedPolyline;
  readonly start: Rect | undefined;
  readonly end: Rect | undefined;
};

function partsOf(
  line: PlacedLine,
  radius: number,
  isPhone: boolean,
  stations: readonly [Rect | undefined, Rect | undefined],
): readonly Part[] {
  const route = fillet(line.points, radius);
  const kind = strokeKinds[line.kind];
  const [start, end] = stations;
  if (line.solidUntil === null) return [{ kind, route, start, end }];
  const until = distanceTo(route, isPhone ? 'y' : 'x', line.solidUntil);
  return [
    { kind: 'solid', route: slice(route, 0, until), start, end: undefined },
    { kind, route: slice(route, until, lengthOf(route)), start: undefined, end },
  ];
}

function Strokes({ strokes, d }: { readonly strokes: readonly Stroke[]; readonly d: string }) {
  return strokes.map(({ layer, width, dash, dashOffset }) => (
    <path
      key={layer}
      className={`stroke-${layer}`}
      d={d}
      strokeWidth={width}
      strokeDasharray={dash}
      strokeDashoffset={dashOffset}
    />
  ));
}

type ChevronsProps = { readonly parts: readonly Part[]; readonly use: MapUse };

function Chevrons({ parts, use: { travel } }: ChevronsProps) {
  const { metrics } = useMap().layout;
  const scale = metrics.weight / 16;
  const inOrder = travel === 'backward' ? [...parts].reverse() : parts;
  return inOrder.map(({ kind, route, start, end }) => {
    const hidden = { atStart: hiddenLength(route, start), atEnd: hiddenLength(reversed(route), end) };
    const step = chevronStep(kind, scale);
    const { reach } = step;
    return (
      <g key={kind} className="chevrons" strokeWidth={(kind === 'tunnel' ? 2.1 : 3) * scale}>
        {chevronsAlong(route, kind, travel, hidden, step).map(({ at, degrees }) => {
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
  });
}

type HalosProps = {
  readonly line: PlacedLine;
  readonly inUse: boolean;
  /** Crossings where this line is on top. */
  readonly above: readonly Crossing[];
};

/** Halo in the ground colour where the line passes over others. */
export function Halos({ line, inUse, above }: HalosProps) {
  const { layout } = useMap();
  const { weight, rest, fillet: radius } = layout.metrics;
  const route = fillet(line.points, radius);
  const kind = strokeKinds[line.kind];
  const isOwn = restColours[line.kind] === 'own';
  const atRest = (isOwn ? 9 : 12) * (rest / 3);
  const width = haloWidth(kind, inUse, weight, { atRest, share: weight / 16 });
  return above.map(({ at, ground }) => {
    const middle = distanceOf(route, at);
    if (middle === null) return null;
    return (
      <path
        key={`${at[0]} ${at[1]}`}
        className={`halo halo-${ground}`}
        d={pathData(slice(route, middle - weight, middle + weight))}
        strokeWidth={width}
      />
    );
  });
}

type LineProps = {
  readonly line: PlacedLine;
  readonly shown: LineState;
  readonly stations: readonly [Rect | undefined, Rect | undefined];
  readonly above: readonly Crossing[];
};

/** Line of the map; dotted if it can carry nothing, not drawn if its option is off. */
export function MapLine({ line, shown: { state, use }, stations, above }: LineProps) {
  const { layout } = useMap();
  const { metrics, form } = layout;
  if (state === 'absent') return null;
  if (state === 'cut-off') return <CutOffLine points={line.points} />;
  const inUse = state === 'in-use';
  const parts = partsOf(line, metrics.fillet, form === 'phone', stations);
  const colour =
    inUse && use && line.kind !== 'exit' && line.kind !== 'transit' ? use.line : restColours[line.kind];
  const scale = { inUse: metrics.weight / 16, atRest: metrics.rest / 3 };
  return (
    <g
      className={`lane lane-${colour} hop-${Math.min(use?.hop ?? 0, 5)}`}
      data-state={inUse ? 'in-use' : 'rest'}
      data-line={line.id}
    >
      <Halos line={line} inUse={inUse} above={above} />
      {parts.map(({ kind, route }, index) => (
        <Fragment key={index === 0 ? 'first' : 'second'}>
          <Strokes strokes={strokesOf(kind, inUse, metrics.weight, scale)} d={pathData(route)} />
        </Fragment>
      ))}
      {inUse && use ? <Chevrons parts={parts} use={use} /> : null}
    </g>
  );
}

/** Line cut off by a failure elsewhere, hence no stroke and no yellow. */
export function CutOffLine({ points }: { readonly points: readonly Point[] }) {
  const { metrics } = useMap().layout;
  return <path className="cut-off" d={pathData(fillet(points, metrics.fillet))} />;
}

type LaneProps = {
  readonly points: readonly Point[];
  readonly colour: string;
  readonly kind: StrokeKind;
  readonly use: MapUse | null;
  readonly stations: readonly [Rect | undefined, Rect | undefined];
};

/** Lane within a pipe, or the link between a provider's edges. */
export function MapLane({ points, colour, kind, use, stations: [start, end] }: LaneProps) {
  const { metrics } = useMap().layout;
  const route = fillet(points, metrics.fillet);
  const inUse = use !== null;
  const scale = { inUse: metrics.weight / 16, atRest: metrics.rest / 3 };
  return (
    <g
      className={`lane lane-${use?.line ?? colour} hop-${Math.min(use?.hop ?? 0, 5)}`}
      data-state={inUse ? 'in-use' : 'rest'}
    >
      <Strokes strokes={strokesOf(kind, inUse, metrics.weight, scale)} d={pathData(route)} />
      {use ? <Chevrons parts={[{ kind, route, start, end }]} use={use} /> : null}
    </g>
  );
}
