import { createContext, useContext, useSyncExternalStore } from 'react';
import type { NetworkState } from '../../../store/network/networkState';
import type { NetworkStore } from '../../../store/network/networkStore';

export const NetworkContext = createContext<NetworkStore | null>(null);

export function useNetworkStore(): NetworkStore {
  const store = useContext(NetworkContext);
  if (!store) throw new Error('No network around this component');
  return store;
}

/** The selector must return the same object for the same state. */
export function useNetwork<Result>(selector: (state: NetworkState) => Result): Result {
  const { subscribe, getState } = useNetworkStore();
  return useSyncExternalStore(subscribe, () => selector(getState()));
}
