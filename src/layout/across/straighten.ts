// Sets the heights. Lines are straightened one by one, the heaviest first, unless that displaces other units
// too far; then the units still free move to where their other lines bend least.

import type { Apart, Units } from './units';

/** A stretch of a line between units of neighbouring columns; straight where both ends are equally high. */
export type Stretch = {
  readonly from: number;
  readonly fromOffset: number;
  readonly to: number;
  readonly toOffset: number;
  readonly weight: number;
};

/** Cost of a bend, by its height; avoiding one must not grow the map by more than this. */
const BEND = 60;
const HEIGHT = 1;
const bendCost = (step: number): number =>
  step === 0 ? 0 : Math.max(BEND, Math.abs(step) + 40) + Math.max(0, 20 - Math.abs(step));

/** Units that move together: each has a leader and an offset below it. */
type Groups = { readonly leader: number[]; readonly below: number[] };

type Field = {
  readonly units: Units['units'];
  readonly apart: readonly Apart[];
  readonly groups: Groups;
  /** For leaders only: the least height with room for everything above. */
  readonly at: number[];
};

const heightOf = ({ at, groups }: Field, unit: number): number =>
  (at[groups.leader[unit] ?? 0] ?? 0) + (groups.below[unit] ?? 0);

const bottomOf = (field: Field): number =>
  field.units.reduce((most, { down }, unit) => Math.max(most, heightOf(field, unit) + down), 0);

/** Pushes down units too close below others. False where that never ends. */
function push({ units, apart, groups: { leader, below }, at }: Field, limit: number): boolean {
  for (let round = 0; round <= units.length + 1; round += 1) {
    let moved = false;
    for (const { upper, lower, gap } of apart) {
      const [up, down] = [leader[upper] ?? 0, leader[lower] ?? 0];
      const need = (at[up] ?? 0) + (below[upper] ?? 0) + gap - (below[lower] ?? 0);
      if (need <= (at[down] ?? 0)) continue;
      if (up === down || need > limit) return false;
      at[down] = need;
      moved = true;
    }
    if (!moved) return true;
  }
  return false;
}

function fieldOf({ units, apart }: Units): Field {
  const field: Field = {
    units,
    apart,
    groups: { leader: units.map((_, unit) => unit), below: units.map(() => 0) },
    at: units.map(({ least }) => least),
  };
  push(field, Number.POSITIVE_INFINITY);
  return field;
}

/** Joins the groups of both ends to straighten the stretch; null where that is impossible. */
function joined(field: Field, stretch: Stretch, limit: number): Field | null {
  const { leader, below } = field.groups;
  const [one, other] = [leader[stretch.from] ?? 0, leader[stretch.to] ?? 0];
  const shift = (below[stretch.from] ?? 0) + stretch.fromOffset - (below[stretch.to] ?? 0) - stretch.toOffset;
  if (one === other) return null;
  const at = [...field.at];
  at[one] = Math.max(at[one] ?? 0, (at[other] ?? 0) - shift);
  const next: Field = {
    ...field,
    at,
    groups: {
      leader: leader.map((each) => (each === other ? one : each)),
      below: below.map((each, unit) => (leader[unit] === other ? each + shift : each)),
    },
  };
  return push(next, limit) ? next : null;
}

function straightened(start: Field, stretches: readonly Stretch[]): Field {
  let field = start;
  let bottom = bottomOf(field);
  for (const stretch of stretches) {
    const worth = (stretch.weight * BEND) / HEIGHT;
    const next = joined(field, stretch, bottom + worth + 2000);
    if (!next) continue;
    const reached = bottomOf(next);
    if (reached - bottom > worth) continue;
    field = next;
    bottom = Math.max(bottom, reached);
  }
  return field;
}

type Neighbour = { readonly leader: number; readonly gap: number };

/** Moves every group between its neighbours to where its bends cost least. */
function settled(field: Field, stretches: readonly Stretch[]): readonly number[] {
  const { units, apart, groups } = field;
  const { leader, below } = groups;
  const bottom = bottomOf(field);
  const at = [...field.at];
  const leaders = units.flatMap((_, unit) => (leader[unit] === unit ? [unit] : []));
  const above = new Map<number, Neighbour[]>(leaders.map((each) => [each, []]));
  const under = new Map<number, Neighbour[]>(leaders.map((each) => [each, []]));
  for (const { upper, lower, gap } of apart) {
    const [up, down] = [leader[upper] ?? 0, leader[lower] ?? 0];
    if (up === down) continue;
    const between = (below[upper] ?? 0) + gap - (below[lower] ?? 0);
    above.get(down)?.push({ leader: up, gap: between });
    under.get(up)?.push({ leader: down, gap: between });
  }
  const lowest = new Map<number, number>();
  units.forEach(({ down }, unit) => {
    const group = leader[unit] ?? 0;
    lowest.set(group, Math.min(lowest.get(group) ?? bottom, bottom - down - (below[unit] ?? 0)));
  });
  const ties = new Map<number, { other: number; shift: number; weight: number }[]>(
    leaders.map((each) => [each, []]),
  );
  for (const { from, to, fromOffset, toOffset, weight } of stretches) {
    const [one, other] = [leader[from] ?? 0, leader[to] ?? 0];
    if (one === other) continue;
    const shift = (below[to] ?? 0) + toOffset - (below[from] ?? 0) - fromOffset;
    ties.get(one)?.push({ other, shift, weight });
    ties.get(other)?.push({ other: one, shift: -shift, weight });
  }
  for (let sweep = 0; sweep < 6; sweep += 1) {
    let moved = false;
    for (const group of sweep % 2 === 0 ? [...leaders].reverse() : leaders) {
      const own = ties.get(group) ?? [];
      if (own.length === 0) continue;
      const top = Math.max(
        field.at[group] ?? 0,
        ...(above.get(group) ?? []).map((each) => (at[each.leader] ?? 0) + each.gap),
      );
      const end = Math.min(
        lowest.get(group) ?? bottom,
        ...(under.get(group) ?? []).map((each) => (at[each.leader] ?? 0) - each.gap),
      );
      const cost = (height: number) =>
        own.reduce(
          (sum, { other, shift, weight }) => sum + weight * bendCost((at[other] ?? 0) + shift - height),
          0,
        );
      const now = at[group] ?? 0;
      let best = { height: now, cost: cost(now) };
      for (const { other, shift } of own) {
        const straight = (at[other] ?? 0) + shift;
        for (const height of [straight, straight - 20, straight + 20]) {
          const within = Math.min(end, Math.max(top, height));
          const reached = cost(within);
          if (reached < best.cost) best = { height: within, cost: reached };
        }
      }
      if (best.height !== now) {
        at[group] = best.height;
        moved = true;
      }
    }
    if (!moved) break;
  }
  return units.map((_, unit) => (at[leader[unit] ?? 0] ?? 0) + (below[unit] ?? 0));
}

/** The height of every unit's origin; the top of the figure is 0. */
export function heightsOf(units: Units, stretches: readonly Stretch[]): readonly number[] {
  const byWeight = stretches
    .map((stretch, index) => ({ stretch, index }))
    .sort((a, b) => b.stretch.weight - a.stretch.weight || a.index - b.index)
    .map(({ stretch }) => stretch);
  return settled(straightened(fieldOf(units), byWeight), stretches);
}
