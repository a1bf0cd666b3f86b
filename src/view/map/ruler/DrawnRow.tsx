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
import type { RulerRow, RulerStretch } from './rulerRows';

/** Height of names, bar, and three lines of text. */
export const ROW_HEIGHT = 106;
const BAR = 30;
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
          said={mapStretchWords(topology, stretch)}
        />
      ))}
      {rest ? <Words from={reached} to={Math.max(end, width - 4)} isLast said={rest} /> : null}
      {row?.stretches.map(({ ends, from }) =>
        ends ? (
          <g key={`marker ${from}`} className="marker">
            <path d={`M${from} 0V${ROW_HEIGHT - 8}`} />
          </g>
        ) : null,
      )}
      <Ticks row={row} start={start} end={end} names={names} />
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

function Words({ from, to, isLast, said: { title, short, text, brief } }: WordsProps) {
  const width = to - from - 16;
  if (!isLast && width < LEAST_TEXT - 16) return null;
  const x = from + 8;
  const isCut = wrapped(text, width, SIZE, 2).some((line) => line.endsWith('…'));
  return (
    <>
      <text className="text-name" x={x} y={BAR + 26} fontSize={SIZE}>
        {textWidth(title, SIZE) <= width ? title : shortened(short, width, SIZE)}
      </text>
      <text className="text-second" fontSize={SIZE}>
        {wrapped(isCut ? brief : text, width, SIZE, 2).map((line, index) => (
          <tspan key={line} x={x} y={BAR + 26 + LINE * (index + 1)}>
            {line}
          </tspan>
        ))}
      </text>
    </>
  );
}

/** Returns "MSEE 1, 2" for "MSEE 1, MSEE 2"; any other name as it is. */
function inShort(name: string): string {
  const parts = name.split(', ');
  const [, kind] = /^(.+ )\d+$/.exec(parts[0] ?? '') ?? [];
  if (kind === undefined || !parts.every((part) => part.startsWith(kind))) return name;
  return kind + parts.map((part) => part.slice(kind.length)).join(', ');
}

type TicksProps = Pick<RowProps, 'row' | 'names'> & { readonly start: number; readonly end: number };

function Ticks({ row, start, end, names: [from, to] }: TicksProps) {
  const ticks = row?.ticks ?? [
    { at: start, name: from },
    { at: end, name: to },
  ];
  return ticks.map(({ at, name }, index) => {
    const [before, after] = [ticks[index - 1]?.at ?? at - 240, ticks[index + 1]?.at ?? at + 240];
    const room = Math.min(at - before, after - at) - 8;
    return (
      <g key={at}>
        <path className="map-ruler-tick" d={`M${at} ${BAR - 13}v26`} />
        <text className="text-label" x={at} y={12} textAnchor="middle" fontSize={SIZE}>
          {shortened(textWidth(name, SIZE) > room ? inShort(name) : name, Math.max(room, 40), SIZE)}
        </text>
      </g>
    );
  });
}
