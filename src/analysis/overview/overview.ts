// The answers of a whole network: every office to every destination, now and under every single failure.

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

export function overview(description: NetworkDescription, examination: Examination): Overview {
  const destinations = examination.compiled.topology.destinations.map(({ id }) => id);
  const rows = officeGroups(description).map((group): OverviewRow => {
    const cells = destinations.flatMap((destination) => {
      const asked = examination.caseOf(group.office, destination);
      return asked ? [cellOf(examination, description, asked)] : [];
    });
    return { group, cells };
  });
  return {
    destinations,
    rows,
    singlePoints: singlePoints(
      examination.risks,
      rows.flatMap(({ cells }) => cells),
    ),
    expectations: description.expect.map((each) => checkExpectation(examination, each)),
  };
}
