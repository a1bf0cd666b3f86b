import { createContext, useContext, useEffect, useSyncExternalStore } from 'react';
import type { OverviewState, OverviewStore } from '../../../store/network/overviewStore';

export const OverviewContext = createContext<OverviewStore | null>(null);

/** Pause in typing before the overview is recomputed. */
const AFTER_TYPING_MS = 500;

/** Starts the overview of the description and returns what is done of it. */
export function useOverview(description: OverviewState['description']): OverviewState {
  const store = useContext(OverviewContext);
  if (!store) throw new Error('No overview around this component');
  return useOverviewOf(store, description);
}

/** Does the same with another store than the open network's. */
export function useOverviewOf(
  store: OverviewStore,
  description: OverviewState['description'],
): OverviewState {
  useEffect(() => {
    if (!description) return;
    const { workOut, status } = store.getState();
    if (status === 'idle') return workOut(description);
    const timer = setTimeout(() => workOut(description), AFTER_TYPING_MS);
    return () => clearTimeout(timer);
  }, [store, description]);
  return useSyncExternalStore(store.subscribe, store.getState);
}
