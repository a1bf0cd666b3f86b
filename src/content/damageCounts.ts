// Counts failures by what they do, and says the counts.

import type { Damage, ResilienceRow } from '../analysis/resilience';
import { counted } from './counting';

export type DamageCounts = Readonly<Record<Damage, number>>;

export function countDamages(rows: readonly Pick<ResilienceRow, 'damage'>[]): DamageCounts {
  const count = (damage: Damage) => rows.filter((row) => row.damage === damage).length;
  return {
    'service-down': count('service-down'),
    'in-part': count('in-part'),
    undecided: count('undecided'),
    'leaves-private': count('leaves-private'),
    'partly-leaves-private': count('partly-leaves-private'),
    'to-tunnel': count('to-tunnel'),
    'partly-to-tunnel': count('partly-to-tunnel'),
    moves: count('moves'),
    nothing: count('nothing'),
  };
}

const sentenceWords: Readonly<Record<Damage, { readonly one: string; readonly many: string }>> = {
  'service-down': { one: 'takes the service down', many: 'take the service down' },
  'in-part': { one: 'breaks it in part', many: 'break it in part' },
  undecided: { one: 'leaves it undecided', many: 'leave it undecided' },
  'leaves-private': { one: 'moves it to the internet', many: 'move it to the internet' },
  'partly-leaves-private': {
    one: 'moves it in part to the internet',
    many: 'move it in part to the internet',
  },
  'to-tunnel': {
    one: 'moves it into a tunnel over the internet',
    many: 'move it into a tunnel over the internet',
  },
  'partly-to-tunnel': {
    one: 'moves it in part into a tunnel over the internet',
    many: 'move it in part into a tunnel over the internet',
  },
  moves: { one: 'makes it fail over', many: 'make it fail over' },
  nothing: { one: 'has no impact', many: 'have no impact' },
};

/** Returns "none takes the service down", "one takes …", "two take …". */
export function damaged(damage: Damage, count: number): string {
  const { one, many } = sentenceWords[damage];
  return `${count === 0 ? 'none' : counted(count)} ${count > 1 ? many : one}`;
}
