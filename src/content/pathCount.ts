// Counts paths for the verdict, the hops and the panel.

import type { Path } from '../analysis/outcome';
import type { CompiledTopology } from '../model/compiledTopology';
import { counted } from './counting';
import { inSentence } from './names';

/** Returns "one path", "two equal paths"; for unequal ones that meet, "two paths via MSEE 1". */
export function pathsCounted(topology: CompiledTopology, paths: readonly Path[]): string {
  const count = counted(paths.length);
  if (paths.length < 2) return `${count} path`;
  if (new Set(paths.map(({ links }) => links.length)).size === 1) return `${count} equal paths`;
  const [last = '', ...others] = new Set(paths.map(({ nodes }) => nodes.at(-2)));
  return others.length === 0 ? `${count} paths via ${inSentence(topology, last)}` : `${count} paths`;
}
