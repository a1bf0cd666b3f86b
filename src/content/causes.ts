// Words for failures and repairs; misconfigurations do not break, so have their own.

import type { FailureTarget } from '../model/compiledFailures';
import type { CompiledTopology, FailureId } from '../model/compiledTopology';
import { asTitle, capitalised, inSentence, listed, nameOf } from './names';
import { connectionsInWords } from './trafficWords';

type Misconfiguration = {
  readonly made: string;
  readonly undone: string;
  /** Name while it is in effect, after "while". */
  readonly whileItStands: string;
  /** Clause, such as "while the route filter is removed". */
  readonly clause: string;
  readonly makeButton: string;
  readonly undoButton: string;
};

const sharedPool: Misconfiguration = {
  made: 'Circuit and internet breakout now share one NAT pool',
  undone: 'Circuit and internet breakout have separate NAT pools again',
  whileItStands: 'One NAT pool for circuit and breakout',
  clause: 'circuit and internet breakout share one NAT pool',
  makeButton: 'Use one NAT pool for both',
  undoButton: 'Use separate NAT pools',
};

const unadvertisedPool: Misconfiguration = {
  made: 'NAT prefix no longer advertised over ExpressRoute',
  undone: 'NAT prefix advertised over ExpressRoute again',
  whileItStands: 'NAT prefix not advertised over ExpressRoute',
  clause: 'the NAT prefix is not advertised over ExpressRoute',
  makeButton: 'Stop advertising the NAT prefix',
  undoButton: 'Advertise the NAT prefix again',
};

/** Misconfiguration of one of several circuits: "the advertisement of the address pool of er-lon". */
const unadvertisedPoolOf = (advertisement: string): Misconfiguration => ({
  made: `${asTitle(advertisement)} stopped`,
  undone: `${asTitle(advertisement)} resumed`,
  whileItStands: `${asTitle(advertisement)} stopped`,
  clause: `${advertisement} has stopped`,
  makeButton: `Stop ${advertisement}`,
  undoButton: `Resume ${advertisement}`,
});

const routeFilterOf = (filter: string): Misconfiguration => ({
  made: `${asTitle(filter)} removed`,
  undone: `${asTitle(filter)} attached again`,
  whileItStands: `${asTitle(filter)} removed`,
  clause: `${filter} is removed`,
  makeButton: `Remove ${filter}`,
  undoButton: `Attach ${filter}`,
});

function wordsFor({ circuits }: CompiledTopology, { fault, inSentence: name }: FailureTarget) {
  switch (fault) {
    case null:
      return null;
    case 'route-filter':
      return routeFilterOf(name);
    case 'shared-pool':
      return sharedPool;
    case 'unadvertised-pool':
      return circuits.length === 1 ? unadvertisedPool : unadvertisedPoolOf(name);
  }
}

/** Null for other failures. */
export function misconfigurationOf(topology: CompiledTopology, id: FailureId): Misconfiguration | null {
  const target = topology.failureTargets.find((each) => each.id === id);
  return target === undefined ? null : wordsFor(topology, target);
}

export const failButton = (topology: CompiledTopology, id: FailureId): string =>
  misconfigurationOf(topology, id)?.makeButton ?? `Fail ${nameOf(topology, id)}`;

export const restoreButton = (topology: CompiledTopology, id: FailureId): string =>
  misconfigurationOf(topology, id)?.undoButton ?? `Restore ${nameOf(topology, id)}`;

/** Merges both connections of a circuit, and names them first. */
function brokenInWords(topology: CompiledTopology, ids: readonly FailureId[]): readonly string[] {
  const whole = topology.circuits.filter(({ connections }) =>
    connections.every(({ id }) => ids.includes(id)),
  );
  const pipes = whole.flatMap(({ connections }) => connections.flatMap(({ pipe }) => pipe ?? []));
  const told = new Set(whole.flatMap(({ connections }) => connections.map(({ id }) => id)));
  const others = ids.filter((id) => !told.has(id));
  return [
    ...(whole.length > 0 ? [connectionsInWords(topology, new Set(pipes))] : []),
    ...others.map((id) => inSentence(topology, id)),
  ];
}

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
  const told = things.length > 0 ? [`${capitalised(listed(things).replace(/^the /, ''))} ${verb}`] : [];
  return [...told, ...wrong.map((words) => words[own])];
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
