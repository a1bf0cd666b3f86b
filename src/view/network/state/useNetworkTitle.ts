import { useEffect } from 'react';
import { networkTitle } from '../../../content/network/networkTitle';
import { readingOf } from '../../../store/network/derived';
import { selectTold } from '../../../store/network/networkSelectors';
import { useNetwork } from './useNetwork';

/** Sets the window title to the network and view that are open, and gives the article's back on leaving. */
export function useNetworkTitle(): void {
  const title = useNetwork((state) => {
    if (state.phase !== 'open') return networkTitle(null, 'picture');
    const name = selectTold(state)?.topology.name ?? readingOf(state.text).description.network;
    return networkTitle(name ?? '', state.view);
  });
  useEffect(() => {
    const before = document.title;
    return () => {
      document.title = before;
    };
  }, []);
  useEffect(() => {
    document.title = title;
  }, [title]);
}
