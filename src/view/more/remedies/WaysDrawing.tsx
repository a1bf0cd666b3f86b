import type { Bottleneck } from '../../../analysis/remedies';
import { bottleneckWords, stageNames } from '../../../content/remedies/bottlenecks';
import { pathsDrawn, percent, remedyWords } from '../../../content/remedies/remedyWords';
import { isPinched, placesOf, type RemedyTrials, type Way } from '../../../store/remedies';
import { useWidth } from '../../shell/useWidth';
import { StretchLabel } from './StretchLabel';
import { band, isOn, outline, rail, type Stretch, type WaysGeometry, waysGeometry } from './waysGeometry';
import './waysDrawing.css';

type Props = {
  readonly bottleneck: Bottleneck;
  readonly loads: RemedyTrials['loads'];
  /** Direction being tried; the other is at rest. */
  readonly way: Way;
};

/** Draws both directions on one line; shared bottlenecks narrow both. */
export function WaysDrawing({ bottleneck, loads, way }: Props) {
  const { ref, width } = useWidth<HTMLElement>();
  const geometry = width ? waysGeometry(width) : null;
  const places = placesOf(bottleneck);
  const isMended = places.every((id) => !isPinched(loads[way].get(id)));
  return (
    <figure ref={ref} className="remedies-ways">
      {geometry && (
        <svg
          role="img"
          aria-label={pathsDrawn(bottleneckWords[bottleneck].name, isMended)}
          width={geometry.width}
          height={geometry.height}
        >
          {geometry.stretches.map((stretch) => (
            <Box
              key={stretch.id}
              geometry={geometry}
              stretch={stretch}
              isPlace={places.includes(stretch.id)}
            />
          ))}
          {(['internet', 'expressroute'] as const).map((each) => (
            <Lane key={each} geometry={geometry} way={each} inUse={each === way} loads={loads[each]} />
          ))}
          {geometry.stretches.map((stretch) => (
            <StretchLabel
              key={stretch.id}
              geometry={geometry}
              stretch={stretch}
              name={stageNames[stretch.id]}
              load={loads[stretch.lanes === 'both' ? way : stretch.lanes].get(stretch.id) ?? 0}
              isPlace={places.includes(stretch.id)}
            />
          ))}
          <Ends geometry={geometry} />
        </svg>
      )}
      <figcaption className="visually-hidden">
        <ul aria-label={remedyWords.loads}>
          {[...loads[way]].map(([id, load]) => (
            <li key={id}>
              {names[id]}: {percent(load)}
            </li>
          ))}
        </ul>
      </figcaption>
    </figure>
  );
}

const names: Readonly<Record<string, string>> = stageNames;

type Part = { readonly geometry: WaysGeometry };

function Box({
  geometry,
  stretch,
  isPlace,
}: Part & { readonly stretch: Stretch; readonly isPlace: boolean }) {
  const { lanes, halfBox, at } = geometry;
  const first = isOn(stretch, 'internet') ? lanes.internet : lanes.expressroute;
  const last = isOn(stretch, 'expressroute') ? lanes.expressroute : lanes.internet;
  const [x, y] = at(stretch.from, first - halfBox);
  const [right, bottom] = at(stretch.to, last + halfBox);
  return (
    <rect
      className="remedies-box"
      data-place={isPlace}
      x={x}
      y={y}
      width={right - x}
      height={bottom - y}
      rx="6"
    />
  );
}

type LaneProps = Part & {
  readonly way: Way;
  readonly inUse: boolean;
  readonly loads: ReadonlyMap<string, number>;
};

/** Draws a lane: solid where private, two rails on the public internet behind the office. */
function Lane({ geometry, way, inUse, loads }: LaneProps) {
  const { stretches, lanes, length } = geometry;
  const pinched = stretches.filter((stretch) => isOn(stretch, way) && isPinched(loads.get(stretch.id)));
  const half = inUse ? 8 : 3;
  const lane = lanes[way];
  const leaves = stretches.find(({ id }) => id === 'access-stretch')?.from ?? 0;
  if (way === 'expressroute')
    return (
      <path
        className="remedies-lane"
        data-way={way}
        data-in-use={inUse}
        d={band(geometry, lane, outline(0, length, half, pinched))}
      />
    );
  const open = outline(leaves, length, half - (inUse ? 1.5 : 0.75), pinched);
  return (
    <g className="remedies-lane" data-way={way} data-in-use={inUse}>
      <path d={band(geometry, lane, outline(0, leaves, half, pinched))} />
      <path className="remedies-rail" d={rail(geometry, lane, open, -1)} />
      <path className="remedies-rail" d={rail(geometry, lane, open, 1)} />
    </g>
  );
}

function Ends({ geometry: { direction, lanes, length } }: Part) {
  const beside = (lanes.internet + lanes.expressroute) / 2;
  const down = direction === 'down';
  const office = down ? { x: 0, y: 0, width: 104 } : { x: 0, y: beside - 40, width: 72 };
  const microsoft = down
    ? { x: 0, y: length - 28, width: 104 }
    : { x: length - 88, y: beside - 40, width: 88 };
  return [office, microsoft].map((end, index) => (
    <g key={index === 0 ? 'office' : 'microsoft'}>
      <rect className="remedies-plate" {...end} height={down ? 28 : 80} rx="3" />
      <text
        className="remedies-plate-text"
        x={end.x + end.width / 2}
        y={end.y + (down ? 19 : 45)}
        textAnchor="middle"
      >
        {index === 0 ? remedyWords.office : remedyWords.microsoft}
      </text>
    </g>
  ));
}
