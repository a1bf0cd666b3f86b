// The words of the bottleneck simulation and of the circuit that both peerings share.

import type { Bottleneck, Effect, Remedy, StageId } from '../analysis/bottleneck';
import type { Backup, CircuitSize } from '../analysis/sharedCircuit';
import type { Statement } from './sources';

export const bottleneckQuestion = 'Where does it pinch?';

export const bottleneckNames: Readonly<Record<Bottleneck, string>> = {
  bandwidth: 'Too little bandwidth',
  'provider-routing': 'Routing inside the provider',
  'access-stretch': 'The stretch to the provider',
  'office-network': 'The office network',
  'internet-contention': 'Other people’s traffic on the internet',
};

export const remedyNames: Readonly<Record<Remedy, string>> = {
  expressroute: 'ExpressRoute',
  'more-bandwidth': 'More bandwidth',
  'better-connection': 'A better connection',
  'office-upgrade': 'A better office network',
};

export const remedyCaptions: Readonly<Record<Remedy, string>> = {
  expressroute: 'A circuit of the same rate, on the same line, through the same provider.',
  'more-bandwidth': 'Four times the rate, and an access line that carries it.',
  'better-connection':
    'A sound access line, and a provider that routes well and hands over to Microsoft early.',
  'office-upgrade': 'Four times the office network.',
};

export const stageNames: Readonly<Record<StageId, string>> = {
  'office-network': 'Office network',
  'access-stretch': 'Stretch to the provider',
  'bought-rate': 'Bandwidth ordered',
  'provider-network': 'Provider’s network',
  internet: 'Internet',
  circuit: 'Circuit',
};

export const effectNames: Readonly<Record<Effect, string>> = {
  cures: 'Cures it',
  helps: 'Helps',
  'does-not-help': 'Does not help',
};

export const effectMeanings: Readonly<Record<Effect, string>> = {
  cures: 'Delays are within a quarter of those of a sound path, and hardly a packet is lost.',
  helps: 'At most half of the extra delay and loss is left.',
  'does-not-help': 'More than half of the extra delay or loss is left.',
};

const modelled = (text: string): Statement => ({ text, source: 'model' });

export const whatIsModelled: readonly Statement[] = [
  {
    text: 'ExpressRoute does not supply the physical line; it is private connectivity on top of one.',
    source: 'planning',
  },
  modelled(
    'So the office network, the stretch to the provider and the provider’s network are the same on both ways here. Only what lies behind them differs.',
  ),
  modelled(
    'Every figure comes from sending the same packets down both ways. Rates are scaled down, one direction is simulated, and senders do not slow down when packets are lost.',
  ),
];

export const sharedCircuitTitle = 'One circuit, two peerings';

export const backupNames: Readonly<Record<Backup, string>> = {
  off: 'No backup',
  paced: 'Backup held to half of the circuit',
  'flat-out': 'Backup flat out',
};

export const circuitSizeNames: Readonly<Record<CircuitSize, string>> = {
  'as-bought': 'Circuit as ordered',
  doubled: 'Circuit of twice the size',
};

export const sharedCircuitFacts: readonly Statement[] = [
  { text: 'The circuit’s bandwidth is shared by its peerings.', source: 'peerings' },
  { text: 'What exceeds the bandwidth ordered is dropped.', source: 'rate-limit' },
  modelled(
    'Its sessions stay up however full a circuit is. So nothing is rerouted: what does not fit is lost, whichever peering it belongs to.',
  ),
];
