// Compares the tables of the text view with the picture and the answer for one question.

import type { Assessment } from '../../src/analysis/assess';
import type { MapLinkState, MapNodeState } from '../../src/analysis/map/mapStates';
import type { NetworkAnswer } from '../../src/analysis/network/networkAnswer';
import { capitalised } from '../../src/content/names';
import { linkStates, textWords } from '../../src/content/textView';
import type { Topology } from '../../src/model/topology';
import { networkRows } from '../../src/view/text/networkRows';

const atRest = [textWords.rest, textWords.byReplies];

/** Words that may stand in the table for a state of the picture. */
const nodeWords: Readonly<Record<MapNodeState['state'], readonly string[]>> = {
  'on-path': [textWords.start, textWords.destination, textWords.onPath],
  rest: atRest,
  failed: [textWords.failed],
};

/** Of a link that has not failed the table says in place of these where a router at its end has. */
const linkWords: Readonly<Record<MapLinkState['state'], readonly string[]>> = {
  'in-use': [linkStates['in-use']],
  rest: atRest,
  failed: [linkStates.failed],
  'cut-off': atRest,
  absent: [],
};

const lastCell = ({ cells }: { readonly cells: readonly string[] }): string => cells[cells.length - 1] ?? '';

/** Rows of the tables that contradict the picture, the answer or the scenario. */
export function contradictingRows(
  topology: Topology,
  assessment: Assessment,
  { map, reachability, replyLinks, requestLinks }: NetworkAnswer,
): readonly string[] {
  const { nodes, links, groups } = networkRows(topology, assessment, 'request');
  const { failures } = assessment.scenario;
  const wrong: string[] = [];
  const check = (id: string, said: string, words: readonly string[]) => {
    if (!words.map(capitalised).includes(said)) wrong.push(`${id}: "${said}", and not ${words.join(' / ')}`);
  };
  const ends = new Map(topology.links.map((link) => [link.id, link.ends]));
  const stateAt = (id: string) => map.nodes.get(id)?.state ?? 'rest';
  const wordsOf = (id: string): readonly string[] => {
    const state = map.links.get(id)?.state ?? 'rest';
    const isBeside = ends.get(id)?.some((end) => stateAt(end) === 'failed') ?? false;
    return isBeside && state !== 'failed' ? [linkStates.withdrawn] : linkWords[state];
  };
  const isShown = (id: string) => map.links.get(id)?.state !== 'absent';
  if (nodes.length !== topology.nodes.length) wrong.push('not every node has a row');
  if (links.length !== topology.links.filter(({ id }) => isShown(id)).length)
    wrong.push('not every link has a row');
  for (const row of nodes) check(row.id, lastCell(row), nodeWords[stateAt(row.id)]);
  for (const row of links) {
    const said = lastCell(row);
    check(row.id, said, wordsOf(row.id));
    const isReplyOnly = replyLinks.has(row.id) && !requestLinks.has(row.id);
    if (isReplyOnly !== (said === capitalised(textWords.byReplies)))
      wrong.push(`${row.id}: "${said}" of replies`);
  }
  for (const row of groups) {
    const isFailed = lastCell(row) === capitalised(textWords.failed);
    if (isFailed !== failures.includes(row.id)) wrong.push(`${row.id}: "${lastCell(row)}"`);
    const inside = topology.boxes.find(({ id }) => id === row.id)?.nodes ?? [];
    const isEmptied = inside.length > 0 && inside.every((node) => stateAt(node) === 'failed');
    if (isEmptied && lastCell(row) === capitalised(textWords.notFailed))
      wrong.push(`${row.id}: all of it has failed, and it is called "${lastCell(row)}"`);
  }
  const rowed = new Set([...nodes, ...links, ...groups].map(({ id }) => id));
  for (const { id, kind } of topology.failureTargets)
    if (kind !== 'misconfiguration' && failures.includes(id) && !rowed.has(id))
      wrong.push(`${id} has no row`);
  const arrives = nodes.some((row) => lastCell(row) === capitalised(textWords.destination));
  if (reachability === 'reached' && !arrives) wrong.push('reached, and the destination is not in use');
  if (reachability === 'no-route' && arrives) wrong.push('no route, and the destination is in use');
  return wrong;
}
