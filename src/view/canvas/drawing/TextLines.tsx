import { wrap } from '../geometry/textWidth';
import type { TextPlace } from '../layouts/layout';
import { useFigure } from './figureContext';

type Props = {
  readonly place: TextPlace;
  readonly text: string;
  readonly kind: 'name' | 'label' | 'second' | 'plain' | 'on-plate' | 'on-stop';
  readonly size: number;
};

/** Text in the figure, wrapped where its place is narrow. */
export function TextLines({ place, text, kind, size }: Props) {
  const { lineHeight } = useFigure().layout;
  const lines = wrap(text, place.characters ?? Number.POSITIVE_INFINITY);
  return (
    <text className={`text-${kind}`} x={place.x} y={place.y} textAnchor={place.anchor} fontSize={size}>
      {lines.length === 1
        ? text
        : lines.map((line, index) => (
            <tspan key={line} x={place.x} y={place.y + index * lineHeight}>
              {line}
            </tspan>
          ))}
    </text>
  );
}
