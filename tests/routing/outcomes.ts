// Every state that updates can lead to, in whatever order routers speak: all of them are tried, so networks are small.

import type { Prefix } from '../../src/model/network';
import type { RandomQuestion } from '../fixtures/networks';
import { asked, best } from './reference';

export type Outcomes = {
  /** For each stable state: the next hops of each router. */
  readonly stable: readonly Readonly<Record<string, string>>[];
  /** Whether updates can go round in a circle. */
  readonly circles: boolean;
};

type Tables = Parameters<typeof asked>[2];

/** Null where there are more states than `most`. */
export function everyOutcome(question: RandomQuestion, prefix: Prefix, most: number): Outcomes | null {
  const ids = question.network.routers.map(({ id }) => id);
  const after = (tables: Tables, id: string): Tables => ({
    ...tables,
    [id]: asked(question, [prefix], tables, id),
  });
  const write = (tables: Tables) => JSON.stringify(ids.map((id) => tables[id]?.[prefix] ?? null));
  const choices = (tables: Tables) =>
    Object.fromEntries(
      ids.map((id) => {
        const table = tables[id]?.[prefix];
        return [
          id,
          table?.own
            ? 'own'
            : best(table, ids)
                .map(({ over }) => over)
                .join(),
        ];
      }),
    );

  const states = new Map<string, { tables: Tables; next: string[] }>();
  const open: Tables[] = [{}];
  states.set(write({}), { tables: {}, next: [] });
  for (let tables = open.pop(); tables; tables = open.pop()) {
    const here = write(tables);
    for (const id of ids) {
      const then = after(tables, id);
      const key = write(then);
      if (key === here) continue;
      states.get(here)?.next.push(key);
      if (states.has(key)) continue;
      if (states.size >= most) return null;
      states.set(key, { tables: then, next: [] });
      open.push(then);
    }
  }
  const stable = [...states.values()].filter(({ next }) => next.length === 0);
  return { stable: stable.map(({ tables }) => choices(tables)), circles: hasCircle(states) };
}

/** Takes away states that lead nowhere, until none is left or what is left leads in circles. */
function hasCircle(states: ReadonlyMap<string, { next: string[] }>): boolean {
  const left = new Map([...states].map(([key, { next }]) => [key, new Set(next).size]));
  const into = new Map<string, string[]>();
  for (const [key, { next }] of states) {
    for (const target of new Set(next)) into.set(target, [...(into.get(target) ?? []), key]);
  }
  const ended = [...left].filter(([, count]) => count === 0).map(([key]) => key);
  for (let key = ended.pop(); key !== undefined; key = ended.pop()) {
    left.delete(key);
    for (const before of into.get(key) ?? []) {
      const count = (left.get(before) ?? 0) - 1;
      left.set(before, count);
      if (count === 0) ended.push(before);
    }
  }
  return left.size > 0;
}
