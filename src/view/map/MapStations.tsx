import type { MapNodeState } from '../../analysis/map/mapStates';
import { mapWords } from '../../content/map/mapWords';
import type { Rect } from '../../layout/map/geometry';
import type { PlacedLabel, PlacedStation, PlacedText } from '../../layout/map/mapLayout';
import { textWidth } from '../../layout/map/measure';
import { useMap } from './mapContext';
import type { Hatched } from './mapForms';
import { PlacedName, PlacedWords } from './PlacedWords';

const MISCONFIGURED_SIZE = 13.5;
/** Room for a plate's cross, its margins and its distance from the station. */
const ROOM_OF_PLATE = 40;

type StationState = 'on-path' | 'rest' | 'failed' | 'fenced';

/** State that a capsule shows for its nodes. */
function stateOf(nodes: readonly string[], states: ReadonlyMap<string, MapNodeState>): StationState {
  const own = nodes.flatMap((id) => states.get(id)?.state ?? []);
  if (own.includes('on-path')) return 'on-path';
  return own.length > 0 && own.every((each) => each === 'failed') ? 'failed' : 'rest';
}

type CapsuleProps = {
  readonly rect: Rect;
  readonly state: StationState;
  readonly hatched: Hatched | null;
};

/** Capsule of a station: hatched if failed, without fill if it has failed with its place. */
function Capsule({ rect, state, hatched }: CapsuleProps) {
  const { hatch, layout } = useMap();
  const radius = Math.min(rect.width, rect.height) / 2;
  const shown = hatched === 'all' ? 'failed' : state;
  return (
    <g data-state={shown}>
      <rect
        className={hatched === 'all' ? 'station' : 'station station-open'}
        {...rect}
        rx={radius}
        fill={hatched === 'all' ? `url(#${hatch})` : undefined}
      />
      {hatched === 'first' || hatched === 'second' ? (
        <path className="half" d={halfOf(rect, hatched, layout.form === 'phone')} fill={`url(#${hatch})`} />
      ) : null}
    </g>
  );
}

/** Outlines the half of a capsule before or after the line across it. */
function halfOf({ x, y, width, height }: Rect, half: 'first' | 'second', isFlat: boolean): string {
  const r = Math.min(width, height) / 2;
  const [cx, cy, right, bottom] = [x + width / 2, y + height / 2, x + width, y + height];
  if (isFlat) {
    return half === 'first'
      ? `M${cx} ${y}H${x + r}A${r} ${r} 0 0 0 ${x + r} ${bottom}H${cx}Z`
      : `M${cx} ${y}H${right - r}A${r} ${r} 0 0 1 ${right - r} ${bottom}H${cx}Z`;
  }
  return half === 'first'
    ? `M${x} ${cy}V${y + r}A${r} ${r} 0 0 1 ${right} ${y + r}V${cy}Z`
    : `M${x} ${cy}V${bottom - r}A${r} ${r} 0 0 0 ${right} ${bottom - r}V${cy}Z`;
}

/** Two echoes behind a station that represents many. */
function Echoes({ rect, state }: { readonly rect: Rect; readonly state: StationState }) {
  const isPhone = useMap().layout.form === 'phone';
  return [10, 5].map((by) => {
    const shorter = (by / 5) * 4;
    const { x, y, width, height } = rect;
    const behind = isPhone
      ? { x: x + shorter, y: y - by, width: width - 2 * shorter, height }
      : { x: x - by, y: y + shorter, width, height: height - 2 * shorter };
    const radius = Math.min(behind.width, behind.height) / 2;
    return (
      <g key={by} data-state={state} className="echo">
        <rect className="station station-open" {...behind} rx={radius} />
      </g>
    );
  });
}

/** Returns one line of a text at its place in the whole. */
function lineOf(text: PlacedText, index: number): PlacedText {
  const { rect, lineHeight, at, lines } = text;
  return {
    ...text,
    lines: lines.slice(index, index + 1),
    at: [at[0], at[1] + index * lineHeight],
    rect: { ...rect, y: rect.y + index * lineHeight, height: lineHeight },
  };
}

/** Names of the public services, one of which may be the destination. */
function ServicesLabel({ label, chosen }: { readonly label: PlacedLabel; readonly chosen: string | null }) {
  const { name, details } = label;
  const isFirst = chosen !== null && (name.lines.join(' ') === chosen || !details?.lines.includes(chosen));
  return (
    <>
      <PlacedName text={name} tone={isFirst ? 'ink' : 'none'} />
      {details?.lines.map((line, index) => (
        <PlacedName
          key={line}
          text={lineOf(details, index)}
          kind="plain"
          tone={!isFirst && line === chosen ? 'ink' : 'none'}
        />
      ))}
    </>
  );
}

type LabelProps = {
  readonly label: PlacedLabel;
  readonly tone: 'none' | 'ink' | 'stop';
  readonly kind?: 'name' | 'label';
};

