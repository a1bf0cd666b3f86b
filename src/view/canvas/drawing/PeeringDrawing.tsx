import { nameOf } from '../../../content/names';
import { bullets, peeringDetailShort, peeringDetails } from '../../../content/pictureLabels';
import type { CompiledTopology, Peering } from '../../../model/compiledTopology';
import { textWidth, wrap } from '../geometry/textWidth';
import type { Layout, PeeringPlace, Rect } from '../layouts/layout';
import type { PeeringDisplay } from '../states/display';
import { Bullet } from './Bullet';
import { useFigure } from './figureContext';
import { NamePlate, StopPlate } from './Plate';
import { Outset } from './Ring';
import { TextLines } from './TextLines';

/** Rectangle of a peering's bullet and label, with or without plate. */
export function peeringRect(
  topology: CompiledTopology,
  { bullet, name, second }: PeeringPlace,
  { id, peering }: Pick<PeeringDisplay, 'id' | 'peering'>,
  layout: Layout,
): Rect {
  const { lineHeight, lineNameSize } = layout;
  const lines = wrap(nameOf(topology, id), name.characters ?? Number.POSITIVE_INFINITY);
  const words = lines.map((line) => textWidth(line, lineNameSize));
  const widest = Math.max(...words, second ? textWidth(detailOf(peering, layout), 13) : 0);
  const right = name.x + widest + (layout.kind === 'wide' ? 20 : 0);
  const x = Math.min(bullet[0] - 10, name.x) - 4;
  const y = bullet[1] - 14;
  const bottom = second ? second.y + 6 : name.y + (lines.length - 1) * lineHeight + 6;
  return { x, y, width: right + 8 - x, height: bottom - y };
}

const detailOf = (peering: Peering, layout: Layout): string =>
  layout.kind === 'wide' ? peeringDetails[peering] : peeringDetailShort;

type Props = { readonly peering: PeeringDisplay };

/** Label of a peering, in the colour of its lanes. */
export function PeeringDrawing({ peering: { id, peering, failed, selected } }: Props) {
  const { topology, layout } = useFigure();
  const place = layout.peerings[id];
  if (!place) return null;
  const around = peeringRect(topology, place, { id, peering }, layout);
  const onPlate = failed && layout.kind === 'wide';
  return (
    <g className="peering" data-peering={id}>
      {selected ? <Outset rect={around} radius={6} by={0} tone="selected" hollow /> : null}
      {failed && !onPlate ? (
        <StopPlate at={place.bullet} size={13.5} width={24} height={22} />
      ) : (
        <Bullet at={place.bullet} line={peering} letter={bullets[peering]} />
      )}
      <NamePlate
        place={onPlate ? { ...place.name, x: place.name.x + 4, y: place.name.y - 1 } : place.name}
        text={nameOf(topology, id)}
        size={onPlate ? 13.5 : layout.lineNameSize}
        tone={onPlate ? 'stop' : 'none'}
      />
      {place.second ? (
        <TextLines place={place.second} text={detailOf(peering, layout)} kind="second" size={13} />
      ) : null}
    </g>
  );
}
