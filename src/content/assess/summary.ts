// Sentences that sum up a network: how single failures affect a flow, and what the model rests on.

import type { Cell } from '../../analysis/overview/cell';
import type { LedgerRow } from '../../analysis/overview/ledger';
import { counted, several } from './counting';

/** Returns "6 single failures end it, 4 expose it"; empty without any. */
export function failureCount({ effects }: Pick<Cell, 'effects'>): readonly string[] {
  const count = (damages: readonly string[]) =>
    effects.filter(({ damage }) => damages.includes(damage)).length;
  const kinds: readonly (readonly [number, string, string])[] = [
    [count(['ends']), 'ends it', 'end it'],
    [count(['ends-in-part']), 'breaks it in part', 'break it in part'],
    [count(['undecides']), 'leaves it undecided', 'leave it undecided'],
    [count(['to-internet', 'partly-to-internet']), 'exposes it', 'expose it'],
    [count(['to-tunnel']), 'moves it into a tunnel', 'move it into a tunnel'],
  ];
  const some = kinds.filter(([number]) => number > 0);
  const [first, ...others] = some.map(([number, one, many], index) => {
    const what = index === 0 ? several(number, 'single failure', 'single failures') : counted(number);
    return `${what} ${number === 1 ? one : many}`;
  });
  if (first === undefined) return [];
  return [[first, ...others].join(', ')];
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
