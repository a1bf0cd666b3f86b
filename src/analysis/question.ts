// Derives a scenario's question: the office, the destination, the circuits, and the breakout.

import type {
  CircuitEntry,
  Connection,
  Destination,
  ExitEntry,
  OfficeSite,
  WanEntry,
} from '../model/compiledElements';
import type { Scenario } from '../model/scenario';
import { isOn, type Topology } from '../model/topology';
import { type AcrossWans, acrossWans } from './acrossWans';

/** A default route over a WAN, and the breakout of another office that it leads to; null where that has none. */
export type WanDefault = { readonly wan: WanEntry; readonly exit: ExitEntry | null };

export type Question = {
  readonly office: OfficeSite;
  readonly destination: Destination;
  /** The configured means to reach the destination, the office's own or across its WANs. A failure does not change it. */
  readonly over: 'expressroute' | 'tunnel' | 'internet' | 'nothing';
  /** Circuits from the office to it, its own and those across its WANs, also by Global Reach; in the order of the file. */
  readonly circuits: readonly CircuitEntry[];
  /** Connections of these circuits that carry the destination's peering. */
  readonly connections: readonly Connection[];
  /** The office's internet breakout; null where it has none in this scenario. */
  readonly exit: ExitEntry | null;
  /** Default routes of the office's WANs, in the order of the file. */
  readonly wanDefaults: readonly WanDefault[];
  /** The breakout that can be switched on or off; null where the user cannot choose it. */
  readonly optionalExit: ExitEntry | null;
  /** The connection that the office prefers in this trial; null where it prefers none. */
  readonly preferred: Connection | null;
};

/** A placeholder for an office missing from the network. */
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
  prefer: [],
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

function circuitsTo(
  topology: Topology,
  { circuits: ids }: AcrossWans,
  { id, peering }: Destination,
): readonly CircuitEntry[] {
  const leadsThere = ({ services, vnets }: CircuitEntry) => services.includes(id) || vnets.includes(id);
  const joined = ({ globalReach }: CircuitEntry) =>
    topology.circuits.filter((other) => globalReach.includes(other.id));
  return topology.circuits.filter(
    (circuit) =>
      ids.has(circuit.id) &&
      (leadsThere(circuit) || (peering === 'azure-private' && joined(circuit).some(leadsThere))),
  );
}

const wanDefaultsOf = ({ wans, exits }: Topology, office: OfficeSite): readonly WanDefault[] =>
  wans.flatMap((wan) => {
    const { defaultFrom } = wan;
    if (!office.wans.includes(wan.id) || defaultFrom === null || defaultFrom === office.id) return [];
    return [{ wan, exit: exits.find((exit) => exit.office === defaultFrom) ?? null }];
  });

/** Whether a VPN of these offices leads to the virtual network, or to one whose VPN gateway it uses. */
const hasVpnTo = ({ vpns, gateways }: Topology, { offices }: AcrossWans, { element }: Destination): boolean =>
  vpns.some(
    ({ office, vnet }) =>
      offices.some(({ id }) => id === office) &&
      (vnet === element ||
        gateways.some(
          (each) => each.kind === 'vpn' && each.vnet === vnet && each.alsoServes.includes(element),
        )),
  );

function overWhat(hasCircuit: boolean, hasVpn: boolean, hasDefault: boolean): Question['over'] {
  if (hasCircuit) return 'expressroute';
  if (hasVpn) return 'tunnel';
  return hasDefault ? 'internet' : 'nothing';
}

export function questionOf(topology: Topology, scenario: Scenario): Question {
  const office = topology.offices.find(({ id }) => id === scenario.office) ?? NO_OFFICE;
  const destination = topology.destinations.find(({ id }) => id === scenario.destination) ?? NO_DESTINATION;
  const across = acrossWans(topology, office, destination.peering);
  const circuits = circuitsTo(topology, across, destination);
  const connections = circuits.flatMap((circuit) =>
    circuit.connections.filter(({ peerings }) => peerings.includes(destination.peering)),
  );
  const own = topology.exits.find((exit) => exit.office === office.id) ?? null;
  const wanDefaults = wanDefaultsOf(topology, office);
  const isThere = own !== null && (own.option === null || isOn(topology, scenario, own.option));
  const [first] = scenario.prefer ?? [];
  const part = first?.kind === 'circuit' ? first.part : null;
  const preferred = circuits
    .filter(({ id }) => id === part?.circuit)
    .flatMap((circuit) => circuit.connections)
    .find(({ side }) => side === part?.side);
  return {
    office,
    destination,
    over: overWhat(
      circuits.length > 0,
      destination.peering === 'azure-private' && hasVpnTo(topology, across, destination),
      isThere || wanDefaults.length > 0,
    ),
    circuits,
    connections,
    exit: isThere ? own : null,
    wanDefaults,
    optionalExit: own?.option === null ? null : own,
    preferred: preferred ?? null,
  };
}
