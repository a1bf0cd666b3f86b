// Simulates the effect of a backup to a virtual network on Power Platform, when both share one circuit.
//
// The model: Power Platform's packets use Microsoft peering, the backup's Azure private peering; both
// go through one connection of the circuit, first come, first served. The sessions stay up, so there is no
// other way to choose, however full the circuit is. The backup does not slow down when packets are lost;
// one over TCP would, after it had filled the buffer, and then try again.

import type { Backup, CircuitSize } from './circuitLoad';
import { arrivalsOf } from './contention/arrivals';
import { journeysOf, type Summary, summaryOf } from './contention/journeys';
import { transmissionMs } from './contention/queue';
import { randomFrom } from './contention/random';
import { BUFFER_PACKETS, DURATION_MS, LINE_MBPS, PACKET_BYTES } from './contention/simulateContention';
import { type Flow, offeredLoad, type StageRun, simulateTandem } from './contention/tandem';

export type SharedCircuit = {
  readonly circuit: StageRun;
  /** Offered load of the circuit as a share of its capacity: above 1 it drops packets. */
  readonly offeredLoad: number;
  readonly powerPlatform: Summary;
  /** Null while there is no backup. */
  readonly backup: Summary | null;
};

const POWER_PLATFORM_MBPS = 2;
const TRAVEL_MS = 4;

const backupMbps: Readonly<Record<Backup, number>> = { off: 0, paced: 5, 'flat-out': 12 };

const circuitMbps: Readonly<Record<CircuitSize, number>> = {
  'as-bought': LINE_MBPS,
  doubled: 2 * LINE_MBPS,
};

export function simulateSharedCircuit(backup: Backup, size: CircuitSize, seed: number): SharedCircuit {
  const sender = (mbps: number, stream: number): Flow => ({
    arrivalsMs: arrivalsOf({
      pattern: 'random',
      everyMs: transmissionMs(PACKET_BYTES, mbps),
      durationMs: DURATION_MS,
      phaseMs: null,
      random: randomFrom(seed, stream),
    }),
    firstStage: 0,
    lastStage: 0,
  });
  const powerPlatform = sender(POWER_PLATFORM_MBPS, 0);
  const copying = backup === 'off' ? null : sender(backupMbps[backup], 1);
  const stage = {
    id: 'circuit',
    capacityMbps: circuitMbps[size],
    bufferPackets: BUFFER_PACKETS,
    travelMs: TRAVEL_MS,
  };
  const runs = simulateTandem([stage], copying ? [powerPlatform, copying] : [powerPlatform], PACKET_BYTES);
  const [circuit] = runs;
  if (!circuit) throw new Error('one stage gives one run');
  return {
    circuit,
    offeredLoad: offeredLoad(circuit, PACKET_BYTES, DURATION_MS),
    powerPlatform: summaryOf(journeysOf(runs, 0, powerPlatform.arrivalsMs)),
    backup: copying && summaryOf(journeysOf(runs, 1, copying.arrivalsMs)),
  };
}
