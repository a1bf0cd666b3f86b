// Words for who loses what under the chosen failures.

import type { Reachability } from '../../analysis/judge';
import type { RiskEffect } from '../../analysis/overview/cell';
import type { Damage } from '../../analysis/overview/damage';
import type { Loss, LossRow } from '../../analysis/overview/losses';
import type { Peering } from '../../model/compiledTopology';
import { answerWords, carrierWords, reasonWords } from '../assess/answers';
import { damageWords } from '../assess/failures';
import { destinationWords, type Naming, officesLike, peeringTo } from '../assess/naming';
import { misconfigurationOf } from '../causes';
import { counted, several } from '../counting';
import { failureLabel } from '../failureLabel';
import { capitalised, failureInSentence, hasFailedWords, listed } from '../names';
import type { Tone } from '../verdictMarks';

export const lossWords = {
  heading: 'Who loses what',
  office: 'Office',
  working: 'Computing every office…',
  nobody: 'No office loses anything, and none moves to another connection, internet breakout or tunnel.',
  unchanged: (count: number) =>
    count === 1
      ? 'Nothing changes for the other office.'
      : `Nothing changes for the ${counted(count)} other offices.`,
  all: 'Show every office',
  remedies: 'What one would do about it',
  changedOnly: 'Show only what changes',
  open: 'Look at this path',
} as const;

export type LossInWords = {
  readonly destination: string;
  readonly tone: Tone;
  readonly title: string;
  readonly detail: string;
};

const titles: Readonly<Record<Damage, readonly [Tone, string]>> = {
  ends: ['out', 'Out of reach'],
  'ends-in-part': ['part', 'Reached in part'],
  undecides: ['nothing', 'No longer decided'],
  'to-internet': ['bad', 'Privacy lost'],
  'partly-to-internet': ['part', 'Privacy lost in part'],
  'to-tunnel': ['encrypted', 'Only encrypted'],
  'partly-to-tunnel': ['encrypted', 'Partly in a tunnel'],
  improves: ['good', 'Better'],
  none: ['nothing', 'Unchanged'],
};

const destinationDown: Readonly<Record<Peering, string>> = {
  microsoft: 'the service itself is down',
  'azure-private': 'the virtual network itself is down',
};

function detailOf(naming: Naming, loss: Loss): string {
  const over = carrierWords(naming.topology, loss.carriers);
  switch (loss.damage) {
    case 'ends':
      return loss.hasDestinationFailed
        ? destinationDown[peeringTo(naming, loss.destination)]
        : reasonWords(loss.answer);
    case 'undecides':
      return reasonWords(loss.answer);
    case 'ends-in-part':
      return 'some TCP connections fail';
    case 'to-internet':
    case 'partly-to-internet':
    case 'to-tunnel':
    case 'partly-to-tunnel':
      return over;
    case 'improves':
      return answerWords(loss.answer, peeringTo(naming, loss.destination));
    case 'none': {
      if (loss.takesOtherPath && over !== '') return over;
      const { reachability, privacy } = loss.answer;
      return reachability === 'reached' && privacy === 'yes'
        ? ''
        : `${answerWords(loss.answer, peeringTo(naming, loss.destination))}, as before`;
    }
  }
}

export function lossInWords(naming: Naming, loss: Loss): LossInWords {
  const [tone, title] = titles[loss.damage];
  return {
    destination: loss.destination,
    tone,
    title: loss.damage === 'none' && loss.takesOtherPath ? 'Another path' : title,
    detail: detailOf(naming, loss),
  };
}

/** Names one site of a counted office where a failure is inside it, or the other sites. */
export function lossRowName(naming: Naming, { group, sites }: LossRow): string {
  const name = officesLike({ ...naming, groups: [group] }, group.office);
  switch (sites) {
    case 'one':
      return capitalised(`one of ${name}`);
    case 'others':
      return `The other ${group.count === 2 ? 'one' : counted(group.count - 1)} of ${name}`;
    case 'all':
      return capitalised(name);
  }
}

