// All words for misconfigurations, which do not break: another one is told by a row of the table.

import type { Fault } from '../model/misconfigurations';
import { asTitle } from './names';

export type Misconfiguration = {
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

type FaultWords = {
  /** Name in the picture, and the state of a correct configuration. */
  readonly name: string;
  readonly inOrder: string;
  /** `name` is its name inside a sentence, which one of several circuits needs. */
  readonly told: (name: string, isOnlyCircuit: boolean) => Misconfiguration;
};

export const misconfigurationWords: Readonly<Record<Fault, FaultWords>> = {
  'route-filter': { name: 'Route filter', inOrder: 'attached', told: routeFilterOf },
  'shared-pool': { name: 'NAT pools', inOrder: 'separate', told: () => sharedPool },
  'unadvertised-pool': {
    name: 'NAT prefix',
    inOrder: 'advertised',
    told: (name, isOnlyCircuit) => (isOnlyCircuit ? unadvertisedPool : unadvertisedPoolOf(name)),
  },
};
