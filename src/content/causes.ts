// How a failure or a repair is told. A misconfiguration is not a thing that breaks, so it has words of its own.

import type { FailureId } from '../model/compiledTopology';
import { capitalised, inSentence, listed, nameOf } from './names';

type Misconfiguration = {
  readonly made: string;
  readonly undone: string;
  /** What it is called while it stands, after "while". */
  readonly whileItStands: string;
  /** The same as a clause: "while the route filter is removed". */
  readonly clause: string;
  readonly makeButton: string;
  readonly undoButton: string;
};

const misconfigurations: Readonly<Record<string, Misconfiguration>> = {
  'route-filter': {
    made: 'Route filter removed',
    undone: 'Route filter attached again',
    whileItStands: 'Route filter removed',
    clause: 'the route filter is removed',
    makeButton: 'Remove the route filter',
    undoButton: 'Attach the route filter',
  },
  'shared-nat': {
    made: 'Circuit and internet breakout now share one NAT pool',
    undone: 'Circuit and internet breakout have separate NAT pools again',
    whileItStands: 'One NAT pool for circuit and breakout',
    clause: 'circuit and internet breakout share one NAT pool',
    makeButton: 'Use one NAT pool for both',
    undoButton: 'Use separate NAT pools',
  },
  'nat-prefix': {
    made: 'NAT prefix no longer advertised over ExpressRoute',
    undone: 'NAT prefix advertised over ExpressRoute again',
    whileItStands: 'NAT prefix not advertised over ExpressRoute',
    clause: 'the NAT prefix is not advertised over ExpressRoute',
    makeButton: 'Stop advertising the NAT prefix',
    undoButton: 'Advertise the NAT prefix again',
  },
};

export const misconfigurationOf = (id: FailureId): Misconfiguration | null => misconfigurations[id] ?? null;

export const failButton = (id: FailureId): string =>
  misconfigurations[id]?.makeButton ?? `Fail ${nameOf(id)}`;

export const restoreButton = (id: FailureId): string =>
  misconfigurations[id]?.undoButton ?? `Restore ${nameOf(id)}`;

function causes(ids: readonly FailureId[], verb: string, own: 'made' | 'undone'): readonly string[] {
  const broken = ids.filter((id) => misconfigurations[id] === undefined);
  const both = ['primary', 'secondary'];
  const things = both.every((id) => broken.includes(id))
    ? ['both connections', ...broken.filter((id) => !both.includes(id)).map(inSentence)]
    : broken.map(inSentence);
  const sentences = ids.flatMap((id) => misconfigurations[id]?.[own] ?? []);
  const told = things.length > 0 ? [`${capitalised(listed(things).replace(/^the /, ''))} ${verb}`] : [];
  return [...told, ...sentences];
}

/** One or more sentences, each with its full stop; empty when nothing failed and nothing was repaired. */
export function causeSentence(failed: readonly FailureId[], restored: readonly FailureId[]): string {
  return [...causes(failed, 'failed', 'made'), ...causes(restored, 'restored', 'undone')]
    .map((sentence) => `${sentence}.`)
    .join(' ');
}
