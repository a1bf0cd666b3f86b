import type { Assessment, Stretch } from '../../analysis/assess';
import type { Direction } from '../../analysis/direction';
import { encryptionWords, nothingWords, rulerWords, stretchWords } from '../../content/rulerWords';
import { textWidth, wrapped } from '../../layout/map/measure';
import type { Topology } from '../../model/topology';
import { linksInUse, linksLike } from '../ruler/linksLike';
import { rulerSegments, type Segment, type Stop } from '../ruler/rulerSegments';
import { StrokeDrawing } from './StrokeDrawing';

type Props = {
  readonly topology: Topology;
  readonly assessment: Assessment;
  readonly direction: Direction;
};

/** Places of the wide picture above, in its units. */
const places: Readonly<Record<Stop, number>> = {
  office: 110,
  exit: 163,
  partner: 270,
  edge: 508,
  marker: 590,
  service: 800,
};
const END = 968;
const SIZE = 13.5;
const LINE = 17;
const BAR = 17;
const FIRST_BASELINE = 44;
const MOST_LINES = 5;

type Words = { readonly x: number; readonly title: string; readonly lines: readonly string[] };
type Row = {
  readonly segments: readonly Segment[];
  readonly words: readonly Words[];
  readonly height: number;
};

function rowOf(stretches: readonly Stretch[], { topology, assessment, direction }: Props): Row {
  const segments = rulerSegments(stretches, assessment);
  const used = linksInUse(topology, assessment, direction);
  const words = segments.map(({ from, stretch }, index): Words => {
    const next = segments[index + 1];
    const x = places[from] + 8;
    const width = (next ? places[next.from] : END) - x - 4;
    if (!stretch) return { x, title: rulerWords.own, lines: [] };
    const { title, text } = stretchWords(stretch, linksLike(stretch, used), assessment);
    return { x, title, lines: wrapped(text, width, SIZE, MOST_LINES) };
  });
  const most = Math.max(...words.map(({ lines }) => lines.length));
  return { segments, words, height: FIRST_BASELINE + LINE * most + 8 };
}

/** Exposure bar as a drawing of the wide picture's width, for a file. */
export function BarDrawing(props: Props) {
  const { assessment, direction } = props;
  const stretches = direction === 'reply' ? assessment.replyStretches : assessment.stretches;
  const rows = stretches.map((row) => rowOf(row, props));
  const tops = rows.map((_, index) => rows.slice(0, index).reduce((sum, { height }) => sum + height, 0));
  const below = rows.reduce((sum, { height }) => sum + height, 0) || FIRST_BASELINE + 12;
  const { lead, rest } = encryptionWords(assessment, stretches);
  return (
    <svg className="drawing" viewBox={`0 0 ${END} ${below + 24}`} aria-hidden="true">
      <text className="text-name" x={0} y={BAR} fontSize={SIZE}>
        {rulerWords.title}
      </text>
      <text className="text-second" x={0} y={BAR + LINE} fontSize={SIZE}>
        {assessment.symmetric ? rulerWords.detail : rulerWords.directionDetail[direction]}
      </text>
      {rows.length === 0 ? (
        <text className="text-second" x={places.office + 8} y={BAR} fontSize={SIZE}>
          {nothingWords(assessment)}
        </text>
      ) : null}
      {rows.map((row, index) => (
        <DrawnRow key={tops[index]} row={row} top={tops[index] ?? 0} />
      ))}
      <text className="text-name" x={0} y={below + 18} fontSize={SIZE}>
        {lead}
      </text>
      <text className="text-second" x={textWidth(lead, SIZE) + 6} y={below + 18} fontSize={SIZE}>
        {rest}
      </text>
    </svg>
  );
}

function DrawnRow({ row: { segments, words, height }, top }: { readonly row: Row; readonly top: number }) {
  return (
    <g transform={`translate(0 ${top})`}>
      {segments.map(({ from, to, exposure, line, passes, privateEndsBefore }) => (
        <g key={from}>
          <StrokeDrawing exposure={exposure} line={line} from={places[from]} to={places[to]} at={BAR} />
          <g className="marker">
            {privateEndsBefore ? <path d={`M${places[from]} 0V${height - 8}`} /> : null}
          </g>
          {[privateEndsBefore ? null : from, passes, to].map((stop) =>
            stop && stop !== 'exit' && stop !== 'marker' ? (
              <path key={stop} className="bar-tick" d={`M${places[stop]} ${BAR - 13}v26`} />
            ) : null,
          )}
        </g>
      ))}
      {words.map(({ x, title, lines }) => (
        <g key={x}>
          <text className="text-name" x={x} y={FIRST_BASELINE} fontSize={SIZE}>
            {title}
          </text>
          {lines.map((line, index) => (
            <text
              key={line}
              className="text-second"
              x={x}
              y={FIRST_BASELINE + LINE * (index + 1)}
              fontSize={SIZE}
            >
              {line}
            </text>
          ))}
        </g>
      ))}
    </g>
  );
}
