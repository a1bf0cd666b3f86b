// Words for assumptions: the value, its reason, and the effect of other values.

import type { LedgerRow, Weight } from '../../analysis/overview/ledger';
import type { AssumedField, AssumedOf } from '../../compile/complete/assumption';
import {
  differences,
  differenceWords,
  fieldWords,
  opensWords,
  otherValueWords,
  reasonWords,
  valueWords,
  weightWords,
  whose,
} from '../assess/ledger';
import { elementName, type Naming } from '../assess/naming';
import { counted, several } from '../counting';
import { capitalised, listed } from '../names';

export const ledgerWords = {
  heading: 'What was assumed',
  notGiven: 'Not given',
  taken: 'Taken, and why',
  otherwise: 'Otherwise',
  write: 'Write it into the file',
  assumed: 'assumed',
  written: 'written into the file',
  nothingElse: 'No answer changes, with or without any one failure.',
  working: 'Trying other values and computing everything again…',
  none: 'Nothing was assumed: the file says everything that decides an answer.',
  decided: 'Decided here',
  gone: 'Nothing was written: the text no longer has what this is about.',
  cannotWrite: 'This could not be written into the text as it stands. Solve the problems in it first.',
} as const;

export const assumedWords = {
  heading: ledgerWords.heading,
  count: (count: number) => `${capitalised(several(count, 'value was', 'values were'))} not given.`,
  open: 'See what depends on them',
} as const;

/** Returns "Six values were not given. Other values were tried for each, …: two change an answer." */
export function ledgerLead(rows: readonly LedgerRow[]): string {
  const deciding = rows.filter(({ weight }) => weight === 'answers').length;
  const given = assumedWords.count(rows.length);
  const decide =
    deciding === 0
      ? 'none changes an answer'
      : `${several(deciding, 'changes', 'change')} an answer while nothing has failed`;
  return `${given} Other values were tried for each, and everything was computed again: ${decide}.`;
}

export const weightTitle = (weight: Weight): string => weightWords[weight];

export type LedgerRowInWords = {
  readonly id: string;
  readonly question: string;
  readonly value: string;
  readonly why: string;
  /** Effect of each other value, in short and whole. */
  readonly otherwise: readonly { readonly text: string; readonly all: string }[];
  readonly row: LedgerRow;
};

/** Names a decision, such as "London: routers". */
export function decidedName(
  { topology }: Naming,
  { kind, elements, field }: { kind: AssumedOf; elements: readonly string[]; field: AssumedField },
): string {
  const names = elements.map((id) =>
    kind === 'office'
      ? (topology.offices.find((each) => each.id === id)?.name ?? id)
      : elementName({ topology, groups: [] }, { kind, id }),
  );
  const who = names.length > 3 ? `${names[0]} and ${counted(names.length - 1)} more` : listed(names);
  return `${who}: ${fieldWords[field]}`;
}

export function ledgerRowInWords(naming: Naming, row: LedgerRow): LedgerRowInWords {
  const telling = row.otherwise.filter(({ weight }) => weight !== 'nothing');
  return {
    id: row.id,
    question: `${capitalised(whose(naming, row))}: ${fieldWords[row.field]}`,
    value: valueWords(naming, row, row.value),
    why: `${capitalised(reasonWords[row.why])}.`,
    otherwise: [
      ...telling.map((each) => {
        const value = otherValueWords(naming, row, each);
        const all = `${value}: ${differences(naming, each).join('; ')}`;
        return { text: `${value}: ${differenceWords(naming, each)}`, all };
      }),
      ...(row.opens ? [{ text: capitalised(opensWords), all: capitalised(opensWords) }] : []),
    ],
    row,
  };
}
