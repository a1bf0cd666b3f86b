// Display of each element: its state, and whether it is selected.

import type {
  BoxState,
  ElementStates,
  GroupState,
  NodeState,
  PeeringState,
  PrivateEnd,
} from '../../../analysis/elements/elementStates';
import type { LaneState, LinkState } from '../../../analysis/elements/linkStates';

type Selectable = { readonly selected: boolean };
export type NodeDisplay = NodeState & Selectable;
export type BoxDisplay = BoxState & Selectable;
export type PeeringDisplay = PeeringState & Selectable;
export type GroupDisplay = GroupState & Selectable;
export type LaneDisplay = LaneState & Selectable;
export type LinkDisplay = Omit<LinkState, 'lanes'> & Selectable & { readonly lanes: readonly LaneDisplay[] };

export type Display = {
  readonly links: readonly LinkDisplay[];
  readonly nodes: readonly NodeDisplay[];
  readonly boxes: readonly BoxDisplay[];
  readonly peerings: readonly PeeringDisplay[];
  readonly groups: readonly GroupDisplay[];
  readonly privateEnds: readonly PrivateEnd[];
};

/** Shows a selected group on its parts: a circuit on its connections, a peering on its lanes. */
export function displayOf(states: ElementStates, selected: string | null): Display {
  const isPart = (parts: readonly string[]) => selected !== null && parts.includes(selected);
  const shown = <State extends { readonly id: string }>(state: State) => ({
    ...state,
    selected: state.id === selected,
  });
  return {
    links: states.links.map((link) => ({
      ...link,
      lanes: link.lanes.map((lane) => ({ ...lane, selected: isPart(lane.parts) })),
      selected: link.id === selected || isPart(link.parts),
    })),
    nodes: states.nodes.map(shown),
    boxes: states.boxes.map(shown),
    peerings: states.peerings.map(shown),
    groups: states.groups.map(shown),
    privateEnds: states.privateEnds,
  };
}
