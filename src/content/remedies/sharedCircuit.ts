// The words of the circuit that both peerings share: a backup on one starves Power Platform on the other.

import type { Backup, CircuitSize } from '../../analysis/circuitLoad';
import type { SharedCircuit } from '../../analysis/sharedCircuit';
import { milliseconds } from '../contention/contentionWords';
import { modelled, type Statement } from '../sources';
import { percent } from './remedyWords';

export const sharedCircuitTitle = 'One circuit, two peerings';

export const sharedCircuitWords = {
  backup: 'Backup to a virtual network, on Azure private peering',
  size: 'Size of the circuit',
  result: 'What becomes of Power Platform',
  load: 'What is asked of the circuit',
  delays: 'Time through the circuit, of packets that get through',
  hollow: 'dropped: more than the circuit carries',
  powerPlatform: 'Power Platform, on Microsoft peering',
  backupFlow: 'Backup, on Azure private peering',
} as const;

export const backupNames: Readonly<Record<Backup, string>> = {
  off: 'None',
  paced: 'Held to half of the circuit',
  'flat-out': 'Flat out',
};

export const circuitSizeNames: Readonly<Record<CircuitSize, string>> = {
  'as-bought': 'As ordered',
  doubled: 'Twice that',
};

export const sharedCircuitFacts: readonly Statement[] = [
  { text: 'The circuit’s bandwidth is shared by its peerings.', source: 'peerings' },
  { text: 'What exceeds the bandwidth ordered is dropped.', source: 'rate-limit' },
  {
    text: 'Packets are dropped in bursts of milliseconds, while graphs that average over minutes stay below the limit.',
    source: 'rate-limit',
  },
  modelled(
    'A full circuit is still up: BGP sees nothing wrong, so nothing moves to another way. What does not fit is lost, whichever peering it belongs to.',
  ),
  modelled('Move the heavy load in time, limit it, give it a circuit of its own, or order more.'),
  {
    text: 'Bandwidth can be increased where the port has room for it. Reducing it again takes a new circuit.',
    source: 'faq',
  },
];

/** What becomes of Power Platform, in a sentence or two. */
export function sharedCircuitResult({ offeredLoad, powerPlatform }: SharedCircuit): string {
  const asked = `${percent(offeredLoad)} of the circuit’s bandwidth is asked for.`;
  const time = milliseconds(powerPlatform.delayMs.p95);
  return powerPlatform.lost === 0
    ? `${asked} Power Platform loses no packet, and 95 of 100 take at most ${time} through the circuit.`
    : `${asked} Power Platform loses ${percent(powerPlatform.lossRatio)} of its packets; of those that get through, 95 of 100 take at most ${time}. No session ends, and nothing takes another way.`;
}
