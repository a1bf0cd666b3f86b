// Words for a circuit shared by both peerings: a backup on one starves Power Platform on the other.

import type { Backup, CircuitSize } from '../../analysis/circuitLoad';
import type { SharedCircuit } from '../../analysis/sharedCircuit';
import { milliseconds } from '../contention/contentionWords';
import { modelled, type Statement } from '../sources';
import { percent } from './remedyWords';

export const sharedCircuitTitle = 'One circuit, two peerings';

export const sharedCircuitWords = {
  backup: 'Backup to a virtual network, on Azure private peering',
  size: 'Size of the circuit',
  result: 'Effect on Power Platform',
  load: 'Offered load',
  delays: 'One-way delay of delivered packets, through the circuit',
  hollow: 'dropped: more than one connection carries',
  powerPlatform: 'Power Platform, on Microsoft peering',
  backupFlow: 'Backup, on Azure private peering',
} as const;

export const backupNames: Readonly<Record<Backup, string>> = {
  off: 'None',
  paced: 'Rate-limited to half',
  'flat-out': 'Unlimited',
};

export const circuitSizeNames: Readonly<Record<CircuitSize, string>> = {
  'as-bought': 'As ordered',
  doubled: 'Twice that',
};

export const sharedCircuitFacts: readonly Statement[] = [
  modelled('Modelled on one connection, as after a failure or with one preferred.'),
  {
    text: 'With both in use there is up to twice the capacity, without a guarantee.',
    source: 'faq',
  },
  { text: 'The circuit’s bandwidth is shared by its peerings.', source: 'peerings' },
  {
    text: 'On a provider’s circuit, traffic on a connection beyond the ordered bandwidth is dropped, whichever connection it is.',
    source: 'rate-limit',
  },
  {
    text: 'Rate limiting acts within milliseconds: bursts can be dropped although graphs that average over minutes stay below the limit.',
    source: 'rate-limit',
  },
  modelled(
    'A full circuit is still up: while keepalives get through, BGP sees nothing wrong and nothing moves to another path. What does not fit is lost, whichever peering it belongs to.',
  ),
  modelled(
    'Schedule the heavy load off-peak, rate-limit it, give it a circuit of its own, or order more bandwidth.',
  ),
  {
    text: 'Bandwidth can be increased where the port has capacity. Reducing it again takes a new circuit.',
    source: 'faq',
  },
];

/** Describes the effect on Power Platform in a sentence or two. */
export function sharedCircuitResult({ offeredLoad, powerPlatform }: SharedCircuit): string {
  const offered = `The offered load is ${percent(offeredLoad)} of one connection’s bandwidth.`;
  const time = milliseconds(powerPlatform.delayMs.p95);
  return powerPlatform.lost === 0
    ? `${offered} Power Platform loses no packet, and its p95 (95 of 100 at most) through the circuit is ${time}.`
    : `${offered} Power Platform loses ${percent(powerPlatform.lossRatio)} of its packets; the p95 (95 of 100 at most) of the rest is ${time}. No session ends, and nothing takes another path.`;
}
