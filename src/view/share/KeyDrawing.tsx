import { weightNames } from '../../content/rulerWords';
import { textWidth } from '../../layout/map/measure';
import type { LinkExposure } from '../../model/compiledTopology';
import { Hatch } from '../canvas/drawing/Hatch';
import { StrokeDrawing } from './StrokeDrawing';
import '../ruler/rulerFoot.css';

type Props = {
  /** Strokes of the drawing, with their names. */
  readonly strokes: readonly { readonly exposure: LinkExposure; readonly name: string }[];
  /** Width of the drawing that the key belongs to, in its units. */
  readonly width: number;
  /** Makes the hatch unique in the page. */
  readonly id: string;
};

const SIZE = 13.5;
const SAMPLE = 32;
const GAP = 20;
const LINE = 24;

type Entry = { readonly name: string; readonly what: LinkExposure | 'in-use' | 'at-rest' | 'failed' };

/** Places entries side by side, in as many rows as they need. */
function placed(entries: readonly Entry[], width: number) {
  let x = 0;
  let row = 0;
  return entries.map((entry) => {
    const needs = SAMPLE + 7 + textWidth(entry.name, SIZE);
    if (x > 0 && x + needs > width) {
      x = 0;
      row += 1;
    }
    const place = { ...entry, x, y: row * LINE + LINE / 2 };
    x += needs + GAP;
    return place;
  });
}

/** Key to strokes, weight and failure as a drawing, for a file with any network's map. */
export function KeyDrawing({ strokes, width, id }: Props) {
  const entries = placed(
    [...strokes.map(({ exposure, name }) => ({ name, what: exposure })), ...weightNames],
    width,
  );
  const height = Math.max(...entries.map(({ y }) => y)) + LINE / 2;
  const hatch = `${id}-key-hatch`;
  return (
    <svg className="drawing" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <Hatch id={hatch} />
      {entries.map(({ name, what, x, y }) => (
        <g key={name}>
          <Sample what={what} x={x} y={y} hatch={hatch} />
          <text className="text-second" x={x + SAMPLE + 7} y={y + SIZE * 0.35} fontSize={SIZE}>
            {name}
          </text>
        </g>
      ))}
    </svg>
  );
}

type SampleProps = {
  readonly what: Entry['what'];
  readonly x: number;
  readonly y: number;
  readonly hatch: string;
};

function Sample({ what, x, y, hatch }: SampleProps) {
  const place = { line: 'key', from: x, to: x + SAMPLE, at: y } as const;
  switch (what) {
    case 'failed':
      return (
        <rect className="hatched" x={x} y={y - 7} width={SAMPLE} height={14} rx={3} fill={`url(#${hatch})`} />
      );
    case 'in-use':
    case 'at-rest':
      return <StrokeDrawing {...place} exposure="private" inUse={what === 'in-use'} />;
    default:
      return <StrokeDrawing {...place} exposure={what} />;
  }
}
