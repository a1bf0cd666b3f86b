// Report on the open network, once its overview is there.

import {
  type NetworkReport,
  type NetworkReportFacts,
  networkReportFacts,
} from '../../analysis/network/networkReport';
import { type PathInView, pathInView } from '../../analysis/report';
import type { Requirement } from '../../analysis/requirements';
import { sentence } from '../../format/words/sentences';
import { writtenLines } from '../../format/writtenLines';
import { describedRisks } from '../../model/topology';
import { memoizeByIdentity } from '../memory/memoize';
import { readingOf, type Told } from './derived';
import type { OverviewState } from './overviewStore';

/** The question in view, as reports tell it. */
export const pathOf: (told: Told, need: Requirement) => PathInView = memoizeByIdentity(
  ({ topology, answer }: Told, need: Requirement) => pathInView(topology, answer.scenario, need),
  2,
);

/** Returns null while the answers of this description are still being computed. */
export function networkReportOf(
  text: string,
  need: Requirement,
  told: Told,
  worked: Pick<OverviewState, 'description' | 'overview' | 'ledger' | 'isLedgerDone' | 'pairs' | 'status'>,
): { readonly report: NetworkReport; readonly facts: NetworkReportFacts } | null {
  const { description, compiled, topology } = told;
  const { overview, ledger, isLedgerDone, pairs, status } = worked;
  if (worked.description !== description || status === 'working') return null;
  if (!overview || !isLedgerDone) return null;
  const said = (kind: 'error' | 'warning') =>
    readingOf(text)
      .messages.filter((message) => message.kind === kind)
      .map(sentence);
  const report: NetworkReport = {
    topology,
    path: pathOf(told, need),
    overview,
    risks: describedRisks(topology).length,
    ledger,
    pairs,
    arePairsComplete: status === 'done',
    madeUp: compiled.madeUp,
    description: { text, lines: writtenLines(text), errors: said('error'), warnings: said('warning') },
  };
  return { report, facts: networkReportFacts(report) };
}
