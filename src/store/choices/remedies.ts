// Remedies tried against a bottleneck, and the traffic that shares a circuit.

import { type Backup, backups, type CircuitSize, circuitSizes } from '../../analysis/circuitLoad';
import { type Bottleneck, bottlenecks, type Remedy, remedies } from '../../analysis/remedies';
import { type Key, keysOf, oneOf } from './addressKey';

export const bottleneckChoices: readonly Bottleneck[] = bottlenecks;
export const remedyChoices: readonly Remedy[] = remedies;
export const backupChoices: readonly Backup[] = backups;
export const circuitSizeChoices: readonly CircuitSize[] = circuitSizes;

export type RemediesChoices = {
  readonly bottleneck: Bottleneck;
  /** Ordered as in their list. */
  readonly tried: readonly Remedy[];
};
export type SharedCircuitChoices = { readonly backup: Backup; readonly size: CircuitSize };

export const openingRemedies: RemediesChoices = { bottleneck: 'bandwidth', tried: ['expressroute'] };
export const openingSharedCircuit: SharedCircuitChoices = { backup: 'off', size: 'as-bought' };

const NO_REMEDY = 'none';
const parseRemedy = oneOf(remedies);
const sharedCircuitKey = keysOf<SharedCircuitChoices>();

export const remediesKeys: readonly Key<RemediesChoices>[] = [
  keysOf<RemediesChoices>()('bottleneck', bottlenecks),
  {
    name: 'remedy',
    write: ({ tried }) => tried.join('~') || NO_REMEDY,
    read: (text, choices, { tell }) => {
      if (text === NO_REMEDY) return { ...choices, tried: [] };
      const chosen = new Set<Remedy>();
      for (const part of text.split('~').filter(Boolean)) {
        const remedy = parseRemedy(part);
        if (remedy) chosen.add(remedy);
        else tell('unknown-value', part);
      }
      return chosen.size === 0
        ? choices
        : { ...choices, tried: remedies.filter((remedy) => chosen.has(remedy)) };
    },
  },
];

export const sharedCircuitKeys: readonly Key<SharedCircuitChoices>[] = [
  sharedCircuitKey('backup', backups),
  sharedCircuitKey('size', circuitSizes),
];
