import type { MapEnd } from '../../analysis/map/mapStates';
import type { DrawnNetwork } from '../../layout/drawn/drawnNetwork';
import type { Point, Rect } from '../../layout/map/geometry';
import type {
  MapLayout,
  PlacedBullet,
  PlacedFirewall,
  PlacedMarker,
  PlacedRisk,
} from '../../layout/map/mapLayout';
import { lostPlateWidth } from '../../layout/map/plates';
import { riskPlate } from '../../layout/marks/failurePlates';
import { Bullet } from '../canvas/drawing/Bullet';
import { StopPlate } from '../canvas/drawing/Plate';
import { useMap } from './mapContext';
import { PlacedName, PlacedWords } from './PlacedWords';

/**
 * Finds the markers on the paths in use, each once, though both tunnels of a VPN end at one; of the markers after
 * Microsoft's edges only the topmost, since they align.
 */
export function activeMarkers(
  { markers, form }: MapLayout,
  { lines }: DrawnNetwork,
  ends: readonly MapEnd[],
): readonly PlacedMarker[] {
  const first = (found: readonly PlacedMarker[]) =>
    [...found].sort((a, b) => (form === 'phone' ? 0 : a.from[1] - b.from[1])).slice(0, 1);
  const all = ends.flatMap((end) => {
    if (end.kind === 'dedicated') return first(markers.filter(({ id }) => end.places.includes(id)));
    const line = lines.find(
      ({ kind, links }) => (kind === 'tunnel') === (end.kind === 'tunnel') && links.includes(end.link),
    );
    return first(markers.filter(({ id }) => id === line?.id));
  });
  return [...new Set(all)];
}

export function Marker({ marker: { id, from, to } }: { readonly marker: PlacedMarker }) {
  return (
    <g className="marker" data-marker={id}>
      <path d={`M${from[0]} ${from[1]}L${to[0]} ${to[1]}`} />
    </g>
  );
}

export function MarkerLabel({ marker: { label } }: { readonly marker: PlacedMarker }) {
  if (!label) return null;
  return (
    <>
      <PlacedWords text={label.name} kind="name" />
      {label.details ? (
        <PlacedWords
          text={label.details}
          kind={label.name.lines.join('').includes(' ') ? 'second' : 'name'}
        />
      ) : null}
    </>
  );
}

const letters: Readonly<Record<PlacedBullet['kind'], string>> = {
  internet: 'I',
  microsoft: 'M',
  'azure-private': 'A',
  'global-reach': 'A',
  tunnel: 'A',
};

const colours = {
  internet: 'internet',
  microsoft: 'microsoft',
  'azure-private': 'azure-private',
  'global-reach': 'azure-private',
  tunnel: 'azure-private',
} as const;

export function LineBullet({ bullet: { kind, at, label } }: { readonly bullet: PlacedBullet }) {
  return (
    <>
      <Bullet at={at} line={colours[kind]} letter={letters[kind]} />
      {label ? <PlacedWords text={label} kind="name" /> : null}
    </>
  );
}

/** Bricks on the line that a firewall guards, or one bar across all lines that share its state. */
export function Firewall({ firewall: { id, rect, isBar, label } }: { readonly firewall: PlacedFirewall }) {
  const { x, y, width, height } = rect;
  const row = 7;
  const rows = Math.max(2, Math.floor(height / row));
  const step = height / rows;
  const joints = Array.from({ length: rows }, (_, index) => {
    const top = y + index * step;
    const at = index % 2 === 0 ? [x + width / 2] : [x + width / 4, x + (3 * width) / 4];
    const upright = at.map((each) => `M${each} ${top}v${step}`).join('');
    return index === 0 ? upright : `M${x} ${top}h${width}${upright}`;
  });
  return (
    <g className="firewall" data-firewall={id}>
      <rect className="firewall-face" {...rect} rx={isBar ? 2 : 3} />
      <path className="firewall-joints" d={joints.join('')} />
      {label ? <PlacedWords text={label} kind="label" /> : null}
    </g>
  );
}

/** Shared risk: a dotted bracket if intact, a strip of hatch if failed. */
export function SharedRisk({ risk: { id, strips, label } }: { readonly risk: PlacedRisk }) {
  const { forms, hatch, layout, network } = useMap();
  const isFailed = forms.risks.has(id);
  const name = network.risks.find((each) => each.id === id)?.caption.name ?? '';
  const plate = isFailed && layout.form !== 'thumbnail' ? riskPlate(layout, name, strips) : null;
  const shown = plate ?? label;
  const isPhone = layout.form === 'phone';
  return (
    <g className="risk" data-risk={id}>
      {strips.map((strip) => {
        const { x, y, width, height } = strip;
        if (isFailed) return <rect key={`${x} ${y}`} className="strip" {...strip} fill={`url(#${hatch})`} />;
        const [cx, cy] = [x + width / 2, y + height / 2];
        return (
          <g key={`${x} ${y}`}>
            <path className="bracket" d={isPhone ? `M${x} ${cy}h${width}` : `M${cx} ${y}v${height}`} />
            <path
              className="bracket-ends"
              d={isPhone ? `M${x} ${cy - 6}v12m${width} -12v12` : `M${cx - 6} ${y}h12m-12 ${height}h12`}
            />
          </g>
        );
      })}
      {shown ? <PlacedName text={shown} kind="second" tone={isFailed ? 'stop' : 'none'} /> : null}
    </g>
  );
}

/** From a router's name to the middle of the barrier behind it. */
const BEHIND_NAME = 18;

type BarrierProps = {
  readonly points: readonly Point[];
  /** How many of several links have failed, instead of a barrier across all of them. */
  readonly said?: string;
  /** The name beside the router that the line leaves; null without one. */
  readonly name?: Rect | null;
};

/** Barrier on a line, next to the station it leaves and behind the router's name. */
export function Barrier({ points, said, name = null }: BarrierProps) {
  const { layout, hatch } = useMap();
  const isPhone = layout.form === 'phone';
  const [from, to] = points;
  if (!from || !to) return null;
  const usual = layout.metrics.station / 2 + (layout.metrics.isRoomy ? 44 : 30);
  const behindName = name === null ? 0 : name.x + name.width + BEHIND_NAME - from[0];
  const by = Math.max(usual, behindName);
  const at: Point = isPhone ? [from[0], from[1] + by] : [from[0] + by, from[1]];
  if (said !== undefined) {
    if (isPhone || layout.form === 'thumbnail') return <StopPlate at={at} size={11} width={20} height={14} />;
    const width = lostPlateWidth(said, 13.5);
    // Behind the station or router that the line leaves.
    const beside: Point = [from[0] + layout.metrics.station / 2 + 6 + width / 2, from[1]];
    return <StopPlate at={beside} text={said} size={13.5} width={width} height={20} />;
  }
  const [length, breadth] = layout.metrics.isRoomy ? [26, 18] : [20, 12];
  const [width, height] = isPhone ? [breadth, length] : [length, breadth];
  return (
    <>
      <rect
        className="strip"
        x={at[0] - width / 2}
        y={at[1] - height / 2}
        width={width}
        height={height}
        fill={`url(#${hatch})`}
      />
      {layout.form === 'roomy' ? (
        <StopPlate at={[at[0], at[1] - 20]} size={11} width={22} height={16} />
      ) : null}
    </>
  );
}
