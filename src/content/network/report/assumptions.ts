// What the answers rest on: assumed values with what depends on them, and made-up ones.

import type { NetworkReport } from '../../../analysis/network/networkReport';
import { madeUpLines } from '../../assess/madeUp';
import { type Block, sentences } from '../../report/document';
import { modelled } from '../../sources';
import { ledgerLead, ledgerRowInWords, ledgerWords, weightTitle } from '../ledgerWords';
import { namingOf } from './findings';
import { networkReportWords } from './networkReportWords';

const weights = ['answers', 'failures', 'nothing'] as const;

export function assumptionBlocks(report: NetworkReport): readonly Block[] {
  const naming = namingOf(report);
  const { ledger } = report;
  if (ledger.length === 0) return [sentences(modelled(networkReportWords.noAssumptions))];
  const tables = weights.flatMap((weight): readonly Block[] => {
    const rows = ledger.filter((each) => each.weight === weight);
    if (rows.length === 0) return [];
    return [
      {
        kind: 'table',
        caption: weightTitle(weight),
        head: [ledgerWords.notGiven, 'Taken', 'Why', ledgerWords.otherwise],
        assumed: 1,
        rows: rows.map((each) => {
          const { question, value, why, otherwise } = ledgerRowInWords(naming, each);
          const changes = otherwise.map(({ all }) => modelled(`${all}.`));
          return [
            modelled(question),
            modelled(value),
            modelled(why),
            changes.length > 0 ? changes : modelled(ledgerWords.nothingElse),
          ];
        }),
      },
    ];
  });
  return [sentences(modelled(ledgerLead(ledger))), ...tables];
}

export function madeUpBlocks(report: NetworkReport): readonly Block[] {
  const lines = madeUpLines(namingOf(report), report.madeUp);
  if (lines.length === 0) return [];
  return [
    sentences(modelled(networkReportWords.madeUpIntro)),
    { kind: 'list', items: lines.map((line) => modelled(`${line}.`)) },
  ];
}
