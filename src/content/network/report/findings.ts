// Findings about a whole network: answers, expectations, single points of failure, pairs.

import type { NetworkReport } from '../../../analysis/network/networkReport';
import type { Cell } from '../../../analysis/overview/cell';
import { statusWords } from '../../assess/expectations';
import { remedyTitles } from '../../assess/failures';
import { destinationWords, type Naming } from '../../assess/naming';
import { pairsHold } from '../../assess/pairs';
import { failureCount } from '../../assess/summary';
import { capitalised } from '../../names';
import { type Block, row, sentences } from '../../report/document';
import { modelled, type Statement } from '../../sources';
import { cellSentence, isEndedAlready, rowName, wantedWords } from '../matrixWords';
import { expectationInWords, type PointInWords, pointsInWords } from '../overviewWords';
import { pairsInWords } from '../pairList';
import { networkReportWords } from './networkReportWords';

export const namingOf = ({ topology, overview }: NetworkReport): Naming => ({
  topology,
  groups: overview.rows.map(({ group }) => group),
});

const said = (text: string): readonly Block[] => [sentences(modelled(text))];

function singlesOf(cell: Cell): string {
  const [counted] = failureCount(cell);
  if (counted !== undefined) return counted;
  if (isEndedAlready(cell)) return 'does not arrive even with nothing failed';
  return cell.answer.reachability === 'undecided'
    ? 'not decided even with nothing failed'
    : 'none ends it or exposes more of it';
}

/** Tells wishes only where an office has one. */
export function answerTable(report: NetworkReport): Block {
  const naming = namingOf(report);
  const isWished = report.overview.rows.some(({ cells }) => cells.some(({ isWishGiven }) => isWishGiven));
  return {
    kind: 'table',
    caption: networkReportWords.answersCaption,
    head: ['Office', 'Destination', 'Answer', ...(isWished ? ['Wanted'] : []), 'Single failures'],
    rows: report.overview.rows.flatMap((each) =>
      each.cells.map((cell) =>
        row(
          rowName(naming, each),
          capitalised(destinationWords(naming, cell.destination)),
          `${capitalised(cellSentence(naming, cell))}.`,
          ...(isWished ? [capitalised(wantedWords(cell) ?? 'nothing said')] : []),
          capitalised(singlesOf(cell)),
        ),
      ),
    ),
  };
}

export function expectationBlocks(report: NetworkReport): readonly Block[] {
  const naming = namingOf(report);
  const { expectations } = report.overview;
  if (expectations.length === 0) return said(networkReportWords.noExpectations);
  const inOrder = [...expectations].sort((a, b) => Number(a.holds) - Number(b.holds));
  return [
    {
      kind: 'table',
      caption: 'Expectations of the description, failed ones first',
      head: ['Expected', 'Result', 'Tried', 'Not tried', 'Disproved by'],
      rows: inOrder.map((each) => {
        const { status, text, tried, untried, disproofs } = expectationInWords(naming, each);
        const proof = disproofs.map((disproof) => modelled(`${disproof.text}.`));
        return [
          modelled(`${capitalised(text)}.`),
          modelled(capitalised(statusWords[status])),
          modelled(`${tried}.`),
          untried.map((each) => modelled(`${each}.`)),
          proof.length > 0 ? proof : modelled('Nothing that was tried.'),
        ];
      }),
    },
  ];
}

export function singlePointBlocks(report: NetworkReport): readonly Block[] {
  const naming = namingOf(report);
  const { singlePoints } = report.overview;
  if (singlePoints.length === 0) return said(networkReportWords.noSinglePoints);
  // One row for each failure, though more than one remedy may help against it.
  const byRisk = new Map<string, { readonly point: PointInWords; readonly remedies: Statement[] }>();
  for (const each of singlePoints) {
    for (const point of pointsInWords(naming, each)) {
      const found = byRisk.get(point.risk) ?? { point, remedies: [] };
      found.remedies.push(modelled(`${remedyTitles[each.remedy]}.`));
      byRisk.set(point.risk, found);
    }
  }
  return [
    {
      kind: 'table',
      caption: networkReportWords.singlePointsCaption,
      head: ['What fails', 'What that does', 'Against it'],
      rows: [...byRisk.values()].map(({ point: { name, hits }, remedies }) => [
        modelled(name),
        modelled(`${hits.map(capitalised).join('; ')}.`),
        remedies,
      ]),
    },
  ];
}

export function pairBlocks(report: NetworkReport): readonly Block[] {
  const told = pairsInWords(namingOf(report), report.pairs).filter(({ effects }) => effects.length > 0);
  const stopped = report.arePairsComplete ? [] : said(networkReportWords.pairsIncomplete);
  if (told.length === 0) return report.arePairsComplete ? said(networkReportWords.noPairs) : stopped;
  return [
    ...stopped,
    {
      kind: 'table',
      caption: pairsHold.replace(/\.$/, ''),
      head: ['Traffic', 'Together', 'What that does', 'Against it'],
      rows: told.flatMap(({ flows, effects }) =>
        effects.flatMap(({ title, pairs }) =>
          pairs.map(({ text, inTable }) => row(`${flows}.`, `${text}.`, title, inTable)),
        ),
      ),
    },
  ];
}
