// A report with the digest of everything that it says.

import { type ReportContent, reportContent } from '../../content/report/filing';
import { canonicalJson } from '../../store/canonicalJson';
import type { ReportInView } from '../../store/report';
import { sha256 } from '../../store/sha256';

export type FiledReport = { readonly content: ReportContent; readonly hash: string };

export function fileReport({ report, facts }: ReportInView): FiledReport {
  const content = reportContent(report, facts);
  return { content, hash: sha256(canonicalJson(content)) };
}
