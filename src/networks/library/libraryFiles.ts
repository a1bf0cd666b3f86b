// Files of the library, each a chunk that loads when its network is opened.

import type { LibraryId, NetworkFile } from '../../model/library';

const loaders: Readonly<Record<LibraryId, () => Promise<NetworkFile>>> = {
  'three-tiers': () => import('./three-tiers.network.yaml'),
  'one-preferred': () => import('./one-preferred.network.yaml'),
  'vpn-behind': () => import('./vpn-behind.network.yaml'),
  branches: () => import('./branches.network.yaml'),
  'provider-vpn': () => import('./provider-vpn.network.yaml'),
  'two-continents': () => import('./two-continents.network.yaml'),
  'bow-tie': () => import('./bow-tie.network.yaml'),
  'global-reach': () => import('./global-reach.network.yaml'),
  'one-duct': () => import('./one-duct.network.yaml'),
};

export const loadLibraryFile = (id: LibraryId): Promise<NetworkFile> => loaders[id]();
