import { nameOf } from '../../../content/names';
import { bullets, connectionNotes, routerDownShort } from '../../../content/pictureLabels';
import { pictureWords } from '../../../content/pictureWords';
import type { Peering } from '../../../model/compiledTopology';
import { fillet, pathData } from '../geometry/roundedPolyline';
import type { Layout, LinkPlace } from '../layouts/layout';
import type { LaneDisplay, LinkDisplay } from '../states/display';
import { Bullet } from './Bullet';
import { useFigure } from './figureContext';
import { LaneDrawing, LaneHalo } from './LaneDrawing';
import { StopPlate } from './Plate';
import { Outset } from './Ring';
import { TextLines } from './TextLines';

type Props = { readonly link: LinkDisplay };

/** Link with its casing if it is a connection, its lanes, failures and name. */
export function LinkDrawing({ link }: Props) {
  const { layout } = useFigure();
  const place = layout.links[link.id];
  if (!place) return null;
  const withoutLanes = link.state === 'failed' || (link.state === 'withdrawn' && place.casing !== undefined);
  const drawn = place.lanes.flatMap((lanePlace) => {
    const lane = link.lanes.find(({ peering }) => peering === lanePlace.peering) ?? link.lanes[0];
    return lane ? [{ lanePlace, lane }] : [];
  });
  const flowing = drawn.filter(({ lane }) => lane.state !== 'failed');
  // Draw lanes in use over those at rest.
  flowing.sort((a, b) => Number(a.lane.state === 'in-use') - Number(b.lane.state === 'in-use'));
  const [from, to] = link.ends.map((end) => {
    const node = layout.nodes[end];
    return node?.stationWithExit ?? node?.station;
  });
  return (
    <g className="link" data-link={link.id} data-state={link.state}>
      {link.selected ? <LinkOutline link={link} tone="selected" /> : null}
      {place.casing ? <Casing link={link} casing={place.casing} /> : null}
      {withoutLanes ? null : (
        <>
          {flowing.map(({ lanePlace, lane }) => (
            <LaneHalo key={lanePlace.peering} place={lanePlace} lane={lane} />
          ))}
          {flowing.map(({ lanePlace, lane }) => (
            <LaneDrawing key={lanePlace.peering} place={lanePlace} lane={lane} stations={[from, to]} />
          ))}
        </>
      )}
      {link.state === 'failed' ? null : <FailedSessions lanes={link.lanes} place={place} />}
      {link.state === 'failed' && !place.casing ? <FailedLine place={place} /> : null}
      <LinkTexts link={link} place={place} layout={layout} />
    </g>
  );
}

type OutlineProps = { readonly link: LinkDisplay; readonly tone: 'selected' | 'focus' };

/** Outline around the link, with a gap, for selection and focus. */
export function LinkOutline({ link, tone }: OutlineProps) {
  const { layout } = useFigure();
  const place = layout.links[link.id];
  if (!place) return null;
  if (place.casing) {
    const radius = Math.min(place.casing.width, place.casing.height) / 2;
    const by = tone === 'focus' && link.selected ? 9.5 : 4.5;
    return <Outset rect={place.casing} radius={radius} by={by} tone={tone} />;
  }
  const inUse = link.lanes.some(({ state }) => state === 'in-use');
  const width = (place.lanes.length - 1) * 22 + (inUse ? 20 : 8);
  const d = pathData(fillet(place.centre, layout.radius));
  const further = tone === 'focus' && link.selected ? 10 : 0;
  return (
    <g className={`ring ring-${tone}`}>
      <path className="ring-line" d={d} strokeWidth={width + 12 + further} />
      <path className="ring-gap" d={d} strokeWidth={width + 6 + further} />
    </g>
  );
}

type CasingProps = { readonly link: LinkDisplay; readonly casing: NonNullable<LinkPlace['casing']> };

