// The answers of a whole network: every office to every destination, now and under every single failure.

import type { Compiled } from '../../compile/compile';
import type { DestinationId } from '../../model/compiledTopology';
import type { NetworkDescription } from '../../model/description';
import { type Cell, cellOf } from './cell';
import { examine } from './examination';
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

export function overview(description: NetworkDescription, compiled: Compiled): Overview {
  const examination = examine(compiled);
  const destinations = compiled.topology.destinations.map(({ id }) => id);
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
