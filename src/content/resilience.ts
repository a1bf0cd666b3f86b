// Words for the effects of failures: summary, filters, rows, and the two exits compared.

import type { Assessment, PrivateUntil } from '../analysis/assess';
import type { Judgement } from '../analysis/judge';
import type { Question } from '../analysis/question';
import type { Damage, ResilienceRow } from '../analysis/resilience';
import type { CompiledTopology, FailureId, Peering } from '../model/compiledTopology';
import { counted } from './counting';
import { countDamages, type DamageCounts, damaged } from './damageCounts';
import { failureName } from './failureName';
import { listed } from './names';
import { connectionsOf } from './pathGiven';

export const damages: readonly Damage[] = [
  'service-down',
  'in-part',
  'undecided',
  'leaves-private',
  'partly-leaves-private',
  'to-tunnel',
  'partly-to-tunnel',
  'moves',
  'nothing',
];

const askedAlways: readonly Damage[] = ['service-down', 'leaves-private', 'moves', 'nothing'];

/** Those of these rows, and always the four that everybody asks about. */
export const damagesToShow = (rows: readonly Pick<ResilienceRow, 'damage'>[]): readonly Damage[] =>
  damages.filter((damage) => askedAlways.includes(damage) || rows.some((row) => row.damage === damage));

export const damageLabels: Readonly<Record<Damage, string>> = {
  'service-down': 'Service down',
  'in-part': 'Works in part',
  undecided: 'Not decided',
  'leaves-private': 'Moves to the internet',
  'partly-leaves-private': 'Moves in part to the internet',
  'to-tunnel': 'Moves into a tunnel',
  'partly-to-tunnel': 'Moves in part into a tunnel',
  moves: 'Fails over',
  nothing: 'No impact',
};

export const resilienceWords = {
  rows: 'Failures, one in each row',
  both: 'With and without an internet breakout',
  give: (office: string) => `Give ${office} an internet breakout`,
  takeAway: 'Remove the internet breakout',
  filters: 'Which failures to show',
  damage: 'What they do',
  number: 'How many at once',
  numbers: { any: 'One or two', one: 'One', two: 'Two' },
  hideNoWorse: 'Hide pairs no worse than one of the two alone',
  search: 'Name contains',
  columns: {
    failure: 'What fails',
    damage: 'What it does',
    reachable: 'Reachable?',
    private: 'Private?',
    picture: 'In the picture',
  },
  show: 'Show',
  shown: 'Restore',
  showAll: 'Show all',
  showFewer: 'Show only the first',
  none: 'No failure matches these filters.',
  count: 'Rows shown',
  toPicture: 'Back to the verdict and the picture',
} as const;

export type NumberChoice = keyof typeof resilienceWords.numbers;

/** Returns "Primary connection + PE 2". */
export const rowName = (topology: CompiledTopology, failures: readonly FailureId[]): string =>
  failures.map((id) => failureName(topology, id)).join(' + ');

export const showRow = (topology: CompiledTopology, failures: readonly FailureId[]): string =>
  `${resilienceWords.show}: ${rowName(topology, failures)}`;
export const restoreRow = (topology: CompiledTopology, failures: readonly FailureId[]): string =>
  `${resilienceWords.shown}: ${rowName(topology, failures)}`;

/** Describes a row's effect, including what its damage leaves open. */
export function rowDamage({ damage, reachable, privacy }: ResilienceRow): string {
  const stillOut = !reachable && (privacy === 'no' || privacy === 'mixed');
  return damage === 'service-down' && stillOut
    ? `${damageLabels[damage]}, with packets sent to the internet`
    : damageLabels[damage];
}

export const reachableWord = ({ reachable }: ResilienceRow): string => (reachable ? 'Yes' : 'No');

/** End of privacy on the intended path; a table row has no path of its own. */
export const privateUntilBy: Readonly<Record<Peering, PrivateUntil>> = {
  microsoft: 'microsoft-edge',
  'azure-private': 'resource',
};

type HowPrivate = Pick<ResilienceRow, 'privacy' | 'reachable' | 'isInPartTunnelled'> &
  Pick<Assessment, 'privateUntil'>;

/** Describes the extent of privacy; never as an advantage of an outage. */
export function privateWord({ privacy, reachable, isInPartTunnelled, privateUntil }: HowPrivate): string {
  switch (privacy) {
    case 'yes':
      if (!reachable) return 'Requests only, unanswered';
      return privateUntil === 'resource' ? 'To the resource' : 'To the Microsoft edge';
    case 'no':
      return 'No';
    case 'mixed':
      return 'In part';
    case 'encrypted':
      return isInPartTunnelled
        ? 'In part; the rest encrypted over the internet'
        : 'Encrypted, over the internet';
    case 'undecided':
      return 'Not decided';
    case 'none':
      return 'Nothing flows';
  }
}

