// Sentences that sum up a network: how single failures affect a flow, and what the model rests on.

import type { Cell } from '../../analysis/overview/cell';
import type { Damage } from '../../analysis/overview/damage';
import type { LedgerRow } from '../../analysis/overview/ledger';
import { counted, several } from '../counting';
import { sendsOut, sentOut } from './failures';

/** Returns ", two with packets sent to the public internet"; empty where all of it crosses that anyway. */
export function sentOutWords({ answer }: Pick<Cell, 'answer'>, effects: Cell['effects']): string {
  const out = answer.privacy === 'no' ? 0 : effects.filter(sendsOut).length;
  if (out === 0) return '';
  return out === effects.length ? `, ${sentOut}` : `, ${counted(out)} ${sentOut}`;
}

/** Returns "6 single failures end it, 4 expose it"; empty without any. */
export function failureCount(cell: Pick<Cell, 'answer' | 'effects'>): readonly string[] {
  const kinds: readonly (readonly [readonly Damage[], string, string])[] = [
    [['ends'], 'ends it', 'end it'],
    [['ends-in-part'], 'breaks it in part', 'break it in part'],
    [['undecides'], 'leaves it undecided', 'leave it undecided'],
    [['to-internet', 'partly-to-internet'], 'exposes it', 'expose it'],
    [['to-tunnel'], 'moves it into a tunnel', 'move it into a tunnel'],
  ];
  const some = kinds
    .map(([damages, one, many]) => {
      const effects = cell.effects.filter(({ damage }) => damages.includes(damage));
      return { effects, number: effects.length, one, many };
    })
    .filter(({ number }) => number > 0);
  const [first, ...others] = some.map(({ effects, number, one, many }, index) => {
    const what = index === 0 ? several(number, 'single failure', 'single failures') : counted(number);
    return `${what} ${number === 1 ? one : many}${sentOutWords(cell, effects)}`;
  });
  if (first === undefined) return [];
  return [
    [first, ...others].join(some.some(({ effects }) => sentOutWords(cell, effects) !== '') ? '; ' : ', '),
  ];
}

/** Returns "Modelled from a description of 28 lines, with six assumptions, of which two decide an answer." */
export function modelledFrom(lines: number, ledger: readonly LedgerRow[]): string {
  const deciding = ledger.filter(({ weight }) => weight === 'answers').length;
  const decide = `${deciding === 0 ? 'none' : counted(deciding)} ${deciding > 1 ? 'decide' : 'decides'}`;
  const assumed =
    ledger.length === 0
      ? 'without an assumption'
      : `with ${several(ledger.length, 'assumption', 'assumptions')}, of which ${decide} an answer`;
  return `Modelled from a description of ${several(lines, 'line', 'lines')}, ${assumed}.`;
}
