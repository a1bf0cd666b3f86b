// What is filed: the content that is digested, and beside it the date, the address and the digest.

import type { PathReport } from '../../analysis/report';
import type { ReportFacts } from '../../analysis/reportFacts';
import type { ReportDocument } from './document';
import { reportDocument } from './reportDocument';

export type ReportContent = {
  /** Names this shape; a change of it gets another name. */
  readonly format: 'network-path-report/4';
  /** Codes and numbers. */
  readonly facts: ReportFacts;
  /** The same in words, as the page and the Markdown have them. */
  readonly document: ReportDocument;
};

/** What no scenario determines. */
export type Filing = {
  /** Day of the report, as YYYY-MM-DD. */
  readonly date: string;
  /** Opens the same report. */
  readonly address: string;
  /** SHA-256 of the content. */
  readonly hash: string;
};

export const reportContent = (report: PathReport, facts: ReportFacts): ReportContent => ({
  format: 'network-path-report/4',
  facts,
  document: reportDocument(report),
});

const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July'],
  ...['August', 'September', 'October', 'November', 'December'],
];

/** "3 June 2025". */
export function dayInWords(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${day} ${MONTHS[(month ?? 1) - 1]} ${year}`;
}

export const filingNames = { date: 'Date', address: 'Address', version: 'Model', hash: 'SHA-256' } as const;

/** "version 0.1.0". */
export const versionInWords = ({ facts }: ReportContent): string => `version ${facts.modelVersion}`;
