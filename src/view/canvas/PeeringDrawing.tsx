import { nameOf } from '../../content/names';
import { bullets, peeringDetailShort, peeringDetails } from '../../content/pictureLabels';
import { Bullet } from './Bullet';
import type { PeeringDisplay } from './display';
import { useFigure } from './figureContext';
import type { PeeringPlace, Rect } from './layouts/layout';
import { NamePlate } from './Plate';
import { Outset } from './Ring';
import { TextLines } from './TextLines';
import { textWidth, wrap } from './textWidth';

const SIZE = 15;

/** What the bullet and the words of a peering cover together. */
export function peeringRect({ bullet, name, second }: PeeringPlace, text: string, lineHeight: number): Rect {
  const lines = wrap(text, name.characters ?? Number.POSITIVE_INFINITY);
  const right = name.x + Math.max(...lines.map((line) => textWidth(line, SIZE)));
  const x = Math.min(bullet[0] - 10, name.x) - 4;
  const y = bullet[1] - 14;
  const bottom = second ? second.y + 6 : name.y + (lines.length - 1) * lineHeight + 6;
  return { x, y, width: right + 8 - x, height: bottom - y };
}

type Props = { readonly peering: PeeringDisplay };

/** The name of a line: the peering whose lanes have its colour. */
export function PeeringDrawing({ peering: { id, peering, failed, selected } }: Props) {
  const { layout } = useFigure();
  const place = layout.peerings[id];
  if (!place) return null;
  const detail = layout.kind === 'wide' ? peeringDetails[peering] : peeringDetailShort;
  const name = nameOf(id);
  return (
    <g className="peering" data-peering={id}>
      {selected ? (
        <Outset rect={peeringRect(place, name, layout.lineHeight)} radius={6} by={0} tone="selected" hollow />
      ) : null}
      <Bullet at={place.bullet} line={peering} letter={bullets[peering]} />
      <NamePlate place={place.name} text={name} size={SIZE} tone={failed ? 'stop' : 'none'} />
      {place.second ? <TextLines place={place.second} text={detail} kind="second" size={13} /> : null}
    </g>
  );
}
