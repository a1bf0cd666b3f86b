import type { Point } from '../geometry/offsetPolyline';
import { textWidth, wrap } from '../geometry/textWidth';
import type { TextPlace } from '../layouts/layout';
import { TextLines } from './TextLines';

const PADDING = 9;

const left = ({ x, anchor }: TextPlace, width: number): number =>
  anchor === 'start' ? x : anchor === 'middle' ? x - width / 2 : x - width;

/** Cross of failure. */
export function Cross({ at, size }: { readonly at: Point; readonly size: number }) {
  const reach = size / 2;
  return (
    <path
      className="cross"
      d={`M${at[0] - reach} ${at[1] - reach}l${size} ${size}m0 ${-size}l${-size} ${size}`}
      strokeWidth={size * 0.32}
    />
  );
}

type NamePlateProps = {
  readonly place: TextPlace;
  readonly text: string;
  readonly size: number;
  /** `stop-bare` where the cross has no room. */
  readonly tone: 'none' | 'ink' | 'stop' | 'stop-bare';
};

/** Name; white on ink at the start or end of the path, on yellow with a cross if failed. */
export function NamePlate({ place, text, size, tone }: NamePlateProps) {
  if (tone === 'none') return <TextLines place={place} text={text} kind="name" size={size} />;
  if (tone === 'stop' || tone === 'stop-bare') {
    return <FailedName place={place} text={text} size={Math.min(size, 15)} bare={tone === 'stop-bare'} />;
  }
  const width = textWidth(text, size);
  const height = size * 1.6;
  return (
    <>
      <rect
        className="plate"
        x={left(place, width) - PADDING}
        y={place.y - size * 0.35 - height / 2}
        width={width + 2 * PADDING}
        height={height}
        rx={3}
      />
      <TextLines place={place} text={text} kind="on-plate" size={size} />
    </>
  );
}

type FailedNameProps = {
  readonly place: TextPlace;
  readonly text: string;
  readonly size: number;
  readonly bare: boolean;
};

function FailedName({ place, text, size, bare }: FailedNameProps) {
  const lines = wrap(text, place.characters ?? Number.POSITIVE_INFINITY);
  const width = Math.max(...lines.map((line) => textWidth(line, size)));
  const cross = size * 0.72;
  const room = bare ? 0 : cross + 6;
  // Place cross and name together where the name was.
  const shifted = { ...place, x: place.x + room * { start: 1, middle: 0.5, end: 0 }[place.anchor] };
  const start = left(shifted, width);
  const height = size * 1.6 + (lines.length - 1) * 16.5;
  const top = place.y - size * 1.15;
  return (
    <>
      <rect
        className="plate-stop"
        x={start - room - PADDING}
        y={top}
        width={width + room + 2 * PADDING}
        height={height}
        rx={3}
      />
      {bare ? null : <Cross at={[start - room + cross / 2, top + height / 2]} size={cross} />}
      <TextLines place={shifted} text={text} kind="on-stop" size={size} />
    </>
  );
}

type StopPlateProps = {
  readonly at: Point;
  /** Omitted where only the cross fits. */
  readonly text?: string;
  readonly size: number;
  readonly width: number;
  readonly height: number;
  readonly upright?: boolean;
};

/** Plate on a barrier, naming what is lost. */
export function StopPlate({ at, text, size, width, height, upright }: StopPlateProps) {
  const [x, y] = at;
  const cross = size * 0.8;
  const lines = text === undefined ? [] : upright ? wrap(text, 1) : [text];
  const textLength = lines.length === 1 ? textWidth(lines[0] ?? '', size) : 0;
  const crossX = textLength > 0 ? x - (textLength + cross + 8) / 2 + cross / 2 : x;
  const crossY = lines.length > 1 ? y - height / 2 + cross + 3 : y;
  return (
    <>
      <rect
        className="plate-stop"
        x={x - width / 2}
        y={y - height / 2}
        width={width}
        height={height}
        rx={3}
      />
      <Cross at={[crossX, crossY]} size={cross} />
      {lines.map((line, index) => (
        <text
          key={line}
          className="text-on-stop"
          x={lines.length > 1 ? x : crossX + cross / 2 + 8}
          y={lines.length > 1 ? y + 9 + index * 17 : y + size * 0.35}
          textAnchor={lines.length > 1 ? 'middle' : 'start'}
          fontSize={size}
        >
          {line}
        </text>
      ))}
    </>
  );
}
