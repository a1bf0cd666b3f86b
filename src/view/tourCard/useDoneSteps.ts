import { useEffect, useState } from 'react';
import { keep, kept } from './tourMemory';

const SEPARATOR = '~';

/**
 * Returns the steps completed in this tab.
 * @param completed the open step if it is complete, otherwise null
 * @param name where they are kept, for each tour its own
 */
export function useDoneSteps<Step extends string>(
  steps: readonly Step[],
  completed: Step | null,
  name: 'done' | `done-${string}`,
): readonly Step[] {
  const [done, setDone] = useState(() => {
    const names: readonly string[] = kept(name)?.split(SEPARATOR) ?? [];
    return steps.filter((step) => names.includes(step));
  });
  const known = completed === null || done.includes(completed) ? done : [...done, completed];
  useEffect(() => {
    if (known === done) return;
    setDone(known);
    keep(name, known.join(SEPARATOR));
  }, [known, done, name]);
  return known;
}
