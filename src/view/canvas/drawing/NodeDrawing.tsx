import { nameOf } from '../../../content/names';
import { dropNotes } from '../../../content/pictureLabels';
import { pictureWords } from '../../../content/pictureWords';
import type { NodePlace, Rect } from '../layouts/layout';
import type { NodeDisplay } from '../states/display';
import { useFigure } from './figureContext';
import { NamePlate } from './Plate';
import { Outset } from './Ring';
import { TextLines } from './TextLines';

export const stationOf = (place: NodePlace, hasExit: boolean): Rect =>
  hasExit && place.stationWithExit ? place.stationWithExit : place.station;

type Props = { readonly node: NodeDisplay };

/** Node with its name. */
export function NodeDrawing({ node }: Props) {
  const { topology, layout, hatch } = useFigure();
  const place = layout.nodes[node.id];
  if (!place) return null;
  const failed = node.state === 'failed';
  const { x, y, width, height } = stationOf(place, node.hasExit);
  const middle = [x + width / 2, y + height / 2] as const;
  const tone = node.failedAlone ? 'stop' : node.end ? 'ink' : 'none';
  return (
    <g className="node" data-node={node.id} data-state={node.state}>
      {node.selected ? <StationRing node={node} tone="selected" /> : null}
      <rect
        className={failed ? 'station' : 'station station-open'}
        x={x}
        y={y}
        width={width}
        height={height}
        rx={Math.min(width, height) / 2}
        fill={failed ? `url(#${hatch})` : undefined}
      />
      {node.dropped ? (
        <>
          <path className="drop-mark" d={`M${middle[0] - 5} ${middle[1] - 5}l10 10m0 -10l-10 10`} />
          <TextLines place={place.note} text={dropNotes[node.dropped]} kind="second" size={13} />
        </>
      ) : null}
      {place.nameOnlyWhenFailed && !node.failedAlone ? null : (
        <NamePlate place={place.name} text={nameOf(topology, node.id)} size={place.nameSize} tone={tone} />
      )}
      {place.more
        ? pictureWords.moreServices.map((service, index) => (
            <text
              key={service}
              className="text-plain"
              x={place.more?.x}
              y={(place.more?.y ?? 0) + index * 21.5}
              fontSize={14.5}
            >
              {service}
            </text>
          ))
        : null}
    </g>
  );
}

type RingProps = { readonly node: NodeDisplay; readonly tone: 'selected' | 'focus' };

export function StationRing({ node, tone }: RingProps) {
  const { layout } = useFigure();
  const place = layout.nodes[node.id];
  if (!place) return null;
  const station = stationOf(place, node.hasExit);
  const further = tone === 'focus' && node.selected ? 5 : 0;
  return (
    <Outset
      rect={station}
      radius={Math.min(station.width, station.height) / 2}
      by={7 + further}
      tone={tone}
    />
  );
}
