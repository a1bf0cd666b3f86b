// Filed report: the digested content, and the date, address and digest.

import type { PathReport } from '../../analysis/report';
import type { ReportFacts } from '../../analysis/reportFacts';
import type { ReportDocument } from './document';
import { reportDocument } from './reportDocument';

export type ReportContent = {
  /** Rises with every field or code that is added, removed or means something else: programs switch over codes. */
  readonly format: 'network-path-report/7';
  /** Codes and numbers. */
  readonly facts: ReportFacts;
  /** Same content in words, as on the page and in Markdown. */
  readonly document: ReportDocument;
};

/** Content of the report of a path or of a network. */
export type FiledContent = {
  readonly facts: { readonly modelVersion: string };
  readonly document: ReportDocument;
};

/** Data not determined by the scenario. */
export type Filing = {
  /** Day of the report, as YYYY-MM-DD. */
  readonly date: string;
  /** Reopens the same report; null where it would be too long for an address. */
  readonly address: string | null;
  /** SHA-256 of the content. */
  readonly hash: string;
};

export const reportContent = (report: PathReport, facts: ReportFacts): ReportContent => ({
  format: 'network-path-report/7',
  facts,
  document: reportDocument(report),
});

const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July'],
  ...['August', 'September', 'October', 'November', 'December'],
];

/** Returns "3 June 2025". */
export function dayInWords(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${day} ${MONTHS[(month ?? 1) - 1]} ${year}`;
}

export const filingNames = { date: 'Date', address: 'Address', version: 'Model', hash: 'SHA-256' } as const;

export const noAddress =
  'None: a link to this network would be too long. The page opens the description in the appendix from a file.';

/** Returns "version 0.1.0". */
export const versionInWords = ({ facts }: FiledContent): string => `version ${facts.modelVersion}`;
