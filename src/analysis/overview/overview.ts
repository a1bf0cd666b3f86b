// Answers for a whole network: every office to every destination, now and under every single failure.

import type { DestinationId } from '../../model/compiledTopology';
import type { NetworkDescription } from '../../model/description';
import { type Cell, cellOf } from './cell';
import type { Examination } from './examination';
import { checkExpectation, type ExpectationResult } from './expectations';
import { type OfficeGroup, officeGroups } from './officeGroups';
import { type RemedyPoints, singlePoints } from './singlePoints';

export type OverviewRow = {
  readonly group: OfficeGroup;
  /** One for each destination, in their order. */
  readonly cells: readonly Cell[];
};

export type Overview = {
  readonly destinations: readonly DestinationId[];
  readonly rows: readonly OverviewRow[];
  readonly singlePoints: readonly RemedyPoints[];
  readonly expectations: readonly ExpectationResult[];
};

/** Yields one row after the other, so that they can be shown before all are done. */
export function* overviewRows(
  description: NetworkDescription,
  examination: Examination,
): Generator<OverviewRow, void, undefined> {
  for (const group of officeGroups(description)) {
    const cells = examination.compiled.topology.destinations.flatMap(({ id }) => {
      const asked = examination.caseOf(group.office, id);
      return asked ? [cellOf(examination, description, asked)] : [];
    });
    yield { group, cells };
  }
}

/** Combines all rows. */
export const overviewOf = (
  description: NetworkDescription,
  examination: Examination,
  rows: readonly OverviewRow[],
): Overview => ({
  destinations: examination.compiled.topology.destinations.map(({ id }) => id),
  rows,
  singlePoints: singlePoints(
    examination.risks,
    rows.flatMap(({ cells }) => cells),
    (office) => rows.find(({ group }) => group.office === office)?.group.count ?? 1,
  ),
  expectations: description.expect.map((each) => checkExpectation(examination, each, description.leftOut)),
});

export const overview = (description: NetworkDescription, examination: Examination): Overview =>
  overviewOf(description, examination, [...overviewRows(description, examination)]);
