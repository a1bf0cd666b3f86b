// Finds the explanation of each selectable element.

import type { CompiledTopology } from '../../model/compiledTopology';
import { nameOf } from '../names';
import { circuit } from './circuit';
import { customerNetwork } from './customerNetwork';
import type { Explained, Explanation } from './explanation';
import { internetSide } from './internetSide';
import { microsoftNetwork } from './microsoftNetwork';
import { misconfigurations } from './misconfigurations';
import { openingExplanation } from './opening';
import { partnerEdge } from './partnerEdge';
import { services } from './services';
import { sessions } from './sessions';

export { type Explanation, openingExplanation };

const explained: Explained = {
  ...customerNetwork,
  ...internetSide,
  ...partnerEdge,
  ...circuit,
  ...sessions,
  ...misconfigurations,
  ...microsoftNetwork,
  ...services,
};

export const explainedIds: readonly string[] = Object.keys(explained);

/** Returns null for an id that is not in the picture. */
export function explanationOf(topology: CompiledTopology, id: string): Explanation | null {
  const words = Object.hasOwn(explained, id) ? explained[id] : undefined;
  return words ? { title: nameOf(topology, id), ...words } : null;
}
