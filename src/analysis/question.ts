// What a scenario asks about, by kind: who sends, where to, over which circuits, by which exit.

import type { CircuitEntry, Connection, Destination, ExitEntry, OfficeSite } from '../model/compiledElements';
import type { Scenario } from '../model/scenario';
import { isOn, type Topology } from '../model/topology';

export type Question = {
  readonly office: OfficeSite;
  readonly destination: Destination;
  /** Circuits that end at the office, in the order of the file. */
  readonly circuits: readonly CircuitEntry[];
  readonly connections: readonly Connection[];
  /** The office's way to the internet; null where it has none in this scenario. */
  readonly exit: ExitEntry | null;
  /** The exit that it could be given, or could be taken from it; null where that is not for the reader to choose. */
  readonly optionalExit: ExitEntry | null;
  /** The connection that the office prefers in this trial; null where it prefers none. */
  readonly preferred: Connection | null;
};

/** Stands for what a scenario names and the network does not have. */
const NO_OFFICE: OfficeSite = {
  id: '',
  name: '',
  inSentence: '',
  note: null,
  count: 1,
  users: true,
  core: '',
  routers: [],
  circuits: [],
  wans: [],
  lans: [],
};
const NO_DESTINATION: Destination = {
  id: '',
  name: '',
  inSentence: '',
  element: '',
  node: '',
  peering: 'microsoft',
  note: null,
};

export function questionOf(topology: Topology, scenario: Scenario): Question {
  const office = topology.offices.find(({ id }) => id === scenario.office) ?? NO_OFFICE;
  const circuits = topology.circuits.filter(({ id }) => office.circuits.includes(id));
  const connections = circuits.flatMap((circuit) => circuit.connections);
  const own = topology.exits.find((exit) => exit.office === office.id) ?? null;
  const isThere = own !== null && (own.option === null || isOn(topology, scenario, own.option));
  const [first] = scenario.prefer ?? [];
  const part = first?.kind === 'circuit' ? first.part : null;
  const preferred = circuits
    .filter(({ id }) => id === part?.circuit)
    .flatMap((circuit) => circuit.connections)
    .find(({ side }) => side === part?.side);
  return {
    office,
    destination: topology.destinations.find(({ id }) => id === scenario.destination) ?? NO_DESTINATION,
    circuits,
    connections,
    exit: isThere ? own : null,
    optionalExit: own?.option === null ? null : own,
    preferred: preferred ?? null,
  };
}
