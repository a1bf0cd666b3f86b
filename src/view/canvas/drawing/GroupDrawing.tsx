import { groupName } from '../../../content/namesInPicture';
import type { Topology } from '../../../model/topology';
import type { Layout, Rect, TextPlace } from '../layouts/layout';
import type { GroupDisplay } from '../states/display';
import { lineRect } from './elementAreas';
import { useFigure } from './figureContext';
import { NamePlate } from './Plate';
import { Outset } from './Ring';
import { TextLines } from './TextLines';

const sizeOf = ({ kind }: Pick<GroupDisplay, 'kind'>) => (kind === 'circuit' ? 13.5 : 13);
const wordsOf = (topology: Topology, group: Pick<GroupDisplay, 'id' | 'kind'>, { kind }: Layout) =>
  groupName(topology, group, kind === 'narrow');

export const groupRect = (topology: Topology, place: TextPlace, group: GroupDisplay, layout: Layout): Rect =>
  lineRect(place, wordsOf(topology, group, layout), sizeOf(group), layout.lineHeight);

/** Name of a circuit or a misconfiguration; on a plate if failed or active. */
export function GroupDrawing({ group }: { readonly group: GroupDisplay }) {
  const { topology, layout } = useFigure();
  const place = layout.groups[group.id];
  if (!place) return null;
  const text = wordsOf(topology, group, layout);
  const size = sizeOf(group);
  return (
    <g className="group" data-group={group.id}>
      {group.selected ? (
        <Outset rect={groupRect(topology, place, group, layout)} radius={6} by={0} tone="selected" hollow />
      ) : null}
      {group.failed ? (
        <NamePlate place={place} text={text} size={13} tone="stop" />
      ) : (
        <TextLines
          place={place}
          text={text}
          kind={group.kind === 'circuit' ? 'name' : 'second'}
          size={size}
        />
      )}
    </g>
  );
}