function Casing({ link, casing }: CasingProps) {
  const { layout, hatch } = useFigure();
  const { x, y, width, height } = casing;
  const radius = Math.min(width, height) / 2;
  const failed = link.state === 'failed';
  const middle = layout.links[link.id]?.plate ?? [x, y];
  return (
    <>
      <rect
        className={failed ? 'casing' : 'casing casing-open'}
        data-state={link.state}
        x={x}
        y={y}
        width={width}
        height={height}
        rx={radius}
        fill={failed ? `url(#${hatch})` : undefined}
      />
      {link.lanes.map((lane) =>
        lane.selected && lane.peering ? (
          <Outset
            key={lane.peering}
            rect={casing.sessions[lane.peering]}
            radius={10}
            by={1.5}
            tone="selected"
          />
        ) : null,
      )}
      {failed && layout.kind === 'wide' ? (
        <StopPlate at={middle} text={pictureWords.noService} size={15} width={120} height={32} />
      ) : null}
      {failed && layout.kind === 'narrow' ? (
        <StopPlate at={middle} text={pictureWords.noService} size={15} width={64} height={68} upright />
      ) : null}
    </>
  );
}

type SessionsProps = { readonly lanes: readonly LaneDisplay[]; readonly place: LinkPlace };

/** Hatches the lane of a failed session; the other peering stays up. */
function FailedSessions({ lanes, place: { casing } }: SessionsProps) {
  const { layout } = useFigure();
  if (!casing) return null;
  const failed = lanes.flatMap(({ peering, state }): readonly Peering[] =>
    state === 'failed' && peering ? [peering] : [],
  );
  return failed.map((peering) => {
    const { x, y, width, height } = casing.sessions[peering];
    const middle = [x + width / 2, y + height / 2] as const;
    return (
      <g key={peering}>
        <HatchedRect x={x} y={y} width={width} height={height} rx={Math.min(width, height) / 2} />
        <g transform={layout.kind === 'narrow' ? `rotate(90 ${middle[0]} ${middle[1]})` : undefined}>
          <StopPlate
            at={middle}
            text={pictureWords.noSession}
            size={layout.kind === 'narrow' ? 13 : 13.5}
            width={108}
            height={layout.kind === 'narrow' ? 19 : 22}
          />
        </g>
      </g>
    );
  });
}

type HatchedRectProps = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly rx: number;
};

function HatchedRect(props: HatchedRectProps) {
  const { hatch } = useFigure();
  return <rect className="hatched" {...props} fill={`url(#${hatch})`} />;
}

/** Hatches a failed link without casing along its line, with a cross. */
function FailedLine({ place }: { readonly place: LinkPlace }) {
  const { layout, hatch } = useFigure();
  const d = pathData(fillet(place.centre, layout.radius));
  const width = place.lanes.length > 1 ? 20 : 14;
  return (
    <>
      <path className="hatched-line-edge" d={d} strokeWidth={width + 4} />
      <path className="hatched-line-gap" d={d} strokeWidth={width} />
      <path className="hatched-line" d={d} strokeWidth={width} stroke={`url(#${hatch})`} />
      <StopPlate at={place.plate} size={13.5} width={26} height={24} />
    </>
  );
}

type TextsProps = { readonly link: LinkDisplay; readonly place: LinkPlace; readonly layout: Layout };

function LinkTexts({ link, place, layout }: TextsProps) {
  const { topology } = useFigure();
  const { name, bullet, secondLine } = place;
  const isConnection = place.casing !== undefined;
  const text = isConnection
    ? nameOf(topology, link.id)
    : bullet
      ? pictureWords.internetLine
      : pictureWords.exit;
  return (
    <>
      {bullet ? <Bullet at={bullet} line="internet" letter={bullets.internet} /> : null}
      {name ? (
        <TextLines place={name} text={text} kind="label" size={bullet ? layout.lineNameSize : 13.5} />
      ) : null}
      {secondLine ? (
        <TextLines place={secondLine} text={pictureWords.exitDetail} kind="second" size={13} />
      ) : null}
      <ConnectionNoteText link={link} place={place} layout={layout} />
    </>
  );
}

/** Note inside the casing if it fits; otherwise the two connections are compared between them. */
function ConnectionNoteText({ link: { note }, place, layout }: TextsProps) {
  if (!note || !place.note) return null;
  if (note === 'router-down') {
    const text = layout.kind === 'wide' ? connectionNotes[note] : routerDownShort;
    return <TextLines place={place.note} text={text} kind="second" size={13} />;
  }
  if (layout.betweenConnections) return null;
  return <TextLines place={place.note} text={connectionNotes[note]} kind="second" size={13} />;
}
