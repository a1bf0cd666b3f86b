import { tourSteps } from '../../store/choices/tour';
import { stepAt, withLecture } from '../../store/tour';
import { encode } from '../../store/urlCodec';
import { useExplainer, useExplainerStore } from '../shell/useExplainer';
import { useLastPointer } from '../tourCard/useLastPointer';
import { useTourKeys } from '../tourCard/useTourKeys';
import { LectureShell } from './LectureShell';
import { useArticleView } from './useArticleView';
import { useLectureChannel } from './useLectureChannel';

const nothing = () => {};

/** Lecture about the article's network. */
export function Presenter() {
  const { store } = useExplainerStore();
  const choices = useExplainer((state) => state.choices);
  const screen = useLectureChannel(useArticleView());
  return (
    <>
      {choices.tour.step === null && <KeysBeforeTour />}
      <LectureShell
        notes={`?${encode(store.getState().topology, withLecture(choices, 'notes'))}`}
        onEnd={() => store.getState().chooseIn('tour', { lecture: 'off' })}
        screen={screen}
      />
    </>
  );
}

/** Starts the tour by key or clicker. */
function KeysBeforeTour() {
  const { store } = useExplainerStore();
  const begin = () =>
    store.getState().show(stepAt(store.getState().topology, store.getState().choices, tourSteps[0]));
  const moves = {
    forward: begin,
    back: nothing,
    stepOut: () => store.getState().chooseIn('tour', { lecture: 'off' }),
  };
  useTourKeys(moves, 'on', useLastPointer());
  return null;
}
