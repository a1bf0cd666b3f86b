import { boxName, pictureWords, runBy } from '../../content/pictureLabels';
import { texasSeattle } from '../../model/texasSeattle';
import type { BoxDisplay } from './display';
import { useFigure } from './figureContext';
import type { BoxPlace, TextPlace } from './layouts/layout';
import { NamePlate } from './Plate';
import { Outset } from './Ring';
import { TextLines } from './TextLines';
import { wrap } from './textWidth';

function runByPlace({ name, runBy: place }: BoxPlace, text: string, lineHeight: number): TextPlace | null {
  if (place !== 'below') return place ?? null;
  const lines = wrap(text, name.characters ?? Number.POSITIVE_INFINITY).length;
  return { ...name, y: name.y + lines * lineHeight };
}

type Props = { readonly box: BoxDisplay };

/** Whose network this is, and who runs it. */
export function BoxDrawing({ box }: Props) {
  const { layout, hatch } = useFigure();
  const place = layout.boxes[box.id];
  if (!place) return null;
  const { x, y, width, height } = place;
  const operator = texasSeattle.boxes.find(({ id }) => id === box.id)?.operator ?? 'microsoft';
  const name = boxName(box.id);
  const below = runByPlace(place, name, layout.lineHeight);
  return (
    <g className="box" data-box={box.id} data-crossed={box.crossed}>
      <rect
        className={place.outline === 'dotted' ? 'box-face box-dotted' : 'box-face'}
        x={x}
        y={y}
        width={width}
        height={height}
        rx={6}
      />
      {box.failed ? (
        <>
          <rect
            className="box-barrier-edge"
            x={x + 4}
            y={y + 4}
            width={width - 8}
            height={height - 8}
            rx={4}
          />
          <rect
            className="box-barrier"
            x={x + 4}
            y={y + 4}
            width={width - 8}
            height={height - 8}
            rx={4}
            stroke={`url(#${hatch})`}
          />
        </>
      ) : null}
      {box.selected ? <Outset rect={place} radius={6} by={0} tone="selected" hollow /> : null}
      <NamePlate place={place.name} text={name} size={13.5} tone={box.failed ? 'stop' : 'none'} />
      {below ? <TextLines place={below} text={runBy[operator]} kind="second" size={13} /> : null}
    </g>
  );
}

/** The band that Microsoft runs: ground for its boxes, and nothing to choose. */
export function BandDrawing() {
  const { layout } = useFigure();
  const { band } = layout;
  const { name, runBy: operator } = pictureWords.microsoft;
  const below = runByPlace(band, name, layout.lineHeight);
  return (
    <g>
      <rect className="band" x={band.x} y={band.y} width={band.width} height={band.height} rx={6} />
      <TextLines place={band.name} text={name} kind="name" size={13.5} />
      {below ? <TextLines place={below} text={operator} kind="second" size={13} /> : null}
    </g>
  );
}
