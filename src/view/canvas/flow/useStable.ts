import { useCallback, useLayoutEffect, useRef } from 'react';

/** Returns a handler with constant identity that calls the latest one: React Flow renders for new ones. */
export function useStable<Args extends readonly unknown[]>(
  handle: (...args: Args) => void,
): (...args: Args) => void {
  const latest = useRef(handle);
  useLayoutEffect(() => {
    latest.current = handle;
  });
  return useCallback((...args: Args) => latest.current(...args), []);
}
