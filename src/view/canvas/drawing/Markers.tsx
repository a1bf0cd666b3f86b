import { connectionsCompared, pictureWords } from '../../../content/pictureLabels';
import type { Display } from '../states/display';
import { useFigure } from './figureContext';
import { TextLines } from './TextLines';

/** Cuts the path, and nothing else, where it stops being private. */
export function Markers({ markers }: Pick<Display, 'markers'>) {
  const { layout } = useFigure();
  return markers.map((id) => {
    const { from, to, label } = layout.markers[id];
    return (
      <g key={id} className="marker" data-marker={id}>
        <path d={`M${from[0]} ${from[1]}L${to[0]} ${to[1]}`} />
        <TextLines place={label} text={pictureWords.privateEnds} kind="name" size={13.5} />
      </g>
    );
  });
}

/** How the two connections share the work, said between them where there is room. */
export function Comparison({ links }: Pick<Display, 'links'>) {
  const { layout } = useFigure();
  const text = connectionsCompared(links.filter(({ id }) => layout.links[id]?.casing));
  if (!text || !layout.betweenConnections) return null;
  return <TextLines place={layout.betweenConnections} text={text} kind="second" size={13} />;
}
