// Counts paths for the verdict, the hops and the panel.

import type { Assessment } from '../analysis/assess';
import { counted } from './counting';
import { onPath } from './names';

/** Returns "one path", "two equal paths"; for unequal ones that meet, "two paths via MSEE 1". */
export function pathsCounted(
  { topology, outcome }: Assessment,
  direction: 'requests' | 'replies' = 'requests',
): string {
  const paths = outcome[direction];
  const count = counted(paths.length);
  if (!outcome.listsAll && paths.length > 1) return `${count} paths or more`;
  if (paths.length < 2) return `${count} path`;
  if (new Set(paths.map(({ links }) => links.length)).size === 1) return `${count} equal paths`;
  const [last = '', ...others] = new Set(paths.map(({ nodes }) => nodes.at(-2)));
  return others.length === 0 ? `${count} paths via ${onPath(topology, last)}` : `${count} paths`;
}
