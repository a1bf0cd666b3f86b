import { memo } from 'react';
import type { PrivateEnd } from '../../../analysis/elements/elementStates';
import { privateEndName } from '../../../content/namesInPicture';
import { connectionsCompared } from '../../../content/pictureLabels';
import type { Layout, MarkerPlace, Rect } from '../layouts/layout';
import type { LinkDisplay } from '../states/display';
import { placeOfEnd } from '../states/markers';
import { lineRect } from './elementAreas';
import { useFigure } from './figureContext';
import { TextLines } from './TextLines';

const SIZE = 13.5;

/** Hit area of a marker's label. */
export const markerRect = ({ label }: MarkerPlace, end: PrivateEnd, layout: Layout): Rect =>
  lineRect(label, privateEndName(end), SIZE, layout.lineHeight);

/** Markers across the path only, where it stops being private or dedicated. */
export const Markers = memo(function Markers({
  privateEnds,
}: {
  readonly privateEnds: readonly PrivateEnd[];
}) {
  const { layout } = useFigure();
  return privateEnds.map((end) => {
    const id = placeOfEnd(end);
    const place = layout.privateEnds[id];
    if (!place) return null;
    const { from, to, label } = place;
    return (
      <g key={id} className="marker" data-marker={id}>
        <path d={`M${from[0]} ${from[1]}L${to[0]} ${to[1]}`} />
        <TextLines place={label} text={privateEndName(end)} kind="name" size={SIZE} />
      </g>
    );
  });
});

/** Describes how the two connections share traffic, between them if there is room. */
export function Comparison({ links }: { readonly links: readonly LinkDisplay[] }) {
  const { layout } = useFigure();
  const text = connectionsCompared(links.filter(({ id }) => layout.links[id]?.casing));
  if (!text || !layout.betweenConnections) return null;
  return <TextLines place={layout.betweenConnections} text={text} kind="second" size={13} />;
}
