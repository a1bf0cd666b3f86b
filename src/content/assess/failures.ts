// Words for single failures of any network, and their remedies.

import type { Damage } from '../../analysis/overview/damage';
import type { Point, RemedyPoints } from '../../analysis/overview/singlePoints';
import type { Remedy } from '../../model/failureKinds';
import { anyOf, several } from '../counting';
import { capitalised } from '../names';
import { alsoOfOthers, flowWords, type Naming, partOf, riskName } from './naming';

export const damageWords: Readonly<Record<Damage, string>> = {
  ends: 'out of reach',
  'ends-in-part': 'reached only in part',
  undecides: 'no longer decided',
  'to-internet': 'on the public internet',
  'partly-to-internet': 'partly on the public internet',
  'to-tunnel': 'in a tunnel over the public internet',
  'partly-to-tunnel': 'partly in a tunnel over the public internet',
  none: 'as before',
  improves: 'better than before',
};

export const remedyTitles: Readonly<Record<Remedy, string>> = {
  'second-router': 'A second router',
  'second-line': 'A second line',
  'second-connection': 'Both connections of the circuit',
  'second-circuit': 'A second circuit',
  'second-location': 'A second peering location',
  'second-provider': 'A second provider',
  'second-site': 'A second site',
  'another-wan': 'A path other than the WAN',
  'second-gateway': 'A second gateway instance',
  'zone-redundancy': 'A zone-redundant gateway',
  'second-exit': 'A second internet breakout',
  'separate-ways': 'Separate paths',
  'change-control': 'A check before every change',
  'refuse-at-exit': 'Blocking the destination at the internet breakout',
};

/** Returns "One more circuit" against several failures, since two circuits may already exist and fail together. */
function remedyTitle(remedy: Remedy, failures: number): string {
  if (failures < 2) return remedyTitles[remedy];
  // A circuit has two connections and no more.
  return remedyTitles[remedy === 'second-connection' ? 'second-circuit' : remedy].replace(
    /^A second /,
    'One more ',
  );
}

/** Titles of the remedies against this many simultaneous failures, without duplicates. */
export const remedyTitlesFor = (all: readonly Remedy[], failures: number): readonly string[] => [
  ...new Set(all.map((remedy) => remedyTitle(remedy, failures))),
];

/** "A path other than the WAN" inside a sentence: the first letter alone is small. */
const lowered = (title: string): string => title.charAt(0).toLowerCase() + title.slice(1);

/** Returns what would help against two failures together: "one more circuit or one more provider". */
const anyRemedy = (all: readonly Remedy[]): string => anyOf(remedyTitlesFor(all, 2).map(lowered));

/** Remedies that are named at a glance. */
const FEW = 3;

/** The first remedies, which help against most of the failures; the one against exposure is always among them. */
function firstOf(all: readonly Remedy[]): readonly Remedy[] {
  const isBlock = (remedy: Remedy) => remedy === 'refuse-at-exit';
  const block = all.filter(isBlock);
  return [...all.filter((remedy) => !isBlock(remedy)).slice(0, FEW - block.length), ...block];
}

export const againstWords = (all: readonly Remedy[]): string => `Against it: ${anyRemedy(firstOf(all))}.`;

/** Names those that `againstWords` leaves out; null where it names all. */
export function otherRemedies(
  all: readonly Remedy[],
): { readonly title: string; readonly text: string } | null {
  const first = firstOf(all);
  const rest = remedyTitlesFor(
    all.filter((remedy) => !first.includes(remedy)),
    2,
  );
  if (rest.length === 0) return null;
  return {
    title: capitalised(several(rest.length, 'other remedy', 'other remedies')),
    text: `${capitalised(anyOf(rest.map(lowered)))}.`,
  };
}

/** The same for a column that is called "Against it". */
export const againstInTable = (all: readonly Remedy[]): string => `${capitalised(anyRemedy(all))}.`;

/** Names the remedy and the failure it is for: "A second router, against the loss of". */
export function remedyWords(remedy: Remedy): string {
  const title = remedyTitles[remedy];
  switch (remedy) {
    case 'change-control':
      return `${title}, against a mistake in`;
    case 'refuse-at-exit':
      return `${title}, so that nothing is exposed by the loss of`;
    default:
      return `${title}, against the loss of`;
  }
}

type Effect = Pick<Point['hits'][number], 'damage' | 'exposes'>;

/** True where a failure exposes it, and ends it too, wholly or in part. */
export const breaksToo = ({ damage, exposes }: Effect): boolean =>
  exposes && (damage === 'ends' || damage === 'ends-in-part');

/** Returns "out of reach, with packets sent to the public internet". */
export const effectWords = (effect: Effect): string =>
  `${damageWords[effect.damage]}${breaksToo(effect) ? ', with packets sent to the public internet' : ''}`;

/** Returns a line per effect: "Seattle to Power Platform and Hub: out of reach". */
export function hitWords(naming: Naming, { risk, hits }: Point): readonly string[] {
  return [...new Set(hits.map(effectWords))].map((effect) => {
    const hit = hits.filter((each) => effectWords(each) === effect);
    return `${flowWords(naming, hit, partOf(naming, risk))}: ${effect}`;
  });
}

/** Lists a remedy, then each of its failures with the affected flows. */
export function remedyLines(naming: Naming, { remedy, points }: RemedyPoints): readonly string[] {
  return [
    remedyWords(remedy),
    ...points.flatMap((point) => [
      `  ${riskName(naming, point.risk)}${alsoOfOthers(naming, point.risk)}`,
      ...hitWords(naming, point).map((line) => `    ${line}`),
    ]),
  ];
}
