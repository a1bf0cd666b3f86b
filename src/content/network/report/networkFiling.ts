// Filed report on a network: the digested content.

import type { NetworkReport, NetworkReportFacts } from '../../../analysis/network/networkReport';
import type { ReportDocument } from '../../report/document';
import { networkReportDocument } from './networkReportDocument';

export type NetworkReportContent = {
  /** Version of this format; changes with it. */
  readonly format: 'network-report/1';
  readonly facts: NetworkReportFacts;
  readonly document: ReportDocument;
};

export const networkReportContent = (
  report: NetworkReport,
  facts: NetworkReportFacts,
): NetworkReportContent => ({ format: 'network-report/1', facts, document: networkReportDocument(report) });
