// Explains each router's decision: plain words first, then the BGP terms.

import type { Candidate, RouterDecision, Ruling } from '../analysis/whyThisPath';
import type { CompiledTopology, NodeId } from '../model/compiledTopology';
import { capitalised, inSentence, listed, standsForMany } from './names';

/** Ends the line of a route that lost: "PE 2: lower local preference". */
export const rulingWords: Readonly<Record<Ruling, string>> = {
  used: 'chosen',
  shared: 'equally good: flows are shared',
  'shorter-prefix': 'less specific: the longer prefix wins',
  'lower-local-preference': 'lower local preference',
  'longer-as-path': 'longer AS path',
  'ibgp-after-ebgp': 'learned by iBGP: eBGP is preferred',
  'not-advertised': 'the session is up, and nothing is advertised over it',
  'no-route': 'has no route to offer',
  'session-down': 'the session is down',
};

/** What a local preference stands for: at a virtual network Azure has its own names for it. */
type Preference = 'local-preference' | 'weight' | 'expressroute-first';

function preferenceAt({ nodes }: CompiledTopology, node: NodeId, { neighbour }: Candidate): Preference {
  const kindOf = (id: NodeId) => nodes.find((each) => each.id === id)?.kind;
  const [here, there] = [kindOf(node), kindOf(neighbour)];
  if (here === 'virtual-network' && there === 'vpn-gateway') return 'expressroute-first';
  const isGateways = here === 'expressroute-gateway' || there === 'expressroute-gateway';
  return isGateways && here !== 'microsoft-edge' ? 'weight' : 'local-preference';
}

const preferenceWords: Readonly<Record<Preference, string>> = {
  'local-preference': rulingWords['lower-local-preference'],
  weight: 'lower connection weight',
  'expressroute-first': 'Azure prefers ExpressRoute to a VPN',
};

/** The ruling on one candidate of a router, in the terms of the router's side. */
export const rulingText = (topology: CompiledTopology, node: NodeId, candidate: Candidate): string =>
  candidate.ruling === 'lower-local-preference'
    ? preferenceWords[preferenceAt(topology, node, candidate)]
    : rulingWords[candidate.ruling];

/** Whether the verb after the names of these neighbours is plural. */
const areSeveral = (topology: CompiledTopology, candidates: readonly Candidate[]): boolean => {
  const ids = new Set(candidates.map(({ neighbour }) => neighbour));
  return ids.size > 1 || [...ids].some((id) => standsForMany(topology, id));
};

const neighboursWith = (
  topology: CompiledTopology,
  candidates: readonly Candidate[],
  rulings: readonly Ruling[],
) => [
  ...new Set(
    candidates
      .filter(({ ruling }) => rulings.includes(ruling))
      .map(({ neighbour }) => inSentence(topology, neighbour)),
  ),
];

const lessPreferred: Readonly<Record<Preference, (names: string, plural: boolean) => string>> = {
  'local-preference': (names, plural) => `${names} ${plural ? 'have' : 'has'} a lower local preference here`,
  weight: (names, plural) => `${names} ${plural ? 'have' : 'has'} a lower connection weight here`,
  'expressroute-first': (names) => `Azure prefers ExpressRoute to the route of ${names}`,
};

/** Groups those with a lower preference by what the preference stands for. */
function lessPreferredOf(topology: CompiledTopology, node: NodeId, candidates: readonly Candidate[]) {
  const all = candidates.filter(({ ruling }) => ruling === 'lower-local-preference');
  const kinds = [...new Set(all.map((each) => preferenceAt(topology, node, each)))];
  return kinds.map((kind) => {
    const those = all.filter((each) => preferenceAt(topology, node, each) === kind);
    const names = neighboursWith(topology, those, ['lower-local-preference']);
    return lessPreferred[kind](listed(names), areSeveral(topology, those));
  });
}

