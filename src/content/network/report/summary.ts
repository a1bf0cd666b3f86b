// The report's first section: the whole network in a few sentences.

import type { NetworkReport } from '../../../analysis/network/networkReport';
import { modelledFrom } from '../../assess/summary';
import { counted, several } from '../../counting';
import { capitalised, listed } from '../../names';
import type { Block } from '../../report/document';
import { modelled } from '../../sources';
import { expectationsCounted, sizeWords, wishesMet } from '../overviewWords';

const ofThem = (count: number, all: number) =>
  count < all || all === 1 ? counted(count) : all === 2 ? 'both' : 'all';

/** Returns "All eight combinations of office and destination work while nothing has failed, all of them private." */
function worksNow({ overview: { rows } }: NetworkReport): string {
  const cells = rows.flatMap((row) => row.cells);
  const reached = cells.filter(({ answer }) => answer.reachability === 'reached');
  const kinds = [
    ['private', 'yes'],
    ['encrypted over the internet', 'encrypted'],
    ['partly over the internet and encrypted there', 'in-part-encrypted'],
    ['partly on the public internet', 'mixed'],
    ['on the public internet', 'no'],
  ] as const;
  const exposure = kinds.flatMap(([words, kind]) => {
    const { length } = reached.filter(({ answer: { privacy, isInPartTunnelled } }) =>
      isInPartTunnelled ? kind === 'in-part-encrypted' : kind === privacy,
    );
    return length === 0 ? [] : [`${ofThem(length, reached.length)} ${words}`];
  });
  const all = several(
    cells.length,
    'combination of office and destination',
    'combinations of office and destination',
  );
  if (cells.length > 1 && reached.length === cells.length) {
    const which = cells.length === 2 ? 'Both combinations of office and destination' : `All ${all}`;
    const [only] = exposure;
    const said =
      exposure.length === 1 && only ? `, ${only.replace(/^all /, 'all of them ')}` : `: ${listed(exposure)}`;
    return `${which} work while nothing has failed${exposure.length > 0 ? said : ''}.`;
  }
  const works = cells.length === 1 ? (reached.length === 1 ? 'it works' : 'it does not work') : '';
  const said = works || `${ofThem(reached.length, cells.length)} ${reached.length === 1 ? 'works' : 'work'}`;
  return `Of ${all} ${said} while nothing has failed${exposure.length > 0 ? `: ${listed(exposure)}` : ''}.`;
}

function expectationsHeld({ overview: { expectations } }: NetworkReport): readonly string[] {
  if (expectations.length === 0) return [];
  if (expectations.some(({ status }) => status === 'undecided' || status === 'not-tried'))
    return [`${expectationsCounted(expectations)}.`];
  const holding = expectations.filter(({ holds }) => holds).length;
  const all = several(expectations.length, 'expectation', 'expectations');
  if (expectations.length === 1) return [`The one expectation ${holding === 1 ? 'holds' : 'does not hold'}.`];
  if (holding === expectations.length) return [`${holding === 2 ? 'Both expectations' : `All ${all}`} hold.`];
  return [`${capitalised(counted(holding))} of ${all} ${holding === 1 ? 'holds' : 'hold'}.`];
}

function harmful({ overview: { singlePoints }, risks }: NetworkReport): string {
  const points = new Set(singlePoints.flatMap((each) => each.points.map(({ risk }) => risk))).size;
  const number = points === 0 ? 'none' : counted(points);
  return `${capitalised(number)} of ${several(risks, 'single failure', 'single failures')} ${points < 2 ? 'makes' : 'make'} an answer worse than the description allows.`;
}

export function summaryBlock(report: NetworkReport): Block {
  const { overview, risks, description, ledger } = report;
  const said = [
    modelledFrom(description.lines, ledger),
    sizeWords(overview.rows, overview.destinations.length, risks),
    worksNow(report),
    ...wishesMet(overview.rows),
    ...expectationsHeld(report),
    harmful(report),
  ];
  return { kind: 'list', items: said.map(modelled) };
}
