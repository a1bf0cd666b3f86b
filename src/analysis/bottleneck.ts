// Finds where delay arises and which remedy removes it, by simulating packets along the whole path.
//
// The model: office network, stretch to the provider and the provider's network are the same lines
// for both ways, because ExpressRoute is private connectivity on top of an existing line.
// Behind them lies the internet, shared with others and reached at the bought rate, or the circuit, which
// has the bought rate and carries only what goes to Microsoft. All rates are scaled down by the same
// factor, all traffic arrives by chance and in one direction, and no sender slows down on packet loss.

import { arrivalsOf } from './contention/arrivals';
import { type Journeys, journeysOf, type Summary, summaryOf } from './contention/journeys';
import { transmissionMs } from './contention/queue';
import { randomFrom } from './contention/random';
import { BUFFER_PACKETS, PACKET_BYTES } from './contention/simulateContention';
import { type Flow, offeredLoad, type Stage, type StageRun, simulateTandem } from './contention/tandem';
import type { Bottleneck, Remedy } from './remedies';

const stageIds = [
  'office-network',
  'access-stretch',
  'bought-rate',
  'provider-network',
  'internet',
  'circuit',
] as const;

export type StageId = (typeof stageIds)[number];

export type PathRun = {
  /** Their ids are StageIds, from the office to Microsoft. */
  readonly stages: readonly StageRun[];
  /** Offered load of each stage as a share of its capacity. */
  readonly offeredLoads: readonly number[];
  readonly own: Journeys;
  readonly summary: Summary;
};

/** Resolved: within a quarter of a sound path's delay; helped: at most half the extra delay or loss left. */
export type Effect = 'resolves' | 'helps' | 'does-not-help';

const DURATION_MS = 6000;
const SENDER_MBPS = 1;

/** Senders of 1 Mbit/s each. Five work with Microsoft, including the watched one; one browses. */
const TO_MICROSOFT = 5;
const BROWSING = 1;

type Place = { readonly capacityMbps: number; readonly travelMs: number; readonly others: number };

type Places = Readonly<Record<StageId, Place>>;

const soundPlaces: Places = {
  'office-network': { capacityMbps: 40, travelMs: 0.1, others: 5 },
  'access-stretch': { capacityMbps: 20, travelMs: 1, others: 0 },
  'bought-rate': { capacityMbps: 16, travelMs: 0, others: 0 },
  'provider-network': { capacityMbps: 40, travelMs: 3, others: 10 },
  internet: { capacityMbps: 40, travelMs: 10, others: 10 },
  circuit: { capacityMbps: 16, travelMs: 10, others: 0 },
};

function withBottleneck(bottleneck: Bottleneck): Places {
  const place = (id: StageId, change: Partial<Place>): Places => ({
    ...soundPlaces,
    [id]: { ...soundPlaces[id], ...change },
  });
  switch (bottleneck) {
    case 'bandwidth':
      return {
        ...place('bought-rate', { capacityMbps: 4 }),
        circuit: { ...soundPlaces.circuit, capacityMbps: 4 },
      };
    case 'provider-routing':
      // Below full load: a full stretch would lose more or fewer packets by chance alone.
      return place('provider-network', { travelMs: 45, others: 32 });
    case 'access-stretch':
      return place('access-stretch', { capacityMbps: 4 });
    case 'office-network':
      return place('office-network', { capacityMbps: 10 });
    case 'internet-contention':
      return place('internet', { others: 33 });
  }
}

function withRemedy(places: Places, remedy: Remedy): Places {
  const times = (id: StageId, factor: number) => ({
    ...places[id],
    capacityMbps: places[id].capacityMbps * factor,
  });
  switch (remedy) {
    case 'expressroute':
      return places;
    case 'more-bandwidth':
      return {
        ...places,
        'access-stretch': times('access-stretch', 4),
        'bought-rate': times('bought-rate', 4),
        circuit: times('circuit', 4),
      };
    case 'better-connection':
      return {
        ...places,
        'access-stretch': soundPlaces['access-stretch'],
        'provider-network': soundPlaces['provider-network'],
        internet: soundPlaces.internet,
      };
    case 'office-upgrade':
      return { ...places, 'office-network': { ...places['office-network'], capacityMbps: 40 } };
  }
}

const stagesOf: Readonly<Record<'internet' | 'expressroute', readonly StageId[]>> = {
  internet: ['office-network', 'access-stretch', 'bought-rate', 'provider-network', 'internet'],
  expressroute: ['office-network', 'access-stretch', 'provider-network', 'circuit'],
};

const EVERY_MS = transmissionMs(PACKET_BYTES, SENDER_MBPS);

function travel(places: Places, path: 'internet' | 'expressroute', seed: number): PathRun {
  const ids = stagesOf[path];
  const stream = (number: number) =>
    arrivalsOf({
      pattern: 'random',
      everyMs: EVERY_MS,
      durationMs: DURATION_MS,
      phaseMs: null,
      random: randomFrom(seed, number),
    });
  const streams = (count: number, from: number, firstStage: number, lastStage: number): readonly Flow[] =>
    Array.from({ length: count }, (_, index) => ({
      arrivalsMs: stream(from + index),
      firstStage,
      lastStage,
    }));
  const last = ids.length - 1;
  // Other traffic does not use the circuit; it leaves after the provider's network.
  const lastOfBrowsing = path === 'expressroute' ? last - 1 : last;
  const flows = [
    ...streams(TO_MICROSOFT, 0, 0, last),
    ...streams(BROWSING, 100, 0, lastOfBrowsing),
    ...ids.flatMap((id, index) =>
      streams(places[id].others, 1000 * (stageIds.indexOf(id) + 1), index, index),
    ),
  ];
  const stages = ids.map(
    (id): Stage => ({
      id,
      capacityMbps: places[id].capacityMbps,
      travelMs: places[id].travelMs,
      bufferPackets: BUFFER_PACKETS,
    }),
  );
  const runs = simulateTandem(stages, flows, PACKET_BYTES);
  const own = journeysOf(runs, 0, flows[0]?.arrivalsMs ?? new Float64Array());
  return {
    stages: runs,
    offeredLoads: runs.map((run) => offeredLoad(run, PACKET_BYTES, DURATION_MS)),
    own,
    summary: summaryOf(own),
  };
}

/** Share of the extra delay and loss removed, by the 95th percentile of delay and by loss. */
export function effectOf(sound: Summary, before: Summary, after: Summary): Effect {
  const excess = (summary: Summary) => Math.max(0, summary.delayMs.p95 - sound.delayMs.p95);
  const loss = (summary: Summary) => Math.max(0, summary.lossRatio - sound.lossRatio);
  if (excess(after) <= sound.delayMs.p95 / 4 && loss(after) <= 0.001) return 'resolves';
  const halved = excess(after) <= excess(before) / 2 && loss(after) <= loss(before) / 2;
  return halved ? 'helps' : 'does-not-help';
}

/**
 * Simulates one path; null means nothing is wrong. Remedies combine: a circuit can have more bandwidth too.
 */
export function simulatePath(
  bottleneck: Bottleneck | null,
  applied: readonly Remedy[],
  seed: number,
): PathRun {
  const start = bottleneck === null ? soundPlaces : withBottleneck(bottleneck);
  const path = applied.includes('expressroute') ? 'expressroute' : 'internet';
  return travel(applied.reduce(withRemedy, start), path, seed);
}
