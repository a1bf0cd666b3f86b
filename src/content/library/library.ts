// The networks to choose from: names, what each teaches, and the scene that its small map shows.

import type { Situation } from '../../analysis/overview/prediction';
import type { LibraryId } from '../../model/library';

export type LibraryCard = {
  readonly name: string;
  readonly teaches: string;
  /** One path in use, and what the network is about failed. */
  readonly scene: Situation;
};

/** The opening scene: the network of the article. */
export const articleCard: Omit<LibraryCard, 'scene'> = {
  name: 'Texas and Seattle',
  teaches: 'One company, two exposures: private in one office and not in the other.',
};

export const libraryCards: Readonly<Record<LibraryId, LibraryCard>> = {
  'three-tiers': {
    name: 'Three tiers of resiliency',
    teaches: 'What losing one building does, at three tiers.',
    scene: { office: 'bern', destination: 'vnet:hub', failures: ['location:zurich'] },
  },
  'one-preferred': {
    name: 'Maximum resiliency, one circuit preferred',
    teaches: 'Preference has two directions. Set one only, and traffic is asymmetric.',
    scene: { office: 'london', destination: 'vnet:hub', failures: [] },
  },
  'vpn-behind': {
    name: 'One circuit, a VPN behind it',
    teaches: 'Private until the circuit fails, then encrypted over the internet: is that enough for us?',
    scene: { office: 'denver', destination: 'vnet:hub', failures: ['circuit:er'] },
  },
  branches: {
    name: '240 branches, one data centre',
    teaches: 'The hub and its circuit are everybody’s single point of failure.',
    scene: { office: 'branches', destination: 'service:power-platform', failures: [] },
  },
  'provider-vpn': {
    name: 'Any-to-any provider VPN',
    teaches: 'Microsoft is one more site of the VPN, and the provider is one thing that can fail.',
    scene: { office: 'turin', destination: 'service:power-platform', failures: [] },
  },
  'two-continents': {
    name: 'US and UK, one tenant',
    teaches: 'Each circuit needs an address pool of its own, or replies return on the wrong one.',
    scene: { office: 'chicago', destination: 'service:power-platform', failures: [] },
  },
  'bow-tie': {
    name: 'Two regions, two circuits, crossed',
    teaches: 'Weight, local preference and zones belong together.',
    scene: { office: 'dublin', destination: 'vnet:north', failures: [] },
  },
  'global-reach': {
    name: 'Two offices over Microsoft’s backbone',
    teaches: 'A second path beside your WAN, and what it shares with your circuits.',
    scene: { office: 'paris', destination: 'vnet:uk', failures: ['wan:wan'] },
  },
  'one-duct': {
    name: 'Everything right on paper, one duct',
    teaches: 'Two circuits, two providers and two locations are one thing where they share a trench.',
    scene: { office: 'lyon', destination: 'service:power-platform', failures: ['shared:shared-1'] },
  },
};
