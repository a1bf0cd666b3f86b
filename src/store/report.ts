// The report on what is in view, with the digest of its content and the query that opens it again.

import { type EvidenceReport, evidenceReport } from '../analysis/report';
import { type ReportContent, reportContent } from '../analysis/reportContent';
import type { Requirement } from '../analysis/requirement';
import type { Scenario } from '../model/scenario';
import type { Topology } from '../model/topology';
import { canonicalJson } from './canonicalJson';
import { openingChoices } from './choices';
import type { ExplainerState } from './explainerStore';
import { sha256 } from './sha256';
import { encode } from './urlCodec';

export type FiledReport = {
  readonly report: EvidenceReport;
  readonly content: ReportContent;
  readonly hash: string;
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
  readonly filed: FiledReport;
} | null = null;

/** The last report is kept, because a view asks for it again at every render. */
export function selectReport({ topology, choices: { scenario, need } }: ExplainerState): FiledReport {
  if (last && last.topology === topology && last.scenario === scenario && last.need === need)
    return last.filed;
  const report = evidenceReport(topology, scenario, need);
  const content = reportContent(report);
  const filed = { report, content, hash: sha256(canonicalJson(content)), query: queryOf(scenario, need) };
  last = { topology, scenario, need, filed };
  return filed;
}