/** Says of a counted office that its other sites are as before; null where they have a row of their own. */
export function otherSites({ group, sites }: LossRow, rows: readonly LossRow[]): string | null {
  const areTold = rows.some((row) => row.sites === 'others' && row.group.office === group.office);
  return sites === 'one' && !areTold
    ? `The ${several(group.count - 1, 'other is', 'others are')} as before.`
    : null;
}

export function lossCaption({ topology }: Naming, failures: readonly string[]): string {
  const wrong = failures.flatMap((id) => misconfigurationOf(topology, id)?.clause ?? []);
  const things = failures.filter((id) => misconfigurationOf(topology, id) === null);
  const names = things.map((id) => failureInSentence(topology, id));
  const broken = names.length === 0 ? [] : [`${listed(names)} ${hasFailedWords(topology, things)}`];
  return `While ${listed([...broken, ...wrong])}`;
}

export const lossColumns = (naming: Naming): readonly string[] =>
  naming.topology.destinations.map(({ id }) => capitalised(destinationWords(naming, id)));

const severity: readonly Damage[] = [
  'ends',
  'to-internet',
  'partly-to-internet',
  'ends-in-part',
  'undecides',
  'to-tunnel',
  'partly-to-tunnel',
  'none',
  'improves',
];

/** Damages of a row, the worst first. */
const ranksOf = ({ losses }: LossRow): readonly number[] =>
  losses.map(({ damage }) => severity.indexOf(damage)).sort((a, b) => a - b);

/** Negative where the first row is worse: the worst damage counts, then the next. */
function comparedDamage(one: LossRow, other: LossRow): number {
  const [ranks, others] = [ranksOf(one), ranksOf(other)];
  return ranks.map((rank, index) => rank - (others[index] ?? rank)).find((each) => each !== 0) ?? 0;
}

export const changesAnything = ({ losses }: LossRow): boolean =>
  losses.some(({ damage, takesOtherPath }) => damage !== 'none' || takesOtherPath);

/** Rows with the worst losses first; equal ones as in the file. */
export const worstFirst = (rows: readonly LossRow[]): readonly LossRow[] =>
  [...rows].sort((a, b) => comparedDamage(a, b) || Number(changesAnything(b)) - Number(changesAnything(a)));

export const singleWords = {
  heading: 'What single failures would do',
  /** Says which state this is about while some failures are set. */
  intact: 'Each failure alone, with nothing else failed, not even what has failed now.',
  ended: 'It does not arrive even with nothing failed, so no single failure ends it.',
  undecided: 'It is not decided even with nothing failed, so this cannot be told.',
  none: 'Apart from the office itself, no single failure ends it or exposes more of it: no location, provider, line or router.',
} as const;

/** Says that no single failure does harm, or why none can. */
export function noSingles(intact: Reachability): string {
  switch (intact) {
    case 'reached':
    case 'partly':
      return singleWords.none;
    case 'undecided':
      return singleWords.undecided;
    case 'no-route':
    case 'refused':
    case 'lost':
    case 'no-reply':
    case 'reply-dropped':
      return singleWords.ended;
  }
}

export type SinglesInWords = {
  readonly title: string;
  readonly risks: readonly { readonly id: string; readonly name: string }[];
};

/** Groups single failures by what they do, worst first; leaves out those that do no harm. */
export function singlesInWords(naming: Naming, effects: readonly RiskEffect[]): readonly SinglesInWords[] {
  return severity.flatMap((damage): readonly SinglesInWords[] => {
    if (damage === 'none' || damage === 'improves') return [];
    const all = effects.filter((each) => each.damage === damage);
    if (all.length === 0) return [];
    const risks = all.map(({ risk }) => ({ id: risk, name: failureLabel(naming.topology, risk) }));
    return [{ title: capitalised(damageWords[damage]), risks }];
  });
}
