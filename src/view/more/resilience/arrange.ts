// Filters and sorts the rows of the table.

import type { Damage, ResilienceRow } from '../../../analysis/resilience';
import { damages, type NumberChoice, rowName } from '../../../content/resilience';
import type { CompiledTopology } from '../../../model/compiledTopology';

export type Filters = {
  readonly damages: ReadonlySet<Damage>;
  readonly number: NumberChoice;
  readonly hideNoWorse: boolean;
  readonly text: string;
};

export const allButNoise: Filters = {
  damages: new Set(damages),
  number: 'any',
  hideNoWorse: true,
  text: '',
};

export type Column = 'failure' | 'damage' | 'reachable' | 'private';
export type Sorting = { readonly column: Column; readonly direction: 'ascending' | 'descending' };

/** Default order of the rows: worst first. */
export const worstFirst: Sorting = { column: 'damage', direction: 'descending' };

const sizes: Readonly<Record<NumberChoice, readonly number[]>> = { any: [1, 2], one: [1], two: [2] };

function fits(
  topology: CompiledTopology,
  row: ResilienceRow,
  { damages: wanted, number, hideNoWorse, text }: Filters,
): boolean {
  if (!wanted.has(row.damage) || !sizes[number].includes(row.failures.length)) return false;
  if (hideNoWorse && row.noWorseThanOne) return false;
  const name = rowName(topology, row.failures).toLowerCase();
  // Split at "+" but not at spaces: "PE 2" is one term, "PE 2 + MSEE 1" are two.
  return text
    .toLowerCase()
    .split(/[+,]/)
    .every((part) => name.includes(part.trim()));
}

const privacies: readonly ResilienceRow['privacy'][] = ['yes', 'none', 'mixed', 'no'];

/** Higher is worse. */
const weights: Readonly<Record<Exclude<Column, 'failure'>, (row: ResilienceRow) => number>> = {
  damage: ({ damage }) => damages.length - damages.indexOf(damage),
  reachable: ({ reachable }) => (reachable ? 0 : 1),
  private: ({ privacy }) => privacies.indexOf(privacy),
};

function compare(topology: CompiledTopology, a: ResilienceRow, b: ResilienceRow, column: Column): number {
  if (column === 'failure')
    return rowName(topology, a.failures).localeCompare(rowName(topology, b.failures), 'en');
  return weights[column](a) - weights[column](b);
}

export function arrange(
  topology: CompiledTopology,
  rows: readonly ResilienceRow[],
  filters: Filters,
  { column, direction }: Sorting,
): readonly ResilienceRow[] {
  const sign = direction === 'ascending' ? 1 : -1;
  return rows
    .filter((row) => fits(topology, row, filters))
    .sort((a, b) => sign * compare(topology, a, b, column));
}

/** Reverses the current column; starts a new one with the worst, or with A. */
export function sortedBy(column: Column, now: Sorting): Sorting {
  if (column !== now.column) return { column, direction: column === 'failure' ? 'ascending' : 'descending' };
  return { column, direction: now.direction === 'ascending' ? 'descending' : 'ascending' };
}