const singles = (rows: readonly ResilienceRow[]) => rows.filter(({ failures }) => failures.length === 1);
const pairs = (rows: readonly ResilienceRow[]) => rows.filter(({ failures }) => failures.length === 2);

/** Mentions that something is never lost, but not that nothing fails over. */
export function summary(rows: readonly ResilienceRow[], { circuits }: Question): string {
  const alone = singles(rows);
  if (rows.every(({ reachable }) => !reachable)) {
    return 'The service cannot be reached with everything intact, so no failure changes that.';
  }
  return `${sumOf(alone, circuits.length > 0)}.`;
}

/**
 * Returns "Of 30 single failures, six take the service down, none moves it to the internet and 24 have no
 * impact".
 */
function sumOf(rows: readonly Pick<ResilienceRow, 'damage'>[], isPrivate: boolean): string {
  const counts = countDamages(rows);
  const tunnelled = counts['to-tunnel'] + counts['partly-to-tunnel'];
  const worthSaying = damages.filter((damage) => {
    if (damage === 'leaves-private' && tunnelled === 0 && isPrivate) return true;
    return damage === 'service-down' || counts[damage] > 0;
  });
  const parts = worthSaying.map((damage) => damaged(damage, counts[damage]));
  return `Of ${counted(rows.length)} single failures, ${listed(parts)}`;
}

/** Describes the effect of one more failure. */
export function nextFailureWords(next: readonly Damage[], privacy: Judgement['privacy']): string {
  const rows = next.map((damage) => ({ damage }));
  return sumOf(rows, privacy === 'yes');
}

/** Counts pairs worse than the worse of their two failures. */
export function pairSummary(rows: readonly ResilienceRow[]): string {
  const all = pairs(rows);
  const together = all.filter(({ noWorseThanOne }) => !noWorseThanOne);
  if (together.length === 0)
    return `Of ${counted(all.length)} pairs, none is worse than one of its two alone.`;
  const counts = countDamages(together);
  const parts = damages
    .filter((damage) => counts[damage] > 0)
    .map((damage) => damaged(damage, counts[damage]));
  const verb = together.length === 1 ? 'is' : 'are';
  return `Of ${counted(all.length)} pairs, ${counted(together.length)} ${verb} worse than either of the two alone: ${listed(parts)}.`;
}

const withoutCircuit: Readonly<Record<Question['over'], string>> = {
  expressroute: 'over ExpressRoute',
  tunnel: 'in an encrypted tunnel over the public internet',
  internet: 'over the public internet',
  nothing: 'with neither a circuit nor a default route that leads there',
};

/** States the table's question, and what it leaves out. */
export function tableCaption(question: Question): string {
  const { office, circuits, destination, preferred, exit } = question;
  const by = preferred ? `with ${preferred.inSentence} preferred` : `over ${connectionsOf(question)}`;
  const from = office.inSentence;
  const to = destination.inSentence;
  const how =
    circuits.length === 0
      ? withoutCircuit[question.over]
      : `${by}, ${exit !== null ? 'with' : 'without'} an internet breakout`;
  return `${from} to ${to}, ${how}. Failures of ${from} and of ${to} themselves are left out: without them there is nothing to ask about.`;
}

const exits = { off: 'Without an internet breakout', on: 'With an internet breakout' } as const;

/** Compares the failures under each choice of exit: exposure and outages. */
export function exitLine(exit: keyof typeof exits, rows: readonly ResilienceRow[]): string {
  const alone = singles(rows);
  const counts = countDamages(alone);
  const down = alone.filter(({ damage }) => damage === 'service-down');
  const out = down.filter(({ privacy }) => privacy === 'no' || privacy === 'mixed').length;
  const which = out === down.length ? '' : `${counted(out)} of them `;
  const packets = out > 0 ? `, ${which}with packets still sent to the internet` : '';
  const inPart = counts['partly-leaves-private'];
  const leaves = [
    damaged('leaves-private', counts['leaves-private']),
    ...(inPart > 0 ? [damaged('partly-leaves-private', inPart)] : []),
  ];
  return `${exits[exit]}: of ${counted(alone.length)} single failures, ${leaves.join(', ')} and ${damaged('service-down', down.length)}${packets}.`;
}

export const filterCount = (damage: Damage, counts: DamageCounts): string =>
  `${damageLabels[damage]} (${counts[damage]})`;

/** Returns "50 of 112 shown; 350 filtered out". */
export function shownWords(shown: number, fitting: number, all: number): string {
  const left = all - fitting;
  const filtered = left > 0 ? `; ${left} filtered out` : '';
  return `${shown} of ${fitting} shown${filtered}.`;
}
