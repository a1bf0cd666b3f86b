// The report on what is in view, with the digest of its content and the query that opens it again.

import { type EvidenceReport, evidenceReport } from '../analysis/report';
import { type ReportContent, reportContent } from '../analysis/reportContent';
import { canonicalJson } from './canonicalJson';
import { type Choices, openingChoices } from './choices';
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

type Asked = Pick<Choices, 'scenario' | 'need'>;

/** Only what the report depends on, so that one report has one address. */
const queryOf = ({ scenario, need }: Asked): string =>
  encode({ ...openingChoices, scenario, need, view: 'report' });

let last: { readonly asked: Asked; readonly filed: FiledReport } | null = null;

export function selectReport({ topology, choices: { scenario, need } }: ExplainerState): FiledReport {
  if (last && last.asked.scenario === scenario && last.asked.need === need) return last.filed;
  const report = evidenceReport(topology, scenario, need);
  const content = reportContent(report);
  const filed = { report, content, hash: sha256(canonicalJson(content)), query: queryOf({ scenario, need }) };
  last = { asked: { scenario, need }, filed };
  return filed;
}
