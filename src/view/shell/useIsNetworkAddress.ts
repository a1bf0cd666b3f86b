import { useSyncExternalStore } from 'react';
import { isNetworkAddress } from '../../store/network/isNetworkAddress';

function subscribe(listen: () => void): () => void {
  addEventListener('hashchange', listen);
  addEventListener('popstate', listen);
  return () => {
    removeEventListener('hashchange', listen);
    removeEventListener('popstate', listen);
  };
}

/** Whether the address is that of a network of somebody's own. */
export const useIsNetworkAddress = (): boolean =>
  useSyncExternalStore(
    subscribe,
    () => isNetworkAddress(location),
    () => false,
  );
