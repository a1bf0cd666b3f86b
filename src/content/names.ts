// Names of elements, the same in picture, controls and sentences; they come from the network.

import type { OfficeSite } from '../model/compiledElements';
import type { CompiledTopology, FailureId, Named } from '../model/compiledTopology';
import { failureLabel } from './failureLabel';

const known = new WeakMap<CompiledTopology, ReadonlyMap<string, Named>>();

/** Prefers drawn elements to failures with the same id. */
function namesIn(topology: CompiledTopology): ReadonlyMap<string, Named> {
  const found = known.get(topology);
  if (found) return found;
  const { nodes, links, boxes, failureTargets, destinations } = topology;
  const all = [...nodes, ...links, ...failureTargets, ...boxes, ...destinations];
  const names = new Map([...all].reverse().map((each) => [each.id, each]));
  known.set(topology, names);
  return names;
}

/** Name at the start of a line or on a button. */
export const nameOf = (topology: CompiledTopology, id: string): string =>
  namesIn(topology).get(id)?.name ?? id;

/** Name inside a sentence, with its article. */
export const inSentence = (topology: CompiledTopology, id: string): string =>
  namesIn(topology).get(id)?.inSentence ?? id;

/** Name of a failure inside a sentence: "one of 240 branches", where the drawn element stands for all of them. */
export const failureInSentence = (topology: CompiledTopology, id: FailureId): string =>
  topology.failureTargets.find((target) => target.id === id)?.inSentence ?? inSentence(topology, id);

/** Returns "has failed" of one thing, "have failed" of several, and of the public services, whose name is a plural. */
export function hasFailedWords(topology: CompiledTopology, ids: readonly FailureId[]): string {
  const isPlural = topology.nodes.some(({ id, kind }) => kind === 'public-services' && ids.includes(id));
  return ids.length === 1 && !isPlural ? 'has failed' : 'have failed';
}

/** Whether one drawn element stands for several sites: "40 clinics have", where others "has". */
export const standsForMany = ({ nodes }: CompiledTopology, id: string): boolean =>
  nodes.some((node) => node.id === id && node.count > 1);

/** Name of an element that a path passes: one of those that a drawn element stands for, not all of them. */
export const onPath = (topology: CompiledTopology, id: string): string =>
  standsForMany(topology, id) ? failureInSentence(topology, id) : inSentence(topology, id);

/** A resource's name at the start, such as "er-fra-01", stays as written. */
export const capitalised = (text: string): string =>
  /^[a-z]+-(?:[a-z\d]+-)*[a-z\d]*\d/.test(text) || /^[a-z]{1,3}-/.test(text)
    ? text
    : text.charAt(0).toUpperCase() + text.slice(1);

/** Name without its article, as in a title: "Primary connection of er-lon". */
export const asTitle = (text: string): string => capitalised(text.replace(/^the /, ''));

/** True if a plain "and" would not show where items end: one contains an "and", or the last but one a "to". */
export const isHardToList = (items: readonly string[]): boolean =>
  items.length > 1 && (items.some((item) => / and /.test(item)) || / to /.test(items.at(-2) ?? ''));

/** Joins "a", "a and b", "a, b and c"; "a and b, and c" where an item needs the comma. */
export function listed(items: readonly string[]): string {
  if (items.length < 2) return items[0] ?? '';
  return `${items.slice(0, -1).join(', ')}${isHardToList(items) ? ',' : ''} and ${items.at(-1)}`;
}

/** Returns "Seattle’s"; for counted offices "240 branches’". */
export const possessive = ({ inSentence: name, count }: OfficeSite): string =>
  `${name}${count > 1 && /s$/i.test(name) ? '’' : '’s'}`;

/**
 * Returns "Seattle’s traffic"; "the traffic of 6 offices called Paris", whose name alone would seem to own it, and
 * "the traffic of one of 240 branches", which could be all branches’.
 */
export const ofOffice = (office: OfficeSite, what: string): string =>
  office.count > 1 &&
  (office.inSentence.startsWith('one of ') || office.inSentence.endsWith(` called ${office.name}`))
    ? `the ${what} of ${office.inSentence}`
    : `${possessive(office)} ${what}`;

/** Shortest name, for a plate in the sentence of controls. */
export function plateName(topology: CompiledTopology, id: string): string {
  const connections = topology.circuits.length === 1 ? topology.circuits[0]?.connections : undefined;
  const side = connections?.find((connection) => connection.id === id)?.side;
  if (side !== undefined) return capitalised(side);
  return topology.failureTargets.some((target) => target.id === id)
    ? failureLabel(topology, id)
    : nameOf(topology, id);
}
