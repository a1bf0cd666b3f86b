// Filed report on a network: the digested content.

import type { NetworkReport, NetworkReportFacts } from '../../../analysis/network/networkReport';
import type { ReportDocument } from '../../report/document';
import { networkReportDocument } from './networkReportDocument';

export type NetworkReportContent = {
  /** Rises with every field or code that is added, removed or means something else: programs switch over codes. */
  readonly format: 'network-report/3';
  readonly facts: NetworkReportFacts;
  readonly document: ReportDocument;
};

export const networkReportContent = (
  report: NetworkReport,
  facts: NetworkReportFacts,
): NetworkReportContent => ({ format: 'network-report/3', facts, document: networkReportDocument(report) });
