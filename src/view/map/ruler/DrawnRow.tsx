import type { Direction } from '../../../analysis/direction';
import { shareLabel } from '../../../content/map/mapWords';
import {
  mapRulerHead,
  mapRulerWords,
  mapStretchWords,
  type StretchWords,
} from '../../../content/map/stretchWords';
import { shortened, textWidth, wrapped } from '../../../layout/map/measure';
import type { CompiledTopology } from '../../../model/compiledTopology';
import { strokeKindOf, strokesOf } from '../../canvas/drawing/strokes';
import { isNamed, type PlacedTick, placedTicks } from './rulerNames';
import { isDroppedAfter, type RulerRow, type RulerStretch } from './rulerRows';

/** Height of names, bar, and three lines of text. */
export const ROW_HEIGHT = 106;
const BAR = 30;
const BELOW_NAMES = 17;
const WEIGHT = 12;
/** Minimum width of a stretch with text, except for the last. */
const LEAST_TEXT = 96;
const SIZE = 13.5;
const LINE = 16.5;

type RowProps = {
  /** Null where nothing leaves the office; `stopped` has the reason. */
  readonly row: RulerRow | null;
  readonly stopped: RulerRow['dropped'];
  readonly whole: readonly [number, number];
  /** Of the office and the destination. */
  readonly names: readonly [string, string];
  /** Width of the figure. */
  readonly width: number;
  readonly at: number;
  readonly topology: CompiledTopology;
  /** Number of the row if there are two; null for a single one. */
  readonly of: number | null;
  readonly direction: Direction;
};

export function DrawnRow({
  row,
  stopped,
  whole: [start, end],
  names,
  width,
  at,
  topology,
  of,
  direction,
}: RowProps) {
  const head =
    of === null || row === null ? mapRulerHead(direction) : mapRulerWords.path(of, shareLabel(row.share));
  const reached = row ? (row.ticks[row.ticks.length - 1]?.at ?? start) : start;
  const rest =
    row === null ? mapRulerWords.noPath(stopped) : row.dropped ? mapRulerWords.dropped(row.dropped) : null;
  const markers = row?.stretches.flatMap(({ ends, from }) => (ends ? [from] : [])) ?? [];
  const placed = placedTicks(
    row?.ticks ?? [
      { at: start, name: names[0] },
      { at: end, name: names[1] },
    ],
    markers,
    { from: start < 96 ? Math.ceil(textWidth(head.title, SIZE)) + 8 : 0, to: width, size: SIZE },
  );
  return (
    <g transform={`translate(0 ${at})`}>
      <text className="text-name" x={0} y={start < 96 ? 12 : 26} fontSize={SIZE}>
        {head.title}
      </text>
      {start < 96 ? null : (
        <text className="text-second" x={0} y={26 + LINE} fontSize={SIZE}>
          {head.detail}
        </text>
      )}
      {row?.stretches.map((stretch) => (
        <Bar key={`bar ${stretch.from}`} stretch={stretch} />
      ))}
      {rest ? <path className="cut-off" d={`M${reached} ${BAR}H${Math.max(end, reached)}`} /> : null}
      {row?.stretches.map((stretch, index) => (
        <Words
          key={`words ${stretch.from}`}
          from={stretch.from}
          to={
            index === row.stretches.length - 1 && rest === null ? Math.max(stretch.to, width - 4) : stretch.to
          }
          isLast={index === row.stretches.length - 1 && rest === null}
          said={mapStretchWords(topology, stretch, isDroppedAfter(row, index))}
        />
      ))}
      {rest ? <Words from={reached} to={Math.max(end, width - 4)} isLast said={rest} /> : null}
      {markers.map((from) => (
        <g key={`marker ${from}`} className="marker">
          <path d={`M${from} ${isNamed(placed, from) ? BELOW_NAMES : 0}V${ROW_HEIGHT - 8}`} />
        </g>
      ))}
      <Ticks placed={placed} />
    </g>
  );
}

function Bar({ stretch: { from, to, exposure, line } }: { readonly stretch: RulerStretch }) {
  const strokes = strokesOf(strokeKindOf(exposure, line), true, WEIGHT, { inUse: WEIGHT / 16, atRest: 1 });
  return (
    <g className={`lane lane-${line}`} data-state="in-use">
      {strokes.map(({ layer, width, dash, dashOffset }) => (
        <path
          key={layer}
          className={`stroke-${layer}`}
          d={`M${from} ${BAR}H${to}`}
          strokeWidth={width}
          strokeDasharray={dash}
          strokeDashoffset={dashOffset}
        />
      ))}
    </g>
  );
}

type WordsProps = {
  readonly from: number;
  readonly to: number;
  readonly isLast: boolean;
  readonly said: StretchWords;
};

function Words({ from, to, isLast, said: { title, shorter, text, briefer } }: WordsProps) {
  const width = to - from - 16;
  if (!isLast && width < LEAST_TEXT - 16) return null;
  const x = from + 8;
  const titles = [title, ...shorter];
  const texts = [text, ...briefer].map((each) => wrapped(each, width, SIZE, 2));
  const heading = titles.find((each) => textWidth(each, SIZE) <= width) ?? titles.at(-1) ?? title;
  const lines =
    texts.find((each) => !each.some((line) => line.endsWith('…'))) ?? (isLast ? texts.at(-1) : []) ?? [];
  return (
    <>
      <text className="text-name" x={x} y={BAR + 26} fontSize={SIZE}>
        {shortened(heading, width, SIZE)}
      </text>
      <text className="text-second" fontSize={SIZE}>
        {lines.map((line, index) => (
          <tspan key={line} x={x} y={BAR + 26 + LINE * (index + 1)}>
            {line}
          </tspan>
        ))}
      </text>
    </>
  );
}

function Ticks({ placed }: { readonly placed: readonly PlacedTick[] }) {
  return placed.map(({ at, x, name }) => (
    <g key={at}>
      <path className="map-ruler-tick" d={`M${at} ${BAR - 13}v26`} />
      <text className="text-label" x={x} y={12} textAnchor="middle" fontSize={SIZE}>
        {name}
      </text>
    </g>
  ));
}
