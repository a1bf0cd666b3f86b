import { useMemo } from 'react';
import type { LibraryId } from '../../../model/library';
import { askedIn, choicesOf } from '../../../store/network/askedCodec';
import { networkAddressIn, networkHash } from '../../../store/network/networkAddress';
import type { SharedView } from '../../present/useLectureChannel';
import { useNetworkStore } from '../state/useNetwork';

/** The page of a network, as a lecture and its notes share it: what is asked, not the network itself. */
export function useNetworkView(id: LibraryId | null): SharedView {
  const store = useNetworkStore();
  return useMemo(
    () => ({
      channel: `lecture-${id ?? 'own'}`,
      isLecture: store.getState().tour.lecture === 'on',
      here: () => {
        const { asked, view, shown, tour } = store.getState();
        return networkHash(null, choicesOf(asked, view, shown, { ...tour, lecture: 'off' }));
      },
      follow: (address) => {
        const found = networkAddressIn({ hash: address, pathname: '' });
        if (!found) return;
        const { lecture } = store.getState().tour;
        const { asked, view, shown, tour } = askedIn(found.choices);
        store.setState({ asked, view, shown, tour: { ...tour, lecture }, historyStep: 'push' });
      },
      subscribe: (listener) =>
        store.subscribe((state, before) => {
          const { asked, view, shown, tour } = before;
          const isSame = state.asked === asked && state.view === view;
          if (!isSame || state.shown !== shown || state.tour !== tour) listener();
        }),
    }),
    [store, id],
  );
}
