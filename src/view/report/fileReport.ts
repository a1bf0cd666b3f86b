// Files a report with the digest of all its content.

import { type ReportContent, reportContent } from '../../content/report/filing';
import type { ReportInView } from '../../store/report';
import { canonicalJson } from './canonicalJson';
import { sha256 } from './sha256';

export type FiledReport = { readonly content: ReportContent; readonly hash: string };

export function fileReport({ report, facts }: ReportInView): FiledReport {
  const content = reportContent(report, facts);
  return { content, hash: sha256(canonicalJson(content)) };
}
