import type { MapUse } from '../../analysis/map/mapStates';
import { circuitNotes, mapWords, shareLabel } from '../../content/map/mapWords';
import { isOverlapping, type Point, type Rect } from '../../layout/map/geometry';
import type { PlacedCircuit, PlacedConnection, PlacedText } from '../../layout/map/mapLayout';
import { textWidth } from '../../layout/map/measure';
import { failedPlateOf } from '../../layout/map/plates';
import { StopPlate } from '../canvas/drawing/Plate';
import { BundlePill, Hairlines } from './BundleMarks';
import { MapLane } from './MapLines';
import { useMap } from './mapContext';
import { PlacedName, PlacedWords } from './PlacedWords';

const middleOf = ({ x, y, width, height }: Rect) => [x + width / 2, y + height / 2] as const;

/** Plate on a hatched pipe; only its cross where text does not fit. */
function NoService({ pipe }: { readonly pipe: Rect }) {
  const { form } = useMap().layout;
  const at = middleOf(pipe);
  switch (form) {
    case 'roomy':
      return <StopPlate at={at} text={mapWords.noService} size={15} width={120} height={32} />;
    case 'dense':
      return pipe.width >= 118 ? (
        <StopPlate at={at} text={mapWords.noService} size={13.5} width={104} height={22} />
      ) : (
        <StopPlate at={at} size={13.5} width={26} height={20} />
      );
    case 'phone':
      return <StopPlate at={at} text={mapWords.noService} size={13.5} width={54} height={60} upright />;
    case 'thumbnail':
      return null;
  }
}

/** Part of a pipe that one lane covers. */
function laneRect({ pipe, lanes }: PlacedConnection, index: number, isPhone: boolean): Rect {
  const [x = 0, y = 0] = lanes[index]?.points[0] ?? [];
  const across = isPhone ? pipe.width : pipe.height;
  const breadth = lanes.length > 1 ? across * 0.42 : across * 0.7;
  return isPhone
    ? { x: x - breadth / 2, y: pipe.y + 8, width: breadth, height: pipe.height - 16 }
    : { x: pipe.x + 8, y: y - breadth / 2, width: pipe.width - 16, height: breadth };
}

/** Starts a lane at the cap of its pipe, where the customer's line ends, if there is no provider edge. */
function fromCap(points: readonly Point[], { pipe }: PlacedConnection, isOpen: boolean): readonly Point[] {
  const [from, to] = points;
  if (!isOpen || !from || !to) return points;
  return from[1] === to[1] ? [[pipe.x + 3, from[1]], to] : [[from[0], pipe.y + 3], to];
}

function NoSession({ rect }: { readonly rect: Rect }) {
  const { hatch, layout } = useMap();
  const [x, y] = middleOf(rect);
  const isPhone = layout.form === 'phone';
  const isWordy = layout.form === 'roomy' || (layout.form === 'phone' && rect.height > 90);
  const plate = isWordy ? (
    <StopPlate
      at={[x, y]}
      text={mapWords.noSession}
      size={13.5}
      width={108}
      height={rect.height > 18 && !isPhone ? 22 : 19}
    />
  ) : (
    <StopPlate at={[x, y]} size={11} width={20} height={14} />
  );
  return (
    <>
      <rect
        className="hatched"
        {...rect}
        rx={Math.min(rect.width, rect.height) / 2}
        fill={`url(#${hatch})`}
      />
      {layout.form === 'thumbnail' ? null : isPhone ? (
        <g transform={`rotate(90 ${x} ${y})`}>{plate}</g>
      ) : (
        plate
      )}
    </>
  );
}

/** Share of the traffic on this connection, shown if there are more than two paths. */
function Share({ use, at }: { readonly use: MapUse; readonly at: readonly [number, number] }) {
  const [x, y] = at;
  const half = useMap().layout.form === 'phone' ? 11 : 20;
  return (
    <>
      <rect className="share" x={x - half} y={y - 9} width={2 * half} height={18} rx={9} />
      <text className="map-share" x={x} y={y + 4.9} textAnchor="middle" fontSize={14}>
        {shareLabel(use.share)}
      </text>
    </>
  );
}

type ConnectionProps = {
  readonly connection: PlacedConnection;
  readonly stations: readonly [Rect | undefined, Rect | undefined];
  readonly isFenced: boolean;
  /** Shows shares on lanes. */
  readonly withShare: boolean;
};