function runnersUp(topology: CompiledTopology, node: NodeId, candidates: readonly Candidate[]): string {
  const reasons: readonly (readonly [Ruling, (names: string, plural: boolean) => string])[] = [
    ['longer-as-path', (names, plural) => `${names} ${plural ? 'have' : 'has'} a longer AS path`],
    ['ibgp-after-ebgp', (names) => `the route of ${names} is learned by iBGP only`],
    [
      'shorter-prefix',
      (names, plural) => `${names} ${plural ? 'offer' : 'offers'} only a less specific route`,
    ],
    ['not-advertised', (names, plural) => `${names} ${plural ? 'advertise' : 'advertises'} nothing`],
    ['no-route', (names, plural) => `${names} ${plural ? 'have' : 'has'} no route to offer`],
    [
      'session-down',
      (names, plural) => `the ${plural ? 'sessions' : 'session'} with ${names} ${plural ? 'are' : 'is'} down`,
    ],
  ];
  const others = reasons.flatMap(([ruling, say]) => {
    const names = neighboursWith(topology, candidates, [ruling]);
    const those = candidates.filter((each) => each.ruling === ruling);
    return names.length > 0 ? [say(listed(names), areSeveral(topology, those))] : [];
  });
  return [...lessPreferredOf(topology, node, candidates), ...others].join('; ');
}

/** Whether a default route was chosen among others, or by an office that lists the internet in its preference. */
const isChosen = ({ offices }: CompiledTopology, node: NodeId, candidates: readonly Candidate[]): boolean =>
  candidates.some(({ ruling, offer }) => offer !== undefined && ruling !== 'used') ||
  offices.some(({ core, prefer }) => core === node && prefer.some(({ kind }) => kind === 'internet'));

/** Explains a router's choice in a sentence. */
export function whyText(
  topology: CompiledTopology,
  { result, candidates, node, onPath }: RouterDecision,
): string {
  const losers = runnersUp(topology, node, candidates);
  const because = losers === '' ? '' : `: ${losers}`;
  switch (result) {
    case 'arrived':
      return 'The address is here: the packet has arrived.';
    case 'no-route':
      return `No route for this address${because}.`;
    case 'nobody-owns-address': {
      const isInternet = topology.nodes.some(({ id, kind }) => id === node && kind === 'internet');
      const missing = isInternet
        ? 'No network on the internet advertises this address'
        : 'This router advertises the prefix itself, and has no route to this address in it';
      return onPath ? `${missing}, so the packet is dropped here.` : `${missing}.`;
    }
    case 'undecided':
      return 'With these preferences BGP can settle in more than one way, or never, so there is no single answer here.';
    case 'forwarded':
      break;
  }
  const winners = neighboursWith(topology, candidates, ['used', 'shared']);
  if (winners.length > 1) {
    return `${capitalised(listed(winners))} offer equally good routes, so each flow takes one of them${because}.`;
  }
  const isDefault = candidates.some(
    ({ ruling, offer }) => ruling === 'used' && offer?.prefix === '0.0.0.0/0',
  );
  const [winner] = winners;
  if (losers === '') {
    return isDefault
      ? `By the default route to ${winner}, the only route.`
      : `On to ${winner}, the only one with a route.`;
  }
  if (!isDefault) return `On to ${winner}${because}.`;
  return isChosen(topology, node, candidates)
    ? `By the default route to ${winner}${because}.`
    : `Only the default route is left, to ${winner}${because}.`;
}

export const whyWords = {
  heading: 'Why this path',
  intro:
    'The routes that each router had, best first, and the rule that ruled the others out. AS numbers and local preferences are the model’s.',
  alsoAsked: 'Also considered: had no usable route',
  neighbour: 'Offered by',
  ruling: 'Outcome',
  prefix: 'Prefix',
  localPreference: 'Local preference',
  asPath: 'AS path',
  noOffer: 'none',
  show: 'Routes that it had',
} as const;
