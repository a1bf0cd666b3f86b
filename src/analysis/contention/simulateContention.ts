// Compares the same work on a shared internet line and on a dedicated circuit.
//
// The model: every sender sends 1 Mbit/s in packets of one size, in one direction, by the same pattern.
// Both offices have an access line of 10 Mbit/s. In Texas it carries the work, all the colleagues and then
// meets the provider's other customers on an aggregation of 20 Mbit/s. In Seattle access line and circuit
// carry the work and those colleagues who also work with Microsoft, and no other traffic: a circuit does not
// spare an organisation its own traffic. Their general internet traffic leaves Seattle by another way that
// is not modelled. Senders do not slow down when packets are lost, as TCP would, and nothing beyond the
// aggregation or the circuit is modelled, neither the internet nor Microsoft's shared network.

import { arrivalsOf } from './arrivals';
import { type Journeys, journeysOf, type Summary, summaryOf } from './journeys';
import type { ArrivalPattern, Busyness } from './load';
import { transmissionMs } from './queue';
import { randomFrom } from './random';
import { type Flow, offeredLoad, type Stage, type StageRun, simulateTandem } from './tandem';

export type ContentionControls = {
  readonly colleagues: Busyness;
  readonly otherCustomers: Busyness;
  readonly arrivals: ArrivalPattern;
};

export const openingControls: ContentionControls = {
  colleagues: 'busy',
  otherCustomers: 'normal',
  arrivals: 'random',
};

export type ContentionInput = ContentionControls & {
  readonly seed: number;
  readonly durationMs?: number;
  /** Share of the colleagues who work with Microsoft, 0..1. */
  readonly microsoftShare?: number;
};

/** Half of the colleagues, rounded down. */
const MICROSOFT_SHARE = 0.5;

/** Number of the colleagues who work with Microsoft. */
export const withMicrosoft = (colleagues: number, share = MICROSOFT_SHARE): number =>
  Math.floor(colleagues * share);

export type LinkRun = {
  readonly durationMs: number;
  readonly stages: readonly StageRun[];
  /** Offered load of each stage as a share of its capacity, in the order of the stages. */
  readonly offeredLoads: readonly number[];
  /** The packets of the watched work: flow 0 of every stage. */
  readonly own: Journeys;
  readonly summary: Summary;
};

export type Contention = { readonly shared: LinkRun; readonly dedicated: LinkRun };

export const PACKET_BYTES = 1400;
export const LINE_MBPS = 10;
export const AGGREGATION_MBPS = 20;
export const DURATION_MS = 10_000;
/** Packets, including the one being sent: about 72 ms of the access line. */
export const BUFFER_PACKETS = 64;
const TRAVEL_MS = 4;
const SENDER_MBPS = 1;

/** Senders of 1 Mbit/s each. With the work itself Texas's line is loaded to 30, 60, 90 and 110 %. */
export const colleagueCount: Readonly<Record<Busyness, number>> = {
  quiet: 2,
  normal: 5,
  busy: 8,
  overfull: 10,
};

/** Senders of 1 Mbit/s each on the aggregation, beside the office's own traffic. */
export const otherCustomerCount: Readonly<Record<Busyness, number>> = {
  quiet: 3,
  normal: 8,
  busy: 10,
  overfull: 14,
};

const EVERY_MS = transmissionMs(PACKET_BYTES, SENDER_MBPS);
const TURN_MS = transmissionMs(PACKET_BYTES, LINE_MBPS);
const TURNS = Math.round(EVERY_MS / TURN_MS);

/** A steady sender's sending time in its period; null when all turns are taken. */
const turnOf = (sender: number, fromMs: number) => (sender < TURNS ? fromMs + sender * TURN_MS : null);

/** On the aggregation the other customers' turns are between the office's, half a turn later. */
const CUSTOMERS_FROM_MS = TRAVEL_MS + TURN_MS / 2;

/** Far enough from the colleagues' streams that no number is used twice. */
const CUSTOMER_STREAMS = 1000;

const range = (count: number) => Array.from({ length: count }, (_, index) => index);

function linkRun(stages: readonly Stage[], flows: readonly Flow[], durationMs: number): LinkRun {
  const runs = simulateTandem(stages, flows, PACKET_BYTES);
  const own = journeysOf(runs, 0, flows[0]?.arrivalsMs ?? new Float64Array());
  return {
    durationMs,
    stages: runs,
    offeredLoads: runs.map((run) => offeredLoad(run, PACKET_BYTES, durationMs)),
    own,
    summary: summaryOf(own),
  };
}

/** Equal input gives an equal run. More colleagues or customers are added to the existing ones. */
export function simulateContention(input: ContentionInput): Contention {
  const { seed, arrivals: pattern, durationMs = DURATION_MS, microsoftShare = MICROSOFT_SHARE } = input;
  const stream = (number: number, phaseMs: number | null) =>
    arrivalsOf({ pattern, everyMs: EVERY_MS, durationMs, phaseMs, random: randomFrom(seed, number) });
  const worksWithMicrosoft = (colleague: number) =>
    withMicrosoft(colleague + 1, microsoftShare) > withMicrosoft(colleague, microsoftShare);

  const crossing = (arrivalsMs: Float64Array): Flow => ({ arrivalsMs, firstStage: 0, lastStage: 1 });
  const own = crossing(stream(0, turnOf(0, 0)));
  const colleagues = range(colleagueCount[input.colleagues]).map((colleague) =>
    crossing(stream(colleague + 1, turnOf(colleague + 1, 0))),
  );
  const others = range(otherCustomerCount[input.otherCustomers]).map(
    (customer): Flow => ({
      arrivalsMs: stream(CUSTOMER_STREAMS + customer, turnOf(customer, CUSTOMERS_FROM_MS)),
      firstStage: 1,
      lastStage: 1,
    }),
  );

  const stage = (id: string, capacityMbps: number): Stage => ({
    id,
    capacityMbps,
    bufferPackets: BUFFER_PACKETS,
    travelMs: TRAVEL_MS,
  });
  const access = stage('access-line', LINE_MBPS);
  return {
    shared: linkRun(
      [access, stage('aggregation', AGGREGATION_MBPS)],
      [own, ...colleagues, ...others],
      durationMs,
    ),
    dedicated: linkRun(
      [access, stage('circuit', LINE_MBPS)],
      [own, ...colleagues.filter((_, colleague) => worksWithMicrosoft(colleague))],
      durationMs,
    ),
  };
}
