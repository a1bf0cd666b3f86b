// Words of the matrix of offices and destinations: answers, effects of failures, order of the rows.

import type { Judgement } from '../../analysis/judge';
import type { Damage } from '../../analysis/overview/damage';
import type { OverviewRow } from '../../analysis/overview/overview';
import { answerWords, carrierWords } from '../assess/answers';
import { effectWords } from '../assess/failures';
import { flowWords, type Naming, officesLike, peeringTo, riskName } from '../assess/naming';
import { breakingToo } from '../assess/summary';
import { undecidedWords } from '../contradictionWords';
import { capitalised } from '../names';
import { privateSign, reachableSign } from '../verdictMarks';
import { wishVerdicts } from './wishWords';

type Cell = OverviewRow['cells'][number];

/** Returns "Reachable, private". */
export const cellTitle = (answer: Judgement): string =>
  `${reachableSign(answer).title}, ${privateSign(answer, true).title.toLowerCase()}`;

export type Harm = 'ends' | 'exposes' | 'in-part' | 'undecides' | 'tunnels' | 'tunnels-in-part';

const harmOf: Readonly<Record<Damage, Harm | null>> = {
  ends: 'ends',
  'ends-in-part': 'in-part',
  undecides: 'undecides',
  'to-internet': 'exposes',
  'partly-to-internet': 'exposes',
  'to-tunnel': 'tunnels',
  'partly-to-tunnel': 'tunnels-in-part',
  none: null,
  improves: null,
};

export const harms: readonly Harm[] = [
  'ends',
  'exposes',
  'in-part',
  'undecides',
  'tunnels',
  'tunnels-in-part',
];

export const harmWords: Readonly<Record<Harm, (count: number) => string>> = {
  ends: (count) => (count === 1 ? 'ends it' : 'end it'),
  exposes: (count) => (count === 1 ? 'exposes it' : 'expose it'),
  'in-part': (count) => (count === 1 ? 'breaks it in part' : 'break it in part'),
  undecides: (count) => (count === 1 ? 'leaves it undecided' : 'leave it undecided'),
  tunnels: (count) => (count === 1 ? 'moves it into a tunnel' : 'move it into a tunnel'),
  'tunnels-in-part': (count) =>
    count === 1 ? 'moves part of it into a tunnel' : 'move part of it into a tunnel',
};

export type HarmCount = {
  readonly harm: Harm;
  readonly count: number;
  /** Returns ", two of which break it too" of failures that expose it; usually empty. */
  readonly also: string;
};

/** True where requests or replies do not arrive although nothing has failed: a failure ends nothing there. */
export const isEndedAlready = ({ answer: { reachability } }: Cell): boolean =>
  reachability !== 'reached' && reachability !== 'partly' && reachability !== 'undecided';

/** A failure that ends it and sends packets out to the internet does both. */
const hasHarm = ({ damage, exposes }: Cell['effects'][number], harm: Harm): boolean =>
  harm === 'exposes' ? exposes : harmOf[damage] === harm;

/**
 * Always counts failures that end or expose, even if zero; other effects only if there are any, and all there are
 * where it is ended already.
 */
export function harmCounts(cell: Cell): readonly HarmCount[] {
  const { effects, answer } = cell;
  const isExposed = answer.privacy === 'no' || answer.privacy === 'mixed';
  return harms
    .map((harm): HarmCount => {
      const all = effects.filter((effect) => hasHarm(effect, harm));
      return { harm, count: all.length, also: harm === 'exposes' ? breakingToo(all) : '' };
    })
    .filter(
      ({ harm, count }) =>
        count > 0 ||
        (!isEndedAlready(cell) &&
          answer.reachability !== 'undecided' &&
          (harm === 'ends' || (harm === 'exposes' && !isExposed))),
    );
}

/** Ranks rows, worse is higher: not working, exposed, then the number of failures that end or expose. */
export function badness({ group: _, cells }: OverviewRow): number {
  return cells.reduce((sum, cell) => {
    const { reachability, privacy } = cell.answer;
    const now = reachability === 'reached' ? 0 : reachability === 'partly' ? 500 : 1000;
    const exposed = privacy === 'no' || privacy === 'mixed' ? 200 : privacy === 'encrypted' ? 50 : 0;
    const missed = cell.meetsWish ? 0 : 400;
    const ends = cell.effects.filter((effect) => hasHarm(effect, 'ends')).length;
    const exposes = cell.effects.filter((effect) => hasHarm(effect, 'exposes')).length;
    return sum + now + exposed + missed + 10 * ends + 5 * exposes;
  }, 0);
}

/** Worst first; of two that are equally bad the one with more sites, then by name. */
export const worstFirst = (naming: Naming, rows: readonly OverviewRow[]): readonly OverviewRow[] =>
  rows.toSorted(
    (one, other) =>
      badness(other) - badness(one) ||
      other.group.count - one.group.count ||
      rowName(naming, one).localeCompare(rowName(naming, other), 'en-GB', { numeric: true }),
  );

export const rowName = (naming: Naming, { group }: OverviewRow): string =>
  capitalised(officesLike(naming, group.office));

/** Returns "wants private: not met"; null where the file says nothing. */
export const wantedWords = ({ wish, wishVerdict }: Cell): string | null =>
  wishVerdict === null ? null : `wants ${wish}: ${wishVerdicts[wishVerdict].toLowerCase()}`;

/** Returns the name alone of an office whose count stands beside it. */
export const rowTitle = (naming: Naming, row: OverviewRow): string => {
  const { offices, office } = row.group;
  const only = offices.length === 1 ? naming.topology.offices.find(({ id }) => id === office) : undefined;
  return only?.name ?? rowName(naming, row);
};

export type CellFailure = { readonly risk: string; readonly text: string; readonly harm: Harm };

/** Lists failures as "the circuit Er: on the public internet", worst first. */
export function cellFailures(naming: Naming, { effects }: Cell): readonly CellFailure[] {
  const told = effects.flatMap((effect): readonly CellFailure[] => {
    const { risk } = effect;
    const harm = harmOf[effect.damage];
    return harm === null
      ? []
      : [{ risk, harm, text: `${capitalised(riskName(naming, risk))}: ${effectWords(effect)}` }];
  });
  return harms.flatMap((harm) => told.filter((each) => each.harm === harm));
}

/** Returns "reached, private up to the Microsoft edge, over both connections of Er". */
export function cellSentence(naming: Naming, cell: Cell): string {
  const { answer, carriers, destination } = cell;
  const by = undecidedWords(naming.topology, cell);
  const words = [
    answerWords(answer, peeringTo(naming, destination)),
    carrierWords(naming.topology, carriers),
  ];
  const said = words.filter((each) => each !== '').join(', ');
  return by === null ? said : `${said} (${by})`;
}

export const flowName = (naming: Naming, cell: Pick<Cell, 'office' | 'destination'>): string =>
  capitalised(flowWords(naming, [cell]));
