// Control planes of a network that may not converge.

import type { Network } from '../../src/model/network';
import { type ControlPlaneFactory, controlPlanes } from '../../src/routing/controlPlane';
import { searchForOutcomes } from '../../src/routing/doubts';
import { indexNetwork } from '../../src/routing/indexNetwork';

export function planesOf(network: Network): ControlPlaneFactory {
  const indexed = indexNetwork(network);
  return controlPlanes(indexed, searchForOutcomes(indexed));
}
