// Words in the picture, and accessible names of its elements.

import type { Dropped, NodeState, PeeringState } from '../analysis/elements/elementStates';
import type { ConnectionNote, LaneState, LinkState, UseState } from '../analysis/elements/linkStates';
import type {
  Box,
  CompiledTopology,
  Link,
  LinkKind,
  NetworkNode,
  NodeId,
  Operator,
  Peering,
} from '../model/compiledTopology';
import { peeringLabels } from './controls';
import { failureName } from './failureName';
import { inSentence, listed, nameOf } from './names';
import { pictureWords } from './pictureWords';

export const bullets: Readonly<Record<Peering | 'internet', string>> = {
  microsoft: 'M',
  'azure-private': 'A',
  internet: 'I',
};

export const runBy: Readonly<Record<Operator, string>> = {
  customer: 'run by you',
  'internet-providers': 'run by many',
  'connectivity-provider': 'by your provider',
  microsoft: 'run by Microsoft',
};

export const peeringDetails: Readonly<Record<Peering, string>> = {
  microsoft: 'Microsoft’s shared network',
  'azure-private': 'isolated to you',
};

export const peeringDetailShort = 'shared';

/** Notes beside or inside a connection. */
export const connectionNotes: Readonly<Record<ConnectionNote, string>> = {
  half: 'about half',
  preferred: 'preferred',
  waits: 'stands by',
  all: 'takes all',
  'router-down': 'no session: its router is down',
  'no-routes': 'up, no routes',
};

export const routerDownShort = 'router down';

/** Compares the two connections in picture order; null without a difference to describe. */
export function connectionsCompared(
  notes: readonly { readonly id: string; readonly note: ConnectionNote | null }[],
): string | null {
  const having = (note: ConnectionNote) => notes.find((each) => each.note === note)?.id ?? null;
  const [preferred, waiting, alone] = [having('preferred'), having('waits'), having('all')];
  if (notes.length > 1 && notes.every(({ note }) => note === 'half')) return 'about half each';
  if (preferred && waiting) return `preferred; ${waiting} stands by`;
  if (alone) return `${alone} takes all of it`;
  return having('no-routes') ? 'sessions up, no routes received' : null;
}

export const dropNotes: Readonly<Record<Dropped, string>> = {
  'no-route': 'no route',
  'nobody-owns-address': 'no route onwards',
  loop: 'routing loop',
  refused: 'blocked here',
  undecided: 'not decided',
  firewall: 'dropped by firewall',
};

const useWords: Readonly<Record<UseState, string>> = {
  'in-use': 'in use',
  rest: 'not in use',
  failed: 'failed',
  withdrawn: 'out of service, because a router at its end has failed',
};

const peeringName = (peering: Peering): string => peeringLabels[peering];

/** Expands abbreviations for speech. */
const longName = (topology: CompiledTopology, node: NodeId): string =>
  inSentence(topology, node)
    .replace(/^PE\b/, 'partner edge')
    .replace(/^MSEE\b/, 'Microsoft edge');

const kindWords: Readonly<Record<Exclude<LinkKind, 'internet-line'>, string>> = {
  'internet-transit': 'Public internet',
  'access-line': 'Last mile',
  'provider-internal': 'Link inside the provider',
  connection: 'Connection',
  'microsoft-backbone': 'Microsoft’s network',
  'office-internal': 'Line within the office',
  'wan-line': 'Line to the WAN',
  'gateway-network': 'Virtual network, behind its gateway',
  'vnet-peering': 'Peering of virtual networks',
  'global-reach': 'Global Reach',
  tunnel: 'VPN tunnel',
};

function linkName(link: Link): string {
  if (link.option !== null) return pictureWords.exit;
  if (link.kind === 'connection' || link.kind === 'internet-line') return link.name;
  const [peering] = link.peerings;
  return link.kind === 'microsoft-backbone' && peering ? peeringName(peering) : kindWords[link.kind];
}

type LinkInUse = Pick<LinkState, 'state' | 'note'> & {
  readonly lanes: readonly Pick<LaneState, 'peering' | 'state'>[];
};

function linkStateWords({ state, lanes, note }: LinkInUse): string {
  const peeringsIn = (wanted: UseState) =>
    listed(
      lanes.flatMap((lane) => (lane.state === wanted && lane.peering ? [peeringName(lane.peering)] : [])),
    );
  if (state === 'failed' || state === 'withdrawn') return useWords[state];
  const failed = peeringsIn('failed');
  const parts = [
    state === 'in-use' && lanes.length > 1 ? `in use by ${peeringsIn('in-use')}` : useWords[state],
    ...(failed ? [`${failed} failed`] : []),
    ...(note ? [connectionNotes[note]] : []),
  ];
  return parts.join(', ');
}

/**
 * Returns "Primary connection, from partner edge 1 to Microsoft edge 1, in use by Microsoft peering, about
 * half".
 */
export function linkLabel(topology: CompiledTopology, link: Link, use: LinkInUse): string {
  const [from, to] = link.ends.map((end) => longName(topology, end));
  return `${linkName(link)}, from ${from} to ${to}, ${linkStateWords(use)}`;
}

const nodeKinds: Partial<Record<NetworkNode['kind'], string>> = {
  'office-core': ' office',
  'provider-edge': ', partner edge',
  'microsoft-edge': ', Microsoft edge',
};

type NodeInUse = Pick<NodeState, 'state' | 'end' | 'dropped' | 'misconfigured'>;

/** Returns "Seattle office, start of the path". */
export function nodeLabel(
  topology: CompiledTopology,
  node: NetworkNode,
  { state, end, dropped, misconfigured }: NodeInUse,
): string {
  const role = end === 'start' ? 'start of the path' : end === 'destination' ? 'destination' : null;
  const use = state === 'failed' ? 'failed' : state === 'on-path' ? 'on the path' : 'not on the path';
  const parts = [
    // Start with the visible label, for speech control.
    `${node.name}${nodeKinds[node.kind] ?? ''}`,
    ...(role && state !== 'failed' ? [role] : [use]),
    ...(dropped ? [`packets are dropped here: ${dropNotes[dropped]}`] : []),
    ...misconfigured.map((id) => failureName(topology, id)),
  ];
  return parts.join(', ');
}

export function boxLabel(box: Box, failed: boolean): string {
  const operator = box.operator === 'connectivity-provider' ? 'run by your provider' : runBy[box.operator];
  return [`${box.name}, box`, operator, ...(failed ? ['failed'] : [])].join(', ');
}

export const peeringLabel = (
  topology: CompiledTopology,
  { id, peering, failed, misconfigured }: PeeringState,
): string =>
  [
    nameOf(topology, id),
    failed ? 'failed' : peeringDetails[peering],
    ...misconfigured.map((each) => failureName(topology, each)),
  ].join(', ');

/** Describes the page's other internet traffic, and whether it gets out. */
export const internetOnlyLabel = (reached: boolean): string =>
  reached
    ? 'Also, over the internet: DNS, static content, parts of sign-in'
    : 'No path to the internet for DNS and sign-in';
