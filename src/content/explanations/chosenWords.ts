// Announces the selected element.

import type { CompiledTopology } from '../../model/compiledTopology';
import { explanationOf } from './explanationOf';

/** Name and kind of the element in one sentence; empty for an id that is not in the picture. */
export function chosenWords(topology: CompiledTopology, id: string): string {
  const explanation = explanationOf(topology, id);
  return explanation ? `${explanation.title}: ${explanation.subtitle}.` : '';
}
