// What can be read about each thing that can be selected in the picture.

import { circuit } from './explanations/circuit';
import { customerNetwork } from './explanations/customerNetwork';
import type { Explained, Explanation } from './explanations/explanation';
import { internetSide } from './explanations/internetSide';
import { microsoftNetwork } from './explanations/microsoftNetwork';
import { openingExplanation } from './explanations/opening';
import { partnerEdge } from './explanations/partnerEdge';
import { services } from './explanations/services';
import { sessions } from './explanations/sessions';
import { nameOf } from './names';

export { type Explanation, openingExplanation };

const explained: Explained = {
  ...customerNetwork,
  ...internetSide,
  ...partnerEdge,
  ...circuit,
  ...sessions,
  ...microsoftNetwork,
  ...services,
};

export const explainedIds: readonly string[] = Object.keys(explained);

/** Null for an id that nothing in the picture has. */
export function explanationOf(id: string): Explanation | null {
  const words = Object.hasOwn(explained, id) ? explained[id] : undefined;
  return words ? { title: nameOf(id), ...words } : null;
}
