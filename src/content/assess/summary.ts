// Sentences that sum up a network: how single failures affect a flow, and what the model rests on.

import type { Cell, RiskEffect } from '../../analysis/overview/cell';
import type { Damage } from '../../analysis/overview/damage';
import type { LedgerRow } from '../../analysis/overview/ledger';
import { counted, several } from '../counting';
import { breaksToo } from './failures';

/** Returns ", two of which break it too": of failures that expose it, those that also end it, wholly or in part. */
export function breakingToo(exposing: Cell['effects']): string {
  const both = exposing.filter(breaksToo).length;
  if (both === 0) return '';
  if (both < exposing.length) return `, ${counted(both)} of which ${both === 1 ? 'breaks' : 'break'} it too`;
  return both === 1 ? ' and breaks it too' : ' and break it too';
}

const ofDamage = (damage: Damage) => (effect: RiskEffect) => effect.damage === damage;

/** Returns "6 single failures end it, 4 expose it"; empty without any. */
export function failureCount({ effects }: Pick<Cell, 'effects'>): readonly string[] {
  const nothingMore = () => '';
  const kinds: readonly (readonly [
    isOne: (effect: RiskEffect) => boolean,
    one: string,
    many: string,
    more: (found: Cell['effects']) => string,
  ])[] = [
    [ofDamage('ends'), 'ends it', 'end it', nothingMore],
    [ofDamage('ends-in-part'), 'breaks it in part', 'break it in part', nothingMore],
    [ofDamage('undecides'), 'leaves it undecided', 'leave it undecided', nothingMore],
    [({ exposes }) => exposes, 'exposes it', 'expose it', breakingToo],
    [ofDamage('to-tunnel'), 'moves it into a tunnel', 'move it into a tunnel', nothingMore],
    [
      ofDamage('partly-to-tunnel'),
      'moves part of it into a tunnel',
      'move part of it into a tunnel',
      nothingMore,
    ],
  ];
  const some = kinds
    .map(([isOne, one, many, more]) => ({ found: effects.filter(isOne), one, many, more }))
    .filter(({ found }) => found.length > 0);
  const said = some.map(({ found, one, many, more }, index) => {
    const number = found.length;
    const what = index === 0 ? several(number, 'single failure', 'single failures') : counted(number);
    return `${what} ${number === 1 ? one : many}${more(found)}`;
  });
  return said.length === 0 ? [] : [said.join(said.some((each) => each.includes(',')) ? '; ' : ', ')];
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
