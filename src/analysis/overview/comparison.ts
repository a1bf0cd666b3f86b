// Compares two networks, such as before and after a change: improvements and regressions.

import type { DestinationId, FailureId } from '../../model/compiledTopology';
import type { ElementId } from '../../model/description';
import type { Judgement } from '../judge';
import type { Cell } from './cell';
import { type Damage, damageBetween, severityOf } from './damage';
import type { Overview, OverviewRow } from './overview';

/** Single failures by effect; one that ends it and sends packets out to the internet is counted in both. */
export type FailureCounts = { readonly ends: number; readonly exposes: number };

export type Trend = 'better' | 'worse' | 'both' | 'same' | 'added' | 'removed';

export type FlowChange = {
  /** All with the same change, in the order of the later file. */
  readonly offices: readonly ElementId[];
  readonly destination: DestinationId;
  readonly trend: Trend;
  /** Null where it is only in the other network. */
  readonly before: { readonly answer: Judgement; readonly counts: FailureCounts } | null;
  readonly after: { readonly answer: Judgement; readonly counts: FailureCounts } | null;
};

export type Comparison = {
  readonly flows: readonly FlowChange[];
  /** Risks that are no longer single points of failure, and those that became one. */
  readonly pointsGone: readonly FailureId[];
  readonly pointsNew: readonly FailureId[];
};

const endsIt: ReadonlySet<Damage> = new Set<Damage>(['ends', 'ends-in-part', 'undecides']);

const tunnelsIt: ReadonlySet<Damage> = new Set<Damage>(['to-tunnel', 'partly-to-tunnel']);

function countsOf({ effects }: Cell): FailureCounts {
  const ends = effects.filter(({ damage }) => endsIt.has(damage)).length;
  const exposes = effects.filter(({ exposes, damage }) => exposes || tunnelsIt.has(damage)).length;
  return { ends, exposes };
}

/** Fewer failures that end or expose it are better; one count falling and the other rising is both. */
function trendOf(before: Cell, after: Cell): Trend {
  const now = damageBetween(before.answer, after.answer);
  const [was, is] = [countsOf(before), countsOf(after)];
  const differences = [is.ends - was.ends, is.exposes - was.exposes];
  const isBetter = now === 'improves' || (now === 'none' && differences.some((each) => each < 0));
  const isWorse = severityOf(now) > 0 || (now === 'none' && differences.some((each) => each > 0));
  if (isBetter && isWorse) return 'both';
  return isBetter ? 'better' : isWorse ? 'worse' : 'same';
}

const rowOf = (rows: readonly OverviewRow[], office: ElementId) =>
  rows.find(({ group }) => group.offices.includes(office));

const cellOf = (row: OverviewRow | undefined, destination: DestinationId): Cell | undefined =>
  row?.cells.find((cell) => cell.destination === destination);

const side = (cell: Cell | undefined) => (cell ? { answer: cell.answer, counts: countsOf(cell) } : null);

const officesOf = ({ rows }: Overview): readonly ElementId[] => rows.flatMap(({ group }) => group.offices);

/** Matches offices and destinations by id. */
export function compareOverviews(before: Overview, after: Overview): Comparison {
  const offices = [...new Set([...officesOf(after), ...officesOf(before)])];
  const destinations = [...new Set([...after.destinations, ...before.destinations])];
  const flows = new Map<string, FlowChange>();
  for (const destination of destinations) {
    for (const office of offices) {
      const [was, is] = [before, after].map(({ rows }) => cellOf(rowOf(rows, office), destination));
      if (!was && !is) continue;
      const trend = was && is ? trendOf(was, is) : is ? 'added' : 'removed';
      const change = { destination, trend, before: side(was), after: side(is) };
      const key = JSON.stringify(change);
      flows.set(key, { ...change, offices: [...(flows.get(key)?.offices ?? []), office] });
    }
  }
  const points = ({ singlePoints }: Overview) =>
    new Set(singlePoints.flatMap((each) => each.points.map(({ risk }) => risk)));
  const [pointsBefore, pointsAfter] = [points(before), points(after)];
  return {
    flows: [...flows.values()],
    pointsGone: [...pointsBefore].filter((risk) => !pointsAfter.has(risk)),
    pointsNew: [...pointsAfter].filter((risk) => !pointsBefore.has(risk)),
  };
}
