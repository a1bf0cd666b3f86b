// Finds the internet breakouts that packets take, or end at where these block the service.

import type { LostPath, Path } from '../analysis/outcome';
import type { ExitEntry } from '../model/compiledElements';
import type { CompiledTopology } from '../model/compiledTopology';

export const isRefused = (path: Path | LostPath): boolean => 'reason' in path && path.reason === 'refused';

export function exitsTaken(
  { exits, offices }: CompiledTopology,
  paths: readonly (Path | LostPath)[],
): readonly ExitEntry[] {
  const lines = new Set(paths.flatMap(({ links }) => links));
  const ends = new Set(paths.filter(isRefused).map(({ nodes }) => nodes.at(-1)));
  return exits.filter(
    ({ line, office }) =>
      lines.has(line) ||
      offices.some(
        ({ id, core, routers }) => id === office && [core, ...routers].some((node) => ends.has(node)),
      ),
  );
}
