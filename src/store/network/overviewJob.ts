// Generates the overview of a network in pieces: matrix rows, their summary, the ledger of assumptions, pairs
// of failures. Pieces are plain data that a worker can post.

import { examine } from '../../analysis/overview/examination';
import { type LedgerRow, ledgerRows, type Worked } from '../../analysis/overview/ledger';
import { type Overview, type OverviewRow, overviewOf, overviewRows } from '../../analysis/overview/overview';
import { type CellPairs, pairsOfCells } from '../../analysis/overview/pairs';
import { compile } from '../../compile/compile';
import type { NetworkDescription } from '../../model/description';

export type OverviewPiece =
  | { readonly kind: 'row'; readonly row: OverviewRow }
  | { readonly kind: 'overview'; readonly overview: Overview }
  | { readonly kind: 'ledger'; readonly row: LedgerRow }
  | { readonly kind: 'ledger-done' }
  | { readonly kind: 'pairs'; readonly pairs: CellPairs }
  | { readonly kind: 'done' };

/** Yields the ledger before the pairs, which can be many. */
export function* overviewPieces(description: NetworkDescription): Generator<OverviewPiece, void, undefined> {
  const examination = examine(compile(description));
  const rows: OverviewRow[] = [];
  for (const row of overviewRows(description, examination)) {
    rows.push(row);
    yield { kind: 'row', row };
  }
  const overview = overviewOf(description, examination, rows);
  yield { kind: 'overview', overview };
  const risks: Worked['risks'] = new Map(examination.risks.map((risk) => [risk.id, risk]));
  for (const row of ledgerRows({ description, overview, risks })) yield { kind: 'ledger', row };
  yield { kind: 'ledger-done' };
  for (const pairs of pairsOfCells(examination, overview)) yield { kind: 'pairs', pairs };
  yield { kind: 'done' };
}
