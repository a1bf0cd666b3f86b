import { useEffect, useState } from 'react';
import { pageAddress } from '../../../store/network/handingOn';
import type { NetworkState } from '../../../store/network/networkState';
import { addresserOf } from '../../../store/network/networkSync';
import { useNetwork, useNetworkStore } from '../state/useNetwork';

type Addressed = (viewed: Pick<NetworkState, 'asked' | 'view' | 'shown' | 'tour'>) => string;

/** Returns whole addresses of views of the open network; null while it is being encoded. */
export function useAddresser(): Addressed | null {
  const store = useNetworkStore();
  const text = useNetwork((state) => state.text);
  const [addressed, setAddressed] = useState<Addressed | null>(null);
  useEffect(() => {
    let isOld = false;
    void addresserOf({ ...store.getState(), text }).then((end) => {
      if (!isOld)
        setAddressed(() => (viewed: Parameters<Addressed>[0]) => pageAddress(location) + end(viewed));
    });
    return () => {
      isOld = true;
    };
  }, [store, text]);
  return addressed;
}
