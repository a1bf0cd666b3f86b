// Words for connections that carry traffic or have failed: each with its name, or many with their number.

import type { CircuitEntry, Connection } from '../model/compiledElements';
import type { CompiledTopology, LinkId } from '../model/compiledTopology';
import { counted, several } from './counting';
import { listed } from './names';

/** More names than these are counted in a sentence. Hops, plates and panels name each. */
const MOST_NAMED = 2;

type Carrying = { readonly circuit: CircuitEntry; readonly on: readonly Connection[] };

const carriedOn = (links: ReadonlySet<LinkId>, { connections }: CircuitEntry): readonly Connection[] =>
  connections.filter(({ pipe }) => pipe !== null && links.has(pipe));

/** Filters connections of any circuit, the office's own or reached through others. */
export const connectionsOn = (
  { circuits }: Pick<CompiledTopology, 'circuits'>,
  links: ReadonlySet<LinkId>,
): readonly Connection[] => circuits.flatMap((circuit) => carriedOn(links, circuit));

const isWhole = ({ circuit, on }: Carrying): boolean => on.length === circuit.connections.length;

const carryingOn = (
  { circuits }: Pick<CompiledTopology, 'circuits'>,
  links: ReadonlySet<LinkId>,
): readonly Carrying[] =>
  circuits.map((circuit) => ({ circuit, on: carriedOn(links, circuit) })).filter(({ on }) => on.length > 0);

/** Returns "both connections", "the primary connections", "seven connections". */
function sidesOf(carrying: readonly Carrying[]): string {
  if (carrying.every(isWhole)) return 'both connections';
  const sides = new Set(carrying.flatMap(({ on }) => on.map(({ side }) => side)));
  const [side] = sides;
  if (sides.size === 1 && side !== undefined) return `the ${side} connections`;
  return `${counted(carrying.flatMap(({ on }) => on).length)} connections`;
}

/** Returns "both connections of five of the eight circuits"; null where few enough to be named. */
export function countedConnections(
  topology: Pick<CompiledTopology, 'circuits'>,
  links: ReadonlySet<LinkId>,
): string | null {
  const carrying = carryingOn(topology, links);
  const names = carrying.reduce((sum, each) => sum + (isWhole(each) ? 1 : each.on.length), 0);
  if (names <= MOST_NAMED) return null;
  const all = topology.circuits.length;
  const circuits = several(all, 'circuit', 'circuits');
  const which = carrying.length < all ? `${counted(carrying.length)} of the ${circuits}` : `all ${circuits}`;
  return `${sidesOf(carrying)} of ${which}`;
}

/**
 * Returns "both connections", "the primary connection of er-lon and both connections of er-ams"; counted where
 * they are many, and empty without any.
 */
export function connectionsInWords(topology: CompiledTopology, links: ReadonlySet<LinkId>): string {
  const counted = countedConnections(topology, links);
  if (counted !== null) return counted;
  const bothOf = ({ name }: CircuitEntry) =>
    topology.circuits.length === 1 ? 'both connections' : `both connections of ${name}`;
  return listed(
    carryingOn(topology, links).flatMap((each) =>
      isWhole(each) ? [bothOf(each.circuit)] : each.on.map((connection) => connection.inSentence),
    ),
  );
}

/** Whether two sets of links have the same connections among them: counts alone do not tell. */
export function haveSameConnections(
  topology: Pick<CompiledTopology, 'circuits'>,
  one: ReadonlySet<LinkId>,
  other: ReadonlySet<LinkId>,
): boolean {
  const [these, those] = [connectionsOn(topology, one), connectionsOn(topology, other)];
  return these.length === those.length && these.every((connection) => those.includes(connection));
}

/** Says of connections counted in the same words as others before them that they are not those. */
export const notTheSameOnes = (words: string): string => `${words}, not the same ones`;
