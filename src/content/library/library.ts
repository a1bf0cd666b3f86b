// Library of networks: names, lessons, and the scenes of their thumbnail maps.

import type { Situation } from '../../analysis/overview/prediction';
import type { LibraryId } from '../../model/library';
import type { SourceId } from '../sources';

export type LibraryCard = {
  readonly name: string;
  readonly teaches: string;
  /** Documents that describe it. */
  readonly documents: readonly SourceId[];
  /** Path in use, with the failure that the network is about. */
  readonly scene: Situation;
};

export const chooserWords = {
  heading: 'Choose a network',
  lead: 'Ten examples, computed by the same rules as your own. Start from one, or bring yours.',
  openNow: 'open now',
  documents: 'After',
  map: (name: string) => `Map of ${name}`,
  list: 'Networks',
} as const;

export const libraryCards: Readonly<Record<LibraryId, LibraryCard>> = {
  'three-tiers': {
    name: 'Three tiers of resiliency',
    teaches: 'What losing one building does, at three tiers.',
    documents: ['resiliency', 'metro'],
    scene: { office: 'bern', destination: 'vnet:hub', failures: ['location:zurich'] },
  },
  'one-preferred': {
    name: 'Maximum resiliency, one circuit preferred',
    teaches: 'Preference has two directions. Set one only, and traffic is asymmetric.',
    documents: ['disaster-recovery', 'optimise-routing'],
    scene: { office: 'london', destination: 'vnet:hub', failures: [] },
  },
  'vpn-behind': {
    name: 'One circuit, a VPN behind it',
    teaches: 'Private until the circuit fails, then encrypted over the internet: is that enough for us?',
    documents: ['vpn-backup', 'resiliency'],
    scene: { office: 'denver', destination: 'vnet:hub', failures: ['circuit:er'] },
  },
  branches: {
    name: '240 branches, one data centre',
    teaches: 'What 240 branches share, a hub and its circuit, fails for all of them at once.',
    documents: ['planning'],
    scene: { office: 'branches', destination: 'service:power-platform', failures: [] },
  },
  'provider-vpn': {
    name: 'Any-to-any provider VPN',
    teaches: 'Microsoft is one more site of the VPN, and the provider is a single point of failure.',
    documents: ['connectivity-models', 'planning', 'high-availability', 'how-it-works', 'route-filter'],
    scene: { office: 'turin', destination: 'service:power-platform', failures: [] },
  },
  'two-continents': {
    name: 'US and UK, one tenant',
    teaches: 'Each circuit needs an address pool of its own, or replies can return on the wrong one.',
    documents: ['planning', 'asymmetric-routing', 'architecture'],
    scene: { office: 'chicago', destination: 'service:power-platform', failures: [] },
  },
  'bow-tie': {
    name: 'Two regions, two circuits, crossed',
    teaches: 'Weight, local preference and zones belong together.',
    documents: ['disaster-recovery', 'optimise-routing', 'resiliency'],
    scene: { office: 'dublin', destination: 'vnet:north', failures: [] },
  },
  'global-reach': {
    name: 'Two offices over Microsoft’s backbone',
    teaches: 'A second path beside your WAN, and what it shares with your circuits.',
    documents: ['global-reach'],
    scene: { office: 'paris', destination: 'vnet:uk', failures: ['wan:wan'] },
  },
  'one-duct': {
    name: 'Everything right on paper, one duct',
    teaches:
      'Two circuits of two providers to two locations are not redundant where their lines share a trench.',
    documents: ['high-availability', 'resiliency', 'm365-planning'],
    scene: { office: 'lyon', destination: 'service:power-platform', failures: ['shared:shared-1'] },
  },
};
