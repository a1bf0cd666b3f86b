import { percent } from '../../../content/remedies/remedyWords';
import { isBottleneck } from '../../../store/remedies';
import type { PathsGeometry, Stretch } from './pathsGeometry';

type Props = {
  readonly geometry: PathsGeometry;
  readonly stretch: Stretch;
  readonly name: string;
  readonly load: number;
  /** True if the bottleneck is here. */
  readonly isPlace: boolean;
};

/** Places a stretch's name: above its box, below the circuit's, or beside it. */
function anchor({ direction, lanes, halfBox }: PathsGeometry, { id, from, to }: Stretch) {
  const middle = (from + to) / 2;
  if (direction === 'across') {
    const y = id === 'circuit' ? lanes.expressroute + halfBox + 18 : lanes.internet - halfBox - 26;
    return { x: middle, y, textAnchor: 'middle' } as const;
  }
  const x = lanes.expressroute + halfBox + 14;
  const shift = { internet: -26, circuit: 16 } as const;
  const beside = id === 'internet' || id === 'circuit' ? shift[id] : -5;
  return { x, y: middle + beside, textAnchor: 'start' } as const;
}

/** Estimates the width of bold 13.5 px text, for its plate. */
const widthOf = (text: string) => text.length * 7.3 + 14;

export function StretchLabel({ geometry, stretch, name, load, isPlace }: Props) {
  const { x, y, textAnchor } = anchor(geometry, stretch);
  const width = widthOf(name);
  const left = textAnchor === 'middle' ? x - width / 2 : x - 7;
  return (
    <g className="remedies-label" data-place={isPlace}>
      {isPlace && <rect className="remedies-plate" x={left} y={y - 15} width={width} height="21" rx="3" />}
      <text
        className="remedies-stretch"
        x={textAnchor === 'middle' ? x : left + 7}
        y={y}
        textAnchor={textAnchor}
      >
        {name}
      </text>
      <text
        className="remedies-load"
        data-bottleneck={isBottleneck(load)}
        x={textAnchor === 'middle' ? x : left + 7}
        y={y + 19}
        textAnchor={textAnchor}
      >
        {percent(load)}
      </text>
    </g>
  );
}
