// Network compiled at build time, so that the page needs no compiler. Data only.

import type { Flow, Network } from '../model/network';
import type { Scenario } from '../model/scenario';
import type { DrawnTopology, Topology } from '../model/topology';

export type Precompiled = {
  readonly drawn: DrawnTopology;
  /** Distinct parts of all networks. */
  readonly parts: Network;
  /** Indices of each network's parts. */
  readonly networks: readonly Places[];
  /** Index of the network by its shape. */
  readonly shapes: Readonly<Record<string, number>>;
  /** Keyed by office and destination. */
  readonly flows: Readonly<Record<string, Flow>>;
  /** Keyed by office. */
  readonly internetOnlyFlows: Readonly<Record<string, Flow>>;
};

export type Places = Readonly<Record<keyof Network, readonly number[]>>;

/** Returns the part of a scenario that shapes the network; other failures only remove adjacencies. */
export function shapeOf(
  { failureTargets }: DrawnTopology,
  { office, prefer, options, failures }: Scenario,
): string {
  const faults = failureTargets.filter(({ id, fault }) => fault !== null && failures.includes(id));
  return JSON.stringify([prefer && [office, prefer], options, faults.map(({ id }) => id)]);
}

export const flowKey = ({ office, destination }: Scenario): string => `${office} ${destination}`;

/**
 * Restores the network for all that its addresses can ask. Each shape is put together when it is first asked for,
 * and is the same object ever after.
 */
export function restored({
  drawn,
  parts,
  networks,
  shapes,
  flows,
  internetOnlyFlows,
}: Precompiled): Topology {
  const compiled: Network[] = [];
  const networkOfShape = (shape: string) => {
    const index = known(shapes[shape], shape);
    compiled[index] ??= networkOf(parts, known(networks[index], shape));
    return known(compiled[index], shape);
  };
  return {
    ...drawn,
    networkFor: (scenario) => networkOfShape(shapeOf(drawn, scenario)),
    flowFor: (scenario) => known(flows[flowKey(scenario)], flowKey(scenario)),
    internetOnlyFlowFor: ({ office }) => known(internetOnlyFlows[office], office),
  };
}

const networkOf = (parts: Network, places: Places): Network => ({
  routers: taken(parts.routers, places.routers),
  adjacencies: taken(parts.adjacencies, places.adjacencies),
  sessions: taken(parts.sessions, places.sessions),
  translations: taken(parts.translations, places.translations),
  refusals: taken(parts.refusals, places.refusals),
  devices: taken(parts.devices, places.devices),
});

const taken = <Part>(parts: readonly Part[], places: readonly number[]): readonly Part[] =>
  places.map((place) => known(parts[place], place));

/** Throws for a lookup that no address can cause: any answer would be another scenario's. */
function known<Value>(value: Value | undefined, asked: string | number | undefined): Value {
  if (value === undefined) throw new Error(`Nothing was compiled for ${asked}`);
  return value;
}
