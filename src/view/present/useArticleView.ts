import { useMemo } from 'react';
import { withLecture } from '../../store/tour';
import { decode, encode } from '../../store/urlCodec';
import { useExplainerStore } from '../shell/useExplainer';
import type { SharedView } from './useLectureChannel';

/** The page of the article's network, as a lecture and its notes share it. */
export function useArticleView(): SharedView {
  const { store } = useExplainerStore();
  return useMemo(
    () => ({
      channel: 'lecture',
      isLecture: store.getState().choices.tour.lecture === 'on',
      here: () => encode(store.getState().topology, withLecture(store.getState().choices, 'off')),
      follow: (address) => {
        const { topology, choices, show } = store.getState();
        show(withLecture(decode(topology, address).choices, choices.tour.lecture));
      },
      subscribe: (listener) =>
        store.subscribe((state, before) => {
          if (state.choices !== before.choices) listener();
        }),
    }),
    [store],
  );
}
