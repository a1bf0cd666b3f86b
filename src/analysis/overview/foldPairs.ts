// Folds similar pairs into one: one of these with one of those, or any two of these.

import type { FailureId } from '../../model/compiledTopology';
import { type Remedy, remediesFor } from '../../model/failureKinds';
import type { Damage } from './damage';
import type { ClassPair } from './riskClasses';

export type FoldedPairs = {
  readonly damage: Damage;
  /** Whether packets go out to the public internet that did not before; also where the service ends. */
  readonly exposes: boolean;
  /** Any of the first with any of the second; where they are the same list, any two of it. */
  readonly first: readonly FailureId[];
  readonly second: readonly FailureId[];
  readonly isAnyTwo: boolean;
  readonly combinations: number;
  /** What one would do against either of them. */
  readonly remedies: readonly Remedy[];
};

type Graph = ReadonlyMap<FailureId, ReadonlySet<FailureId>>;

function graphOf(pairs: readonly ClassPair[]): Graph {
  const graph = new Map<FailureId, Set<FailureId>>();
  const join = (a: FailureId, b: FailureId) => graph.set(a, (graph.get(a) ?? new Set()).add(b));
  for (const { first, second } of pairs) {
    for (const { id: a } of first.risks) {
      for (const { id: b } of second.risks) {
        join(a, b);
        join(b, a);
      }
    }
  }
  return graph;
}

const keyOf = (ids: Iterable<FailureId>) => [...ids].sort().join(' ');

/** Failures with the same partners, and those that are all partners of each other and share the rest. */
function alike(graph: Graph): ReadonlyMap<FailureId, readonly FailureId[]> {
  const byPartners = new Map<string, FailureId[]>();
  const byCircle = new Map<string, FailureId[]>();
  for (const [id, partners] of graph) {
    const [open, closed] = [keyOf(partners), keyOf([...partners, id])];
    byPartners.set(open, [...(byPartners.get(open) ?? []), id]);
    byCircle.set(closed, [...(byCircle.get(closed) ?? []), id]);
  }
  const groups = [...byCircle.values(), ...byPartners.values()].filter(({ length }) => length > 1);
  const groupOf = new Map([...graph.keys()].map((id) => [id, [id]]));
  for (const group of groups) for (const id of group) groupOf.set(id, group);
  return groupOf;
}

type Effect = Pick<FoldedPairs, 'damage' | 'exposes'>;

function foldAlike({ damage, exposes }: Effect, pairs: readonly ClassPair[]): readonly FoldedPairs[] {
  const graph = graphOf(pairs);
  const groupOf = alike(graph);
  const told = new Set<string>();
  const kindOf = new Map(
    pairs.flatMap((pair) => [...pair.first.risks, ...pair.second.risks]).map(({ id, kind }) => [id, kind]),
  );
  const remediesAgainst = (ids: readonly FailureId[]) =>
    remediesFor(
      ids.flatMap((id) => kindOf.get(id) ?? []),
      exposes,
    );
  return [...graph].flatMap(([a, partners]) =>
    [...partners].flatMap((b): readonly FoldedPairs[] => {
      const [first, second] = [groupOf.get(a) ?? [a], groupOf.get(b) ?? [b]];
      const key = keyOf([first.join(), second.join()]);
      if (told.has(key)) return [];
      told.add(key);
      const isAnyTwo = first === second;
      const combinations = isAnyTwo ? (first.length * (first.length - 1)) / 2 : first.length * second.length;
      const remedies = remediesAgainst([...first, ...second]);
      return [{ damage, exposes, first, second, isAnyTwo, combinations, remedies }];
    }),
  );
}

/** Each pair is in exactly one of them. */
export function foldPairs(pairs: readonly ClassPair[]): readonly FoldedPairs[] {
  const byEffect = new Map<string, ClassPair[]>();
  for (const pair of pairs) {
    const key = `${pair.damage} ${pair.exposes}`;
    byEffect.set(key, [...(byEffect.get(key) ?? []), pair]);
  }
  return [...byEffect.values()].flatMap((same) => (same[0] ? foldAlike(same[0], same) : []));
}
