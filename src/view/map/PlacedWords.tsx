import type { Rect } from '../../layout/map/geometry';
import type { PlacedText } from '../../layout/map/mapLayout';
import { isForeign, textWidth } from '../../layout/map/measure';
import { PLATE_PADDING, plateOf, plateShift } from '../../layout/map/plates';
import { Cross } from '../canvas/drawing/Plate';

type Kind = 'name' | 'label' | 'label-second' | 'second' | 'plain' | 'on-plate' | 'on-stop';

type WordsProps = { readonly text: PlacedText; readonly kind: Kind; readonly shift?: number };

/** Text where the layout placed it, at its measured width. */
export function PlacedWords({ text, kind, shift = 0 }: WordsProps) {
  const { lines, at, anchor, size, lineHeight } = text;
  return (
    <text className={`text-${kind}`} textAnchor={anchor} fontSize={size}>
      {lines
        .map((line, index) => ({ line, y: at[1] + index * lineHeight }))
        .map(({ line, y }) => (
          <tspan
            key={y}
            x={at[0] + shift}
            y={y}
            textLength={isForeign(line) ? textWidth(line, size) : undefined}
            lengthAdjust={isForeign(line) ? 'spacingAndGlyphs' : undefined}
          >
            {line}
          </tspan>
        ))}
    </text>
  );
}

const grown = ({ x, y, width, height }: Rect, across: number, along: number): Rect => ({
  x: x - across,
  y: y - along,
  width: width + 2 * across,
  height: height + 2 * along,
});

function PlateFace({ rect, className }: { readonly rect: Rect; readonly className: string }) {
  return <rect className={className} {...rect} rx={3} />;
}

type NameProps = {
  readonly text: PlacedText;
  readonly kind?: Kind;
  /** White on ink at the start or end of the path; on yellow with a cross if failed. */
  readonly tone: 'none' | 'ink' | 'stop';
};

/** Name, on a plate or not; a cross of failure takes room before it. */
export function PlacedName({ text, kind = 'name', tone }: NameProps) {
  if (tone === 'none') return <PlacedWords text={text} kind={kind} />;
  const aside = plateShift(text);
  if (tone === 'ink') {
    return (
      <>
        <PlateFace rect={plateOf(text)} className="plate" />
        <PlacedWords text={text} kind="on-plate" shift={aside} />
      </>
    );
  }
  const cross = Math.min(text.size, 14) * 0.72;
  const room = cross + 6;
  const { x, y, width, height } = text.rect;
  // Place cross and name together where the name was.
  const moved = { start: room, middle: room / 2, end: aside }[text.anchor];
  const rect = grown({ x: x + moved - room, y, width: width + room, height }, PLATE_PADDING, 2);
  return (
    <>
      <PlateFace rect={rect} className="plate-stop" />
      <Cross at={[x + moved - room + cross / 2, y + height / 2]} size={cross} />
      <PlacedWords text={text} kind="on-stop" shift={moved} />
    </>
  );
}