function Label({ label: { name, details }, tone, kind = 'name' }: LabelProps) {
  return (
    <>
      <PlacedName text={name} kind={kind} tone={tone} />
      {details ? <PlacedWords text={details} kind="second" /> : null}
    </>
  );
}

function Digit({ rect, digit }: { readonly rect: Rect; readonly digit: string }) {
  return (
    <text
      className="map-digit"
      x={rect.x + rect.width / 2}
      y={rect.y + rect.height / 2 + 4.8}
      textAnchor="middle"
      fontSize={13.5}
    >
      {digit}
    </text>
  );
}

/** Misconfiguration at a site: the cause of an outage though nothing is broken. */
function Misconfigured({
  station: { label, rect },
  ids,
}: {
  readonly station: PlacedStation;
  readonly ids: readonly string[];
}) {
  const { layout } = useMap();
  if (ids.length === 0) return null;
  const beside = label ? (label.details ?? label.name) : null;
  const above = beside?.rect ?? rect;
  const besideAnchor = beside?.anchor ?? 'middle';
  const besideX = beside?.at[0] ?? rect.x + rect.width / 2;
  const width = textWidth(mapWords.addressPool, MISCONFIGURED_SIZE);
  // Align left where a right-aligned plate with its cross would leave the figure.
  const hasRoom = besideAnchor !== 'end' || besideX - width - ROOM_OF_PLATE > layout.viewBox.x;
  const anchor = hasRoom ? besideAnchor : 'start';
  const x = hasRoom ? besideX : layout.viewBox.x + 14;
  // Place it below the station in that case.
  const y = hasRoom ? above.y + above.height + 6 : rect.y + rect.height + 4;
  const left = anchor === 'end' ? x - width : anchor === 'start' ? x : x - width / 2;
  return (
    <PlacedName
      tone="stop"
      text={{
        lines: [mapWords.addressPool],
        at: [x, y + 13],
        anchor,
        size: MISCONFIGURED_SIZE,
        lineHeight: 17,
        rect: { x: left, y, width, height: 17 },
      }}
    />
  );
}

type StationProps = {
  readonly station: PlacedStation;
  readonly nodes: readonly string[];
  /** True where the surrounding box is taped off. */
  readonly isFenced: boolean;
  /** True for Microsoft's edges: what is wrong there is the route filter, which the circuit shows. */
  readonly isEdge: boolean;
};

export function MapStation({ station, nodes, isFenced, isEdge }: StationProps) {
  const { states, forms } = useMap();
  const { id, kind, rect, label, beads, count, divider, digit } = station;
  const shown = (own: readonly string[]): StationState => {
    const state = stateOf(own, states.nodes);
    return isFenced && state === 'failed' ? 'fenced' : state;
  };
  const state = shown(nodes);
  const hatched = forms.hatchedStations.get(id) ?? null;
  const isStart = nodes.includes(states.start);
  const tone = hatched ? 'stop' : isStart ? 'ink' : 'none';
  const wrong = nodes.flatMap((node) => states.nodes.get(node)?.misconfigured ?? []);
  return (
    <g className="node" data-node={id}>
      {count ? <Echoes rect={rect} state={state} /> : null}
      <Capsule rect={rect} state={state} hatched={hatched} />
      {divider ? (
        <path className="divider" data-state={state} d={`M${divider[0].join(' ')}L${divider[1].join(' ')}`} />
      ) : null}
      {digit && state !== 'fenced' ? <Digit rect={rect} digit={digit} /> : null}
      {beads.map((bead) => {
        const failed = forms.hatchedStations.get(bead.id) ?? null;
        return (
          <g key={bead.id} className="bead" data-node={bead.id}>
            <Capsule rect={bead.rect} state={shown([bead.id])} hatched={failed} />
            {bead.digit ? <Digit rect={bead.rect} digit={bead.digit} /> : null}
            {bead.label ? (
              <PlacedName text={bead.label.name} kind="label" tone={failed ? 'stop' : 'none'} />
            ) : null}
          </g>
        );
      })}
      {label && kind === 'services' ? (
        <ServicesLabel
          label={label}
          chosen={nodes.includes(states.destination) ? states.destinationName : null}
        />
      ) : label && !forms.tapedEdges.has(id) ? (
        <Label label={label} tone={tone} />
      ) : null}
      {count ? (
        <>
          <rect className="pill" {...count.rect} rx={count.rect.height / 2} />
          <text
            className="text-name"
            x={count.rect.x + count.rect.width / 2}
            y={count.rect.y + count.rect.height / 2 + 4.8}
            textAnchor="middle"
            fontSize={13.5}
          >
            {count.text}
          </text>
        </>
      ) : null}
      {isEdge ? null : <Misconfigured station={station} ids={wrong} />}
    </g>
  );
}
