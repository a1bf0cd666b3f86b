// Compiles a description: its drawn elements and failures, and for each scenario the network of routers and
// its flow.

import type { CompiledTopology, OptionId } from '../model/compiledTopology';
import type { ElementId, NetworkDescription } from '../model/description';
import { isMisconfiguration } from '../model/misconfigurations';
import type { Flow, Network } from '../model/network';
import type { NetworkScenario } from '../model/networkScenario';
import { whenAsked } from '../model/whenAsked';
import type { Assumption } from './complete/assumption';
import { assumptionsOf } from './complete/assumptions';
import { complete } from './complete/complete';
import { type MadeUp, madeUpIn } from './complete/madeUp';
import { compileNetwork } from './network/compileNetwork';
import { changesOf } from './network/misconfigured';
import { type Plan, planOf } from './network/plan';
import { destinationIds } from './policy/elementIds';
import { defaultPolicy, type Policy } from './policy/policy';
import { compileTopology } from './topology/compileTopology';

export type Compiled = {
  readonly topology: CompiledTopology;
  readonly assumptions: readonly Assumption[];
  readonly madeUp: readonly MadeUp[];
  /** The same network for scenarios that differ only in failures, or in office and destination. */
  readonly networkFor: (scenario: NetworkScenario) => Network;
  /** Null where the office or the destination does not exist. */
  readonly flowFor: (scenario: Pick<NetworkScenario, 'office' | 'destination'>) => Flow | null;
  /** An office's internet-only traffic, whatever the peering: names, static content. */
  readonly internetOnlyFlowFor: (scenario: Pick<NetworkScenario, 'office'>) => Flow | null;
};

const exitOption = (office: ElementId): OptionId => `exit:${office}`;

/** Offices whose breakouts are off in the scenario, which lists options that differ from their default. */
function exitsOff(
  { offices }: NetworkDescription,
  policy: Policy,
  options: readonly OptionId[],
): ReadonlySet<ElementId> {
  const isOff = ({ id }: { readonly id: ElementId }) =>
    policy.optionsOff.includes(exitOption(id)) !== options.includes(exitOption(id));
  return new Set(offices.filter(isOff).map(({ id }) => id));
}

function withPreference(
  description: NetworkDescription,
  { office, prefer }: NetworkScenario,
): NetworkDescription {
  if (prefer === null) return description;
  const offices = description.offices.map((each) => (each.id === office ? { ...each, prefer } : each));
  return { ...description, offices };
}

/** The parts of a scenario that shape the network; the rest affects flows, or removes wires. */
function keyOf({ office, prefer, options, failures }: NetworkScenario): string {
  const changed = failures.filter((id) => isMisconfiguration(id));
  return JSON.stringify([prefer === null ? null : [office, prefer], options, changed]);
}

export function compile(description: NetworkDescription, policy: Policy = defaultPolicy): Compiled {
  const networks = new Map<string, Network>();
  const base = planOf(complete(description, policy, exitsOff(description, policy, [])), policy);
  const planFor = (scenario: NetworkScenario): Plan => {
    if (scenario.prefer === null && scenario.options.length === 0) return base;
    const off = exitsOff(description, policy, scenario.options);
    return planOf(complete(withPreference(description, scenario), policy, off), policy);
  };
  const [internetAddress = ''] = policy.ranges.internetServices.split('/');
  const flowTo = (
    office: ElementId,
    target: { readonly to: string; readonly destination: string } | null,
  ) => {
    const from = base.office(office);
    return from && target ? { from: policy.names.core(office), source: from.address, ...target } : null;
  };

  // Flipping an assumption to compare answers draws nothing.
  const topology = whenAsked(() => compileTopology(base));
  const assumptions = whenAsked(() => assumptionsOf(description));
  const madeUp = whenAsked(() => madeUpIn({ description, completed: base.network }));
  return {
    get topology() {
      return topology();
    },
    get assumptions() {
      return assumptions();
    },
    get madeUp() {
      return madeUp();
    },
    networkFor: (scenario) => {
      const key = keyOf(scenario);
      const known = networks.get(key);
      if (known) return known;
      const plan = planFor(scenario);
      const network = compileNetwork(plan, changesOf(scenario, plan, policy.trialPrepends));
      networks.set(key, network);
      return network;
    },
    flowFor: ({ office, destination }) => {
      const service = base.network.services.find(({ id }) => destinationIds.service(id) === destination);
      if (service) return flowTo(office, { to: policy.names.services, destination: service.address });
      const vnet = base.network.vnets.find(({ id }) => destinationIds.vnet(id) === destination);
      return flowTo(office, vnet ? { to: policy.names.vnet(vnet.id), destination: vnet.address } : null);
    },
    internetOnlyFlowFor: ({ office }) =>
      flowTo(office, { to: policy.names.internet, destination: internetAddress }),
  };
}
