// Texts of each library network, a chunk that loads with it.

import type { LibraryId } from '../../model/library';
import type { LibraryEntry } from './entry';

const loaders: Readonly<Record<LibraryId, () => Promise<LibraryEntry>>> = {
  'three-tiers': () => import('./threeTiers').then(({ threeTiers }) => threeTiers),
  'one-preferred': () => import('./onePreferred').then(({ onePreferred }) => onePreferred),
  'vpn-behind': () => import('./vpnBehind').then(({ vpnBehind }) => vpnBehind),
  branches: () => import('./branches').then(({ branches }) => branches),
  'provider-vpn': () => import('./providerVpn').then(({ providerVpn }) => providerVpn),
  'two-continents': () => import('./twoContinents').then(({ twoContinents }) => twoContinents),
  'bow-tie': () => import('./bowTie').then(({ bowTie }) => bowTie),
  'global-reach': () => import('./globalReach').then(({ globalReach }) => globalReach),
  'one-duct': () => import('./oneDuct').then(({ oneDuct }) => oneDuct),
};

export const loadLibraryEntry = (id: LibraryId): Promise<LibraryEntry> => loaders[id]();
