import { createContext, useContext, useEffect, useSyncExternalStore } from 'react';
import type { OverviewState, OverviewStore } from '../../../store/network/overviewStore';

export const OverviewContext = createContext<OverviewStore | null>(null);

/** So long nothing is typed before everything is worked out anew. */
const AFTER_TYPING_MS = 500;

/** Has the description worked out, and tells as much of it as there is. */
export function useOverview(description: OverviewState['description']): OverviewState {
  const store = useContext(OverviewContext);
  if (!store) throw new Error('No overview around this component');
  return useOverviewOf(store, description);
}

/** The same of another store than that of the network that is open. */
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
