// Words for failures and repairs; misconfigurations do not break, so have their own.

import type { CompiledTopology, FailureId } from '../model/compiledTopology';
import { connectionsInWords, countedConnections } from './connectionWords';
import { type Misconfiguration, misconfigurationWords } from './misconfigurationWords';
import { capitalised, failureInSentence, isHardToList, listed, nameOf } from './names';

/** Null for other failures. */
export function misconfigurationOf(topology: CompiledTopology, id: FailureId): Misconfiguration | null {
  const target = topology.failureTargets.find((each) => each.id === id);
  if (!target?.fault) return null;
  return misconfigurationWords[target.fault].told(target.inSentence, topology.circuits.length === 1);
}

export const failButton = (topology: CompiledTopology, id: FailureId): string =>
  misconfigurationOf(topology, id)?.makeButton ?? `Fail ${nameOf(topology, id)}`;

export const restoreButton = (topology: CompiledTopology, id: FailureId): string =>
  misconfigurationOf(topology, id)?.undoButton ?? `Restore ${nameOf(topology, id)}`;

/** Merges both connections of a circuit, and names them first; counts connections where they are many. */
function brokenInWords(topology: CompiledTopology, ids: readonly FailureId[]): readonly string[] {
  const connections = topology.circuits
    .flatMap((circuit) => circuit.connections)
    .filter(({ id }) => ids.includes(id));
  const many = countedConnections(topology, new Set(connections.flatMap(({ pipe }) => pipe ?? [])));
  if (many !== null) {
    const rest = ids.filter((id) => !connections.some((connection) => connection.id === id));
    return [many, ...rest.map((id) => failureInSentence(topology, id))];
  }
  const whole = topology.circuits.filter(({ connections }) =>
    connections.every(({ id }) => ids.includes(id)),
  );
  const pipes = whole.flatMap(({ connections }) => connections.flatMap(({ pipe }) => pipe ?? []));
  const told = new Set(whole.flatMap(({ connections }) => connections.map(({ id }) => id)));
  const others = ids.filter((id) => !told.has(id));
  return [
    ...(whole.length > 0 ? [connectionsInWords(topology, new Set(pipes))] : []),
    ...others.map((id) => failureInSentence(topology, id)),
  ];
}

/** True where a name after one with an "of" would read as part of it: "Azure private peering of ER Oslo and Hub". */
const runsOn = (things: readonly string[]): boolean =>
  things.some(
    (thing, index) => / of /.test(things[index - 1] ?? '') && !/^(?:the|both|one|all) /.test(thing),
  );

function causes(
  topology: CompiledTopology,
  ids: readonly FailureId[],
  verb: string,
  own: 'made' | 'undone',
): readonly string[] {
  const wrong = ids.flatMap((id) => misconfigurationOf(topology, id) ?? []);
  const things = brokenInWords(
    topology,
    ids.filter((id) => misconfigurationOf(topology, id) === null),
  );
  const isList = things.length > 1 && !isHardToList(things) && !runsOn(things);
  // One goes without its article, as in a headline; in a list each keeps it.
  const said = isList ? [listed(things)] : things.map((thing) => thing.replace(/^the /, ''));
  return [...said.map((each) => `${capitalised(each)} ${verb}`), ...wrong.map((words) => words[own])];
}

/** Returns full sentences; empty if nothing failed and nothing was repaired. */
export function causeSentence(
  topology: CompiledTopology,
  failed: readonly FailureId[],
  restored: readonly FailureId[],
): string {
  return [...causes(topology, failed, 'failed', 'made'), ...causes(topology, restored, 'restored', 'undone')]
    .map((sentence) => `${sentence}.`)
    .join(' ');
}
