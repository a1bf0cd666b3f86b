import { useCallback, useLayoutEffect, useRef } from 'react';

/** A handler that never changes and always does what the last drawing would: React Flow redraws for new ones. */
export function useStable<Args extends readonly unknown[]>(
  handle: (...args: Args) => void,
): (...args: Args) => void {
  const latest = useRef(handle);
  useLayoutEffect(() => {
    latest.current = handle;
  });
  return useCallback((...args: Args) => latest.current(...args), []);
}
