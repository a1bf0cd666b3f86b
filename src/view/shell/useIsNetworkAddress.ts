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

/** Checks whether the address is of a network other than the article's. */
export const useIsNetworkAddress = (): boolean =>
  useSyncExternalStore(
    subscribe,
    () => isNetworkAddress(location),
    () => false,
  );
