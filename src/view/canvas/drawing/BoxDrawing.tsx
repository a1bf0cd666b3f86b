import { memo } from 'react';
import { nameOf } from '../../../content/names';
import { boxDetail } from '../../../content/namesInPicture';
import { pictureWords } from '../../../content/pictureWords';
import { wrap } from '../geometry/textWidth';
import type { BoxPlace, Rect, TextPlace } from '../layouts/layout';
import type { BoxDisplay } from '../states/display';
import { useFigure } from './figureContext';
import { NamePlate } from './Plate';
import { Outset } from './Ring';
import { TextLines } from './TextLines';

function runByPlace({ name, runBy: place }: BoxPlace, text: string, lineHeight: number): TextPlace | null {
  if (place !== 'below') return place ?? null;
  const lines = wrap(text, name.characters ?? Number.POSITIVE_INFINITY).length;
  return { ...name, y: name.y + lines * lineHeight };
}

/** Narrows the name to make room for the cross. */
const narrower = (place: TextPlace): TextPlace =>
  place.characters === undefined ? place : { ...place, characters: place.characters - 3 };

type Props = { readonly box: BoxDisplay };

/** Box of a network, with its name and operator. */
export function BoxDrawing({ box }: Props) {
  const { topology, layout } = useFigure();
  const place = layout.boxes[box.id];
  if (!place) return null;
  const { x, y, width, height } = place;
  const element = topology.boxes.find(({ id }) => id === box.id);
  const below = element ? runByPlace(place, element.name, layout.lineHeight) : null;
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
      {box.failed ? <Barrier place={place} /> : null}
      {box.selected ? <Outset rect={place} radius={6} by={0} tone="selected" hollow /> : null}
      <NamePlate
        place={box.failed ? narrower(place.name) : place.name}
        text={box.failed ? nameOf(topology, box.id) : (element?.name ?? '')}
        size={13.5}
        tone={box.failed ? (layout.kind === 'wide' ? 'stop' : 'stop-bare') : 'none'}
      />
      {below && element && !box.failed ? (
        <TextLines place={below} text={boxDetail(element)} kind="second" size={13} />
      ) : null}
    </g>
  );
}

/** Barrier all round a failed box. */
function Barrier({ place: { x, y, width, height } }: { readonly place: Rect }) {
  const { hatch } = useFigure();
  const fence = { x: x - 2, y: y - 2, width: width + 4, height: height + 4, rx: 8 };
  return (
    <>
      <rect className="box-barrier-edge" {...fence} />
      <rect className="box-barrier" {...fence} stroke={`url(#${hatch})`} />
    </>
  );
}

/** Band that Microsoft operates: background of its boxes, not selectable. */
export const BandDrawing = memo(function BandDrawing() {
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
});
