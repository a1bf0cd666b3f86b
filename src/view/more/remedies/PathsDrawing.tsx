import type { Bottleneck } from '../../../analysis/remedies';
import { bottleneckWords, stageNames } from '../../../content/remedies/bottlenecks';
import { pathsDrawn, percent, remedyWords } from '../../../content/remedies/remedyWords';
import { isBottleneck, type PathKind, placesOf, type RemedyTrials } from '../../../store/remedies';
import { useWidth } from '../../shell/useWidth';
import { band, isOn, outline, type PathsGeometry, pathsGeometry, rail, type Stretch } from './pathsGeometry';
import { StretchLabel } from './StretchLabel';
import './pathsDrawing.css';

type Props = {
  readonly bottleneck: Bottleneck;
  readonly loads: RemedyTrials['loads'];
  /** Path in use; the other one is idle. */
  readonly path: PathKind;
};

/** Draws both paths over one access line; a bottleneck that they share narrows both. */
export function PathsDrawing({ bottleneck, loads, path }: Props) {
  const { ref, width } = useWidth<HTMLElement>();
  const geometry = width ? pathsGeometry(width) : null;
  const places = placesOf(bottleneck);
  const isResolved = places.every((id) => !isBottleneck(loads[path].get(id)));
  return (
    <figure ref={ref} className="remedies-paths">
      {geometry && (
        <svg
          role="img"
          aria-label={pathsDrawn(bottleneckWords[bottleneck].name, isResolved)}
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
            <Lane key={each} geometry={geometry} path={each} inUse={each === path} loads={loads[each]} />
          ))}
          {geometry.stretches.map((stretch) => (
            <StretchLabel
              key={stretch.id}
              geometry={geometry}
              stretch={stretch}
              name={stageNames[stretch.id]}
              load={loads[stretch.lanes === 'both' ? path : stretch.lanes].get(stretch.id) ?? 0}
              isPlace={places.includes(stretch.id)}
            />
          ))}
          <Ends geometry={geometry} />
        </svg>
      )}
      <figcaption className="visually-hidden">
        <ul aria-label={remedyWords.loads}>
          {[...loads[path]].map(([id, load]) => (
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

type Part = { readonly geometry: PathsGeometry };

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
  readonly path: PathKind;
  readonly inUse: boolean;
  readonly loads: ReadonlyMap<string, number>;
};

/** Draws a lane: solid where private, two rails on the public internet behind the office. */
function Lane({ geometry, path, inUse, loads }: LaneProps) {
  const { stretches, lanes, length } = geometry;
  const bottlenecks = stretches.filter(
    (stretch) => isOn(stretch, path) && isBottleneck(loads.get(stretch.id)),
  );
  const half = inUse ? 8 : 3;
  const lane = lanes[path];
  const leaves = stretches.find(({ id }) => id === 'access-stretch')?.from ?? 0;
  if (path === 'expressroute')
    return (
      <path
        className="remedies-lane"
        data-path={path}
        data-in-use={inUse}
        d={band(geometry, lane, outline(0, length, half, bottlenecks))}
      />
    );
  const open = outline(leaves, length, half - (inUse ? 1.5 : 0.75), bottlenecks);
  return (
    <g className="remedies-lane" data-path={path} data-in-use={inUse}>
      <path d={band(geometry, lane, outline(0, leaves, half, bottlenecks))} />
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
