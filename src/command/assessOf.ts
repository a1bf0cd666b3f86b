// Prints every answer about a network, for people or, with --json, for programs.

import { examine } from '../analysis/overview/examination';
import { ledger, type Worked } from '../analysis/overview/ledger';
import { overview } from '../analysis/overview/overview';
import { pairsOfCells } from '../analysis/overview/pairs';
import { compile } from '../compile/compile';
import { type Assessed, assessText } from '../content/assess/assessText';
import { writtenLines } from '../format/writtenLines';
import type { NetworkDescription } from '../model/description';
import type { Output } from './runOnFile';
import { type Understood, understand } from './understand';

/** Version of the JSON output; docs/assess.md describes it. It rises where a meaning in it changes. */
const JSON_VERSION = 1;

function answered(description: NetworkDescription): Omit<Assessed, 'lines' | 'warnings' | 'errors'> {
  const compiled = compile(description);
  const examination = examine(compiled);
  const found = overview(description, examination);
  const worked: Worked = {
    description,
    overview: found,
    risks: new Map(examination.risks.map((risk) => [risk.id, risk])),
  };
  return {
    topology: compiled.topology,
    overview: found,
    pairs: [...pairsOfCells(examination, found)],
    ledger: ledger(worked),
    madeUp: compiled.madeUp,
  };
}

function asJson({ topology, lines, errors, warnings, ...answers }: Assessed): string {
  const { overview: found, pairs, ledger: assumed, madeUp } = answers;
  const all = {
    version: JSON_VERSION,
    network: topology.name,
    lines,
    errors,
    warnings,
    // What was not understood may have been expected.
    holds: errors.length === 0 && found.expectations.every(({ holds }) => holds),
    overview: found,
    pairs,
    ledger: assumed,
    madeUp,
  };
  return `${JSON.stringify(all, null, 1)}\n`;
}

/**
 * Exit code 1 where an expectation does not hold. With errors in the file, 2, and the answers cover the rest; none
 * for people where no office or destination is left.
 */
export function assessOf(
  description: NetworkDescription,
  text: string,
  options: readonly string[],
  { errors, warnings }: Pick<Understood, 'errors' | 'warnings'> = understand(text),
): Output {
  const assessed: Assessed = { ...answered(description), lines: writtenLines(text), errors, warnings };
  const { rows, expectations } = assessed.overview;
  const isLeft = errors.length === 0 || rows.some(({ cells }) => cells.length > 0);
  return {
    out: options.includes('--json') ? asJson(assessed) : isLeft ? assessText(assessed) : '',
    error: errors.map((line) => `${line}\n`).join(''),
    code: errors.length > 0 ? 2 : expectations.every(({ holds }) => holds) ? 0 : 1,
  };
}
