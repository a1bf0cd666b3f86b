// Words for assumptions: value, reason, and effect of other values.

import type { Damage } from '../../analysis/overview/damage';
import type { FailureDifference, LedgerRow, Otherwise, Weight } from '../../analysis/overview/ledger';
import type { AssumedField, AssumptionReason } from '../../compile/complete/assumption';
import { secondsWords, several } from '../counting';
import { answerWords } from './answers';
import { damageWords } from './failures';
import { elementName, flowWords, type Naming, officesLike, peeringTo } from './naming';

export const weightWords: Readonly<Record<Weight, string>> = {
  answers: 'Decides an answer',
  failures: 'Changes only what failures do',
  nothing: 'Changes nothing here',
};

export const fieldWords: Readonly<Record<AssumedField, string>> = {
  routers: 'routers',
  exit: 'internet breakout',
  firewall: 'stateful firewalls',
  multipath: 'equal paths used at once',
  layer: 'layer',
  'last-mile': 'last mile',
  detect: 'failure detection',
  gateway: 'gateway',
  'internet line': 'a line to the internet',
  'route-filter': 'route filter',
  location: 'peering location',
  provider: 'provider',
  'virtual network': 'virtual network behind private peering',
  carries: 'what it carries',
  prefer: 'preference',
  region: 'region',
};

export const reasonWords: Readonly<Record<AssumptionReason, string>> = {
  fewest: 'more would claim redundancy that the description does not mention',
  closed: 'an internet breakout that the description leaves out would expose traffic',
  'device-for-each-translation': 'each NAT pool is on a device of its own',
  'private-not-translated': 'private peering needs no NAT, so no firewall is assumed before it',
  'equal-paths-share':
    'Microsoft uses both connections of a circuit at once and recommends it; other equal paths are taken to be used like that too',
  'provider-routes': 'a provider that manages routing (layer 3) is assumed',
  'two-of-everything': 'a circuit has two connections; each is taken to have a line of its own',
  'default-timer':
    'a BGP session waits for Microsoft’s hold time of 180 seconds, unless your side sets a lower one or has BFD, which usually detects it within a second',
  'has-to-be-ordered': 'zone redundancy has to be ordered',
  'vpn-needs-a-line': 'a VPN has to run over something',
  'filter-not-given':
    'the services that the route filter lets pass are not given; all but Microsoft 365 are taken to pass',
  'place-not-known': 'the location is not given; no other circuit is taken to end there',
  'provider-not-known': 'the provider is not given; it is taken to provide no other circuit',
  'nothing-linked': 'no virtual network is linked to it, so private peering leads nowhere here',
  'carries-everything':
    'a WAN passes on what its offices learn, the public services of Microsoft peering too, until it is filtered',
  'wan-provider-not-known': 'the provider is not given; it is taken to provide none of the circuits',
  'no-policy':
    'no preference is given; circuits are equal and come before a VPN and that before a WAN, and a default route is used last',
  'region-not-given': 'the region is not given; it is taken to be one that the route filters name',
};

/** Names a value of a row as its file does, but a provider by its name. */
export function valueWords({ topology }: Naming, { field }: Pick<LedgerRow, 'field'>, value: string): string {
  if (field !== 'provider') return value;
  return topology.providers.find(({ id }) => id === value)?.name ?? value;
}

/** Names another value of a row; of a preference, what it puts first. */
export function otherValueWords(naming: Naming, row: LedgerRow, { value }: Otherwise): string {
  if (row.field !== 'prefer') return valueWords(naming, row, value);
  const { circuits, wans } = naming.topology;
  const first = [...circuits, ...wans].find(({ id }) => id === value)?.name;
  return `${first ?? (value === 'vpn' ? 'VPN' : value)} first`;
}

/** For a value that would add a destination. */
export const opensWords = 'once there is one: one more destination, with an answer of its own';

export const whose = (naming: Naming, { element }: LedgerRow): string =>
  element.kind === 'office' ? officesLike(naming, element.id) : elementName(naming, element);

const most = 3;

/** Returns the first differences and the number of the rest. */
function firstOf(lines: readonly string[]): string {
  const more = lines.length - most;
  const rest = more > 0 ? `; and ${several(more, 'more', 'more')}` : '';
  return `${lines.slice(0, most).join('; ')}${rest}`;
}

/** A failure is compared with the same network whole: "before" would be the network with the assumed value. */
const effectOf = (damage: Damage): string =>
  damage === 'improves' ? 'better than with it' : damageWords[damage];

/** Returns "without the router of Zurich: Zurich to Hub no longer out of reach". */
function failureWords(naming: Naming, all: Otherwise['failures']): readonly string[] {
  const keyOf = ({ risk, before, after }: FailureDifference) => `${risk} ${before} ${after}`;
  return [...new Set(all.map(keyOf))].flatMap((key) => {
    const alike = all.filter((each) => keyOf(each) === key);
    const [first] = alike;
    if (!first) return [];
    const [before, after] = [first.before ?? 'none', first.after ?? 'none'];
    const then = after === 'none' ? `no longer ${effectOf(before)}` : effectOf(after);
    const instead = after === 'none' || before === 'none' ? '' : ` instead of ${effectOf(before)}`;
    return [`without ${first.inSentence}: ${flowWords(naming, alike, first.partOf)} ${then}${instead}`];
  });
}

function answerDifferences(naming: Naming, answers: Otherwise['answers']): readonly string[] {
  return answers.map((each) => {
    const said = answerWords(each.after, peeringTo(naming, each.destination));
    return `${flowWords({ ...naming, groups: [] }, [each])} ${said}`;
  });
}

/** Every difference, a line for each. */
export function differences(naming: Naming, { answers, failures, switched }: Otherwise): readonly string[] {
  if (answers.length > 0) return answerDifferences(naming, answers);
  if (failures.length > 0) return failureWords(naming, failures);
  if (!switched) return ['nothing else'];
  const [before, after] = [switched.before.toS, switched.after.toS].map(secondsWords);
  return [`traffic has moved after at most ${after}, not ${before}`];
}

/** The first differences, with the number of the rest. */
export const differenceWords = (naming: Naming, otherwise: Otherwise): string =>
  firstOf(differences(naming, otherwise));

/** Lists an assumption with its reason, then the effect of each other value. */
export function ledgerLines(naming: Naming, row: LedgerRow): readonly string[] {
  const { field, value, why, otherwise } = row;
  return [
    `${whose(naming, row)}, ${fieldWords[field]}: ${value} (${reasonWords[why]})`,
    ...otherwise
      .filter(({ weight }) => weight !== 'nothing')
      .map((each) => `  ${otherValueWords(naming, row, each)} instead: ${differenceWords(naming, each)}`),
    ...(row.opens ? [`  ${opensWords}`] : []),
  ];
}
