// Words for single failures of any network, and their remedies.

import type { Damage } from '../../analysis/overview/damage';
import type { Point, RemedyPoints } from '../../analysis/overview/singlePoints';
import type { Remedy } from '../../model/failureKinds';
import { alsoOfOthers, flowWords, type Naming, partOf, riskName } from './naming';

export const damageWords: Readonly<Record<Damage, string>> = {
  ends: 'out of reach',
  'ends-in-part': 'reached only in part',
  undecides: 'no longer decided',
  'to-internet': 'on the public internet',
  'partly-to-internet': 'partly on the public internet',
  'to-tunnel': 'in a tunnel over the public internet',
  none: 'as before',
  improves: 'better than before',
};

/** Names each remedy and the failure it is for. */
export const remedyWords: Readonly<Record<Remedy, string>> = {
  'second-router': 'A second router, against the loss of',
  'second-line': 'A second line, against the loss of',
  'second-connection': 'Both connections of the circuit, against the loss of',
  'second-circuit': 'A second circuit, against the loss of',
  'second-location': 'A second peering location, against the loss of',
  'second-provider': 'A second provider, against the loss of',
  'second-site': 'A second site, against the loss of',
  'another-wan': 'A path other than the WAN, against the loss of',
  'second-gateway': 'A second gateway instance, against the loss of',
  'zone-redundancy': 'A zone-redundant gateway, against the loss of',
  'second-exit': 'A second internet breakout, against the loss of',
  'separate-paths': 'Separate paths, against the loss of',
  'change-control': 'A check before every change, against a mistake in',
  'refuse-at-exit':
    'Blocking the service at the internet breakout, so that nothing is exposed by the loss of',
};

/** Returns a line per damage: "Seattle to Power Platform and Hub: out of reach". */
export function hitWords(naming: Naming, { risk, hits }: Point): readonly string[] {
  return [...new Set(hits.map(({ damage }) => damage))].map((damage) => {
    const hit = hits.filter((each) => each.damage === damage);
    return `${flowWords(naming, hit, partOf(naming, risk))}: ${damageWords[damage]}`;
  });
}

/** Lists a remedy, then each of its failures with the affected flows. */
export function remedyLines(naming: Naming, { remedy, points }: RemedyPoints): readonly string[] {
  return [
    remedyWords[remedy],
    ...points.flatMap((point) => [
      `  ${riskName(naming, point.risk)}${alsoOfOthers(naming, point.risk)}`,
      ...hitWords(naming, point).map((line) => `    ${line}`),
    ]),
  ];
}
