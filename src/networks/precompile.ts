// Computes all flows that addresses of a network can ask for.

import type { Flow, Network } from '../model/network';
import { type Scenario, withFailures } from '../model/scenario';
import type { DrawnTopology, Topology } from '../model/topology';
import { flowKey, type Places, type Precompiled, shapeOf } from './precompiled';

export function precompile({ networkFor, flowFor, internetOnlyFlowFor, ...drawn }: Topology): Precompiled {
  const settings = allSettings(drawn);
  const asked = settings.flatMap((scenario) => withFaults(drawn, scenario));
  const compiled = asked.map((scenario) => ({
    shape: shapeOf(drawn, scenario),
    network: networkFor(scenario),
  }));
  const networks = distinct(compiled.map(({ network }) => network));
  const parts: Network = {
    routers: distinct(networks.flatMap(({ routers }) => routers)),
    adjacencies: distinct(networks.flatMap(({ adjacencies }) => adjacencies)),
    sessions: distinct(networks.flatMap(({ sessions }) => sessions)),
    translations: distinct(networks.flatMap(({ translations }) => translations)),
    refusals: distinct(networks.flatMap(({ refusals }) => refusals)),
    devices: distinct(networks.flatMap(({ devices }) => devices)),
  };
  return {
    drawn,
    parts,
    networks: networks.map((network) => placesIn(parts, network)),
    shapes: Object.fromEntries(compiled.map(({ shape, network }) => [shape, placeIn(networks, network)])),
    flows: Object.fromEntries(settings.map((scenario) => [flowKey(scenario), flowFor(scenario)])),
    internetOnlyFlows: Object.fromEntries(
      settings.map((scenario): [string, Flow] => [scenario.office, internetOnlyFlowFor(scenario)]),
    ),
  };
}

/** Combines all values of all keys. */
const allSettings = ({ opening, spelling }: DrawnTopology): readonly Scenario[] =>
  spelling.reduce<readonly Scenario[]>(
    (scenarios, { values }) =>
      scenarios.flatMap((scenario) => values.map(({ sets }) => ({ ...scenario, ...sets }))),
    [opening],
  );

/** Adds every set of misconfigurations to the scenario. */
const withFaults = ({ failureTargets }: DrawnTopology, scenario: Scenario): readonly Scenario[] =>
  failureTargets
    .filter(({ fault }) => fault !== null)
    .reduce<readonly Scenario[]>(
      (scenarios, { id }) => scenarios.flatMap((each) => [each, withFailures(each, [...each.failures, id])]),
      [scenario],
    );

const placesIn = (parts: Network, network: Network): Places => ({
  routers: placesOf(parts.routers, network.routers),
  adjacencies: placesOf(parts.adjacencies, network.adjacencies),
  sessions: placesOf(parts.sessions, network.sessions),
  translations: placesOf(parts.translations, network.translations),
  refusals: placesOf(parts.refusals, network.refusals),
  devices: placesOf(parts.devices, network.devices),
});

const placesOf = <Part>(all: readonly Part[], some: readonly Part[]) =>
  some.map((part) => placeIn(all, part));

const placeIn = <Part>(all: readonly Part[], part: Part): number =>
  all.findIndex((each) => JSON.stringify(each) === JSON.stringify(part));

/** Removes duplicates by JSON. */
const distinct = <Part>(parts: readonly Part[]): readonly Part[] => [
  ...new Map(parts.map((part) => [JSON.stringify(part), part])).values(),
];
