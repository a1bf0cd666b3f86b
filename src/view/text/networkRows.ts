// Rows of all elements with their states in words, for the text view and print.

import type { Assessment } from '../../analysis/assess';
import type { Direction } from '../../analysis/direction';
import type { NodeState } from '../../analysis/elements/elementStates';
import { failureKindNames } from '../../content/failureLabel';
import { capitalised, nameOf } from '../../content/names';
import { exposureWords } from '../../content/pathWords';
import { runBy } from '../../content/pictureLabels';
import { linkStates, textWords } from '../../content/textView';
import type { FailureTarget } from '../../model/compiledFailures';
import { isPresent, presentTargets, type Topology } from '../../model/topology';
import { elementStatesOf } from '../../store/elementStates';

/** Cells between name and actions. */
export type Row = { readonly id: string; readonly cells: readonly string[]; readonly kind?: string };

export type NetworkRows = {
  readonly nodes: readonly Row[];
  readonly links: readonly Row[];
  /** Boxes, what fails together without one, circuits, peerings and sessions. */
  readonly groups: readonly Row[];
  readonly groupCaption: string;
};

function nodeState({ state, end }: NodeState): string {
  if (state === 'failed') return textWords.failed;
  if (state === 'rest') return textWords.rest;
  if (end === 'start') return textWords.start;
  return end === 'destination' ? textWords.destination : textWords.onPath;
}

export function networkRows(topology: Topology, assessment: Assessment, direction: Direction): NetworkRows {
  const states = elementStatesOf(topology, assessment, direction);
  const replies = elementStatesOf(topology, assessment, 'reply');
  const { scenario } = assessment;
  const gone = assessment.outcome.down;
  const nodes = topology.nodes.map(({ id, operator }): Row => {
    const shown = states.nodes.find((node) => node.id === id);
    const inReplies = replies.nodes.some((node) => node.id === id && node.state === 'on-path');
    const own = shown ? nodeState(shown) : textWords.rest;
    const state = own === textWords.rest && inReplies ? textWords.byReplies : own;
    return { id, cells: [capitalised(runBy[operator]), capitalised(state)] };
  });
  const present = topology.links.filter((link) => isPresent(topology, link, scenario));
  const links = present.map(({ id, ends, exposure, dedicated }): Row => {
    const state = states.links.find((link) => link.id === id)?.state ?? 'rest';
    const inReplies = replies.links.some((link) => link.id === id && link.state === 'in-use');
    const words = state === 'rest' && inReplies ? textWords.byReplies : linkStates[state];
    const exposed = `${capitalised(exposureWords[exposure])}${dedicated ? ', dedicated to you' : ''}`;
    return {
      id,
      cells: [`${nameOf(topology, ends[0])} – ${nameOf(topology, ends[1])}`, exposed, capitalised(words)],
    };
  });
  const failedNodes = new Set(states.nodes.flatMap(({ id, state }) => (state === 'failed' ? [id] : [])));
  const groupState = (id: string): string => {
    const target = topology.failureTargets.find((each) => each.id === id);
    const inside = topology.boxes.find((box) => box.id === id)?.nodes ?? [];
    const isDown =
      (target && target.adjacencies.length > 0 && target.adjacencies.every((each) => gone.has(each))) ||
      (inside.length > 0 && inside.every((node) => failedNodes.has(node)));
    if (scenario.failures.includes(id)) return textWords.failed;
    return isDown ? textWords.downWithOthers : textWords.notFailed;
  };
  const drawn = new Set([...topology.boxes, ...topology.nodes, ...topology.links].map(({ id }) => id));
  const undrawn = presentTargets(topology, scenario).filter(
    ({ id, kind }) => kind !== 'misconfiguration' && !drawn.has(id),
  );
  const isOfCircuit = ({ kind }: FailureTarget) =>
    kind === 'circuit' || kind === 'peering' || kind === 'session';
  const targets = undrawn.filter(isOfCircuit);
  const others = undrawn.filter((target) => !isOfCircuit(target));
  const groups: readonly Row[] = [
    ...topology.boxes.map(({ id }) => ({ id, cells: [capitalised(groupState(id))], kind: textWords.box })),
    ...others.map(({ id, kind }) => ({
      id,
      cells: [capitalised(groupState(id))],
      kind: failureKindNames[kind],
    })),
    ...targets.map(({ id }) => ({ id, cells: [capitalised(groupState(id))] })),
  ];
  const groupCaption = others.length > 0 ? textWords.groupsAndOthers : textWords.groups;
  return { nodes, links, groups, groupCaption };
}
