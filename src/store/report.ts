// The report on what is in view, and the query that opens it again.

import { type EvidenceReport, evidenceReport } from '../analysis/report';
import { type ReportFacts, reportFacts } from '../analysis/reportFacts';
import type { Requirement } from '../analysis/requirements';
import type { Scenario } from '../model/scenario';
import type { Topology } from '../model/topology';
import { openingChoices } from './choices/choices';
import type { ExplainerState } from './explainerStore';
import { encode } from './urlCodec';

export type ReportInView = {
  readonly report: EvidenceReport;
  readonly facts: ReportFacts;
  /** Without its question mark. */
  readonly query: string;
};

/** Only what the report depends on, so that one report has one address. */
const queryOf = (scenario: Scenario, need: Requirement): string =>
  encode({ ...openingChoices, scenario, need, view: 'report' });

let last: {
  readonly topology: Topology;
  readonly scenario: Scenario;
  readonly need: Requirement;
  readonly inView: ReportInView;
} | null = null;

/** The last report is kept, because a view asks for it again at every render. */
export function selectReport({ topology, choices: { scenario, need } }: ExplainerState): ReportInView {
  if (last && last.topology === topology && last.scenario === scenario && last.need === need)
    return last.inView;
  const report = evidenceReport(topology, scenario, need);
  const inView = { report, facts: reportFacts(report), query: queryOf(scenario, need) };
  last = { topology, scenario, need, inView };
  return inView;
}
