// Computes how soon a router detects that a link no longer delivers its packets.

import type { DetectionClock } from './clocks';

export type SpanS = { readonly fromS: number; readonly toS: number };

type Watch = {
  /** Interval between messages from the peer. */
  readonly intervalS: number;
  /** Silence after which the peer counts as down. */
  readonly silenceS: number;
  /** Time without packets in the lab. */
  readonly measured: SpanS;
};

const watches: Readonly<Record<DetectionClock, Watch>> = {
  'hold-180': { intervalS: 60, silenceS: 180, measured: { fromS: 154, toS: 166 } },
  'hold-10': { intervalS: 3, silenceS: 10, measured: { fromS: 8.4, toS: 9.7 } },
  bfd: { intervalS: 0.3, silenceS: 0.9, measured: { fromS: 0.8, toS: 1 } },
  'link-down': { intervalS: 0, silenceS: 0, measured: { fromS: 0.12, toS: 0.16 } },
};

/** Withdrawing the routes and choosing others: the remaining time when the link is seen to go down. */
const SWITCHING: SpanS = watches['link-down'].measured;

/** From the failure to its detection. Silence counts from the last sign of life, not from the failure. */
function noticedAfter(clock: DetectionClock): SpanS {
  const { intervalS, silenceS } = watches[clock];
  return { fromS: silenceS - intervalS, toS: silenceS };
}

/** From the failure until traffic takes another path, where there is one. */
export function switchedAfter(clock: DetectionClock): SpanS {
  const { fromS, toS } = noticedAfter(clock);
  return { fromS: fromS + SWITCHING.fromS, toS: toS + SWITCHING.toS };
}

export const measuredFor = (clock: DetectionClock): SpanS => watches[clock].measured;
