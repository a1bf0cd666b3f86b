// A report as JSON: what was digested, how, and the sources with their dates.

import type { EvidenceReport } from '../../analysis/report';
import type { ReportContent } from '../../analysis/reportContent';
import { sources } from '../sources';
import { verdictSentence } from '../verdictSentence';
import { footnotesOf } from './document';
import { type Filing, reportDocument, reportWords } from './reportDocument';

/** To be followed by anybody who wants to recompute the digest. */
const digestRule = 'SHA-256 over "content" as UTF-8 JSON, keys sorted, no spaces, no line end';

export function reportJson(report: EvidenceReport, content: ReportContent, filing: Filing): string {
  const { title, notice, sections } = reportDocument(report, filing);
  const { claim, consequence } = verdictSentence(report.assessment, report.change);
  const whole = {
    title,
    notice,
    date: filing.date,
    address: filing.address,
    sha256: filing.hash,
    sha256Of: digestRule,
    verify: reportWords.verify,
    verdict: `${claim} ${consequence}`,
    content,
    sources: footnotesOf(sections).map((id) => ({ id, ...sources[id] })),
  };
  return `${JSON.stringify(whole, null, 2)}\n`;
}