export function MapConnection({ connection, stations, isFenced, withShare }: ConnectionProps) {
  const { states, forms, hatch, layout } = useMap();
  const { id, pipe, lanes } = connection;
  const link = states.links.get(id);
  const down = forms.sessions.get(id) ?? [];
  const isHatched = forms.hatchedConnections.has(id) && !isFenced;
  const state = isHatched
    ? 'failed'
    : isFenced || link?.state === 'failed' || (link?.state === 'cut-off' && down.length === 0)
      ? 'withdrawn'
      : 'rest';
  const radius = Math.min(pipe.width, pipe.height) / 2;
  const isBundle = connection.count !== null;
  return (
    <g className="link" data-link={id}>
      <rect
        className={isHatched ? 'casing' : 'casing casing-open'}
        data-state={state}
        {...pipe}
        rx={radius}
        fill={isHatched ? `url(#${hatch})` : undefined}
      />
      {state !== 'rest'
        ? null
        : lanes.map(({ peering, points }, index) => {
            if (down.includes(peering))
              return <NoSession key={peering} rect={laneRect(connection, index, layout.form === 'phone')} />;
            const use = link?.uses.find((each) => each.line === peering) ?? null;
            const [from, to] = [points[0], points[points.length - 1]];
            return (
              <g key={peering}>
                {isBundle && !use ? (
                  <Hairlines points={points} colour={peering} count={lanes.length > 1 ? 2 : 4} />
                ) : (
                  <MapLane
                    points={fromCap(points, connection, stations[0] === undefined)}
                    colour={peering}
                    kind="solid"
                    use={use}
                    stations={stations}
                  />
                )}
                {use && withShare && !isBundle && from && to && layout.form !== 'thumbnail' ? (
                  <Share use={use} at={[(from[0] + to[0]) / 2, (from[1] + to[1]) / 2]} />
                ) : null}
              </g>
            );
          })}
      {isHatched ? <NoService pipe={pipe} /> : null}
      {isBundle && state === 'rest' ? <BundlePill connection={connection} /> : null}
    </g>
  );
}

export function ConnectionName({ connection: { label } }: { readonly connection: PlacedConnection }) {
  return label ? <PlacedWords text={label.name} kind="label-second" /> : null;
}

/** Name of a circuit, and below it its use, its fault, or else its provider. */
export function MapCircuit({ circuit }: { readonly circuit: PlacedCircuit }) {
  const { states, network, layout } = useMap();
  const note = states.notes.get(circuit.id.replace(/^circuit:/, ''));
  const drawn = network.circuits.find(({ id }) => id === circuit.id);
  const edges = drawn?.connections.flatMap(({ microsoftEdge }) => microsoftEdge.nodes) ?? [];
  const isWrong = edges.some((id) => (states.nodes.get(id)?.misconfigured.length ?? 0) > 0);
  return circuit.labels.map(({ name, details }) => {
    const kind = layout.metrics.isRoomy ? 'name' : 'label-second';
    if (isWrong && !details) return <FilterForName key={`${name.at[0]} ${name.at[1]}`} name={name} />;
    const second = details && note ? { ...details, lines: [circuitNotes[note]] } : details;
    return (
      <g key={`${name.at[0]} ${name.at[1]}`} className="circuit" data-circuit={circuit.id}>
        <PlacedWords text={name} kind={kind} />
        {details && isWrong ? <PlacedName text={saying(mapWords.routeFilter, details)} tone="stop" /> : null}
        {second && !isWrong ? <PlacedWords text={second} kind="second" /> : null}
      </g>
    );
  });
}

/** The fault in place of a circuit's only line; where that has no room, the circuit's name on the plate. */
function FilterForName({ name }: { readonly name: PlacedText }) {
  const { boxes } = useMap().layout;
  const filter = saying(mapWords.routeFilter, name);
  const heads = boxes.flatMap(({ label }) => (label ? [label.name.rect] : []));
  const hasRoom = !heads.some((head) => isOverlapping(head, failedPlateOf(filter)));
  return <PlacedName text={hasRoom ? filter : name} tone="stop" />;
}

/** Other words in the place of a text, at their own width. */
function saying(words: string, text: PlacedText): PlacedText {
  const width = textWidth(words, text.size);
  const x = { start: text.at[0], middle: text.at[0] - width / 2, end: text.at[0] - width }[text.anchor];
  return { ...text, lines: [words], rect: { ...text.rect, x, width } };
}
