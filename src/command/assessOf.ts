// Every answer about a network, for people or, with --json, for programs.

import { examine } from '../analysis/overview/examination';
import { ledger, type Worked } from '../analysis/overview/ledger';
import { overview } from '../analysis/overview/overview';
import { pairsOfCells } from '../analysis/overview/pairs';
import { compile } from '../compile/compile';
import { type Assessed, assessText } from '../content/assess/assessText';
import { readDescription } from '../format/readDescription';
import { sentence } from '../format/words/sentences';
import type { NetworkDescription } from '../model/description';
import type { Output } from './runOnFile';

const writtenLines = (text: string) => text.split('\n').filter((line) => /^\s*[^\s#]/.test(line)).length;

function assessed(description: NetworkDescription, text: string): Assessed {
  const compiled = compile(description);
  const examination = examine(compiled);
  const found = overview(description, examination);
  const worked: Worked = {
    description,
    overview: found,
    risks: new Map(examination.risks.map((risk) => [risk.id, risk])),
  };
  const warnings = readDescription(text).messages.filter(({ kind }) => kind === 'warning');
  return {
    topology: compiled.topology,
    lines: writtenLines(text),
    overview: found,
    pairs: [...pairsOfCells(examination, found)],
    ledger: ledger(worked),
    warnings: warnings.map(sentence),
  };
}

/** Exit code 1 where an expectation fails. */
export function assessOf(description: NetworkDescription, text: string, options: readonly string[]): Output {
  const answers = assessed(description, text);
  const { topology, ...rest } = answers;
  const code = answers.overview.expectations.every(({ holds }) => holds) ? 0 : 1;
  const out = options.includes('--json')
    ? `${JSON.stringify({ network: topology.name, ...rest }, null, 1)}\n`
    : assessText(answers);
  return { out, error: '', code };
}
