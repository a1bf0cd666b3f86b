import { useSyncExternalStore } from 'react';

/** Below this width no panel stands beside the map. */
const TIGHT = '(max-width: 1180px)';

const query = () => (typeof matchMedia === 'function' ? matchMedia(TIGHT) : null);

function subscribe(onChange: () => void): () => void {
  const list = query();
  list?.addEventListener('change', onChange);
  return () => list?.removeEventListener('change', onChange);
}

/** Whether a map of the whole page's width would be scaled down until its letters are too small to read. */
export const useIsTight = (): boolean => useSyncExternalStore(subscribe, () => query()?.matches ?? false);
