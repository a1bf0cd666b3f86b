// Formats the answers of a whole network for the terminal.

import type { ExpectationResult } from '../../analysis/overview/expectations';
import type { LedgerRow } from '../../analysis/overview/ledger';
import type { Overview, OverviewRow } from '../../analysis/overview/overview';
import type { CellPairs } from '../../analysis/overview/pairs';
import type { MadeUp } from '../../compile/complete/madeUp';
import type { CompiledTopology } from '../../model/compiledTopology';
import { undecidedWords } from '../contradictionWords';
import { capitalised } from '../names';
import { answerWords, carrierWords } from './answers';
import { expectationLines } from './expectations';
import { remedyLines } from './failures';
import { ledgerLines, weightWords } from './ledger';
import { madeUpLines } from './madeUp';
import { destinationWords, flowWords, type Naming, officesLike, peeringTo } from './naming';
import { noPairs, pairsHold, pairWords } from './pairs';
import { failureCount, modelledFrom } from './summary';

export type Assessed = {
  readonly topology: CompiledTopology;
  /** Number of lines in the file, without comments and blank lines. */
  readonly lines: number;
  readonly overview: Overview;
  readonly pairs: readonly CellPairs[];
  readonly ledger: readonly LedgerRow[];
  readonly madeUp: readonly MadeUp[];
  /** Sentences about elements omitted because of an error. */
  readonly errors: readonly string[];
  /** Sentences about probable mistakes. */
  readonly warnings: readonly string[];
};

type Cell = OverviewRow['cells'][number];

const indented = (lines: readonly string[]) => lines.map((line) => `  ${line}`);

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', title, ...indented(lines)];
}

function cellLines(naming: Naming, cell: Cell): readonly string[] {
  const { destination, answer, carriers, wish, isWishGiven, meetsWish } = cell;
  const words = [
    answerWords(answer, peeringTo(naming, destination)),
    carrierWords(naming.topology, carriers),
  ];
  const said = words.filter((each) => each !== '');
  const by = undecidedWords(naming.topology, cell);
  const wanted = isWishGiven && !meetsWish ? [`wanted: ${wish}`] : [];
  return [
    `${destinationWords(naming, destination)}: ${said.join(', ')}`,
    ...indented([...(by === null ? [] : [by]), ...wanted, ...failureCount(cell)]),
  ];
}

function rowLines(naming: Naming, { group, cells }: OverviewRow): readonly string[] {
  return [
    capitalised(officesLike(naming, group.office)),
    ...indented(cells.flatMap((cell) => cellLines(naming, cell))),
  ];
}

/** Groups cells with the same pairs. */
function pairLines(naming: Naming, all: readonly CellPairs[]): readonly string[] {
  const alike = new Map<string, CellPairs[]>();
  for (const each of all) {
    const key = JSON.stringify(each.pairs);
    alike.set(key, [...(alike.get(key) ?? []), each]);
  }
  return [...alike.values()].flatMap((cells) => [
    flowWords(naming, cells),
    ...indented((cells[0]?.pairs ?? []).map((pairs) => pairWords(naming, pairs))),
  ]);
}

/** Of a network without traffic nothing is said. */
const noPairsOf = ({ rows }: Overview): readonly string[] =>
  rows.some(({ cells }) => cells.length > 0) ? [noPairs] : [];

const failsFirst = (a: ExpectationResult, b: ExpectationResult) => Number(a.holds) - Number(b.holds);

/** Puts failed expectations first. */
export function assessText(assessed: Assessed): string {
  const { topology, overview, pairs, ledger, madeUp, errors, warnings } = assessed;
  const naming = { topology, groups: overview.rows.map(({ group }) => group) };
  const expectations = [...overview.expectations].sort(failsFirst);
  const weights = [...new Set(ledger.map(({ weight }) => weight))];
  const lines = [
    topology.name === '' ? 'A network without a name' : topology.name,
    `${modelledFrom(assessed.lines, ledger)} Nothing was measured.`,
    ...section('Not understood and left out, so that these are the answers of the rest', errors),
    ...section('Warnings', warnings),
    ...section(
      'Expected',
      expectations.flatMap((each) => expectationLines(naming, each)),
    ),
    ...section(
      'Answers',
      overview.rows.flatMap((row) => rowLines(naming, row)),
    ),
    ...section(
      'Single points of failure, grouped by remedy: the one that helps most sites comes first',
      overview.singlePoints.flatMap((each) => remedyLines(naming, each)),
    ),
    ...section(
      'Two failures that together are worse than either',
      pairs.some((each) => each.pairs.length > 0)
        ? [pairsHold, ...pairLines(naming, pairs)]
        : noPairsOf(overview),
    ),
    ...section(
      'Assumed',
      weights.flatMap((weight) => [
        `${weightWords[weight]}:`,
        ...indented(ledger.filter((row) => row.weight === weight).flatMap((row) => ledgerLines(naming, row))),
      ]),
    ),
    ...section('Made up, where nothing was given', madeUpLines(naming, madeUp)),
  ];
  return `${lines.join('\n')}\n`;
}
