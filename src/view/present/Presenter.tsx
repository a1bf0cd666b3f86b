import { useLayoutEffect, useState } from 'react';
import { lectureKeys } from '../../content/keys';
import { presentWords } from '../../content/tour/presentWords';
import { tourSteps } from '../../store/choices/tour';
import { stepAt, withLecture } from '../../store/tour';
import { encode } from '../../store/urlCodec';
import { KeyList } from '../keys/KeyList';
import { useExplainer, useExplainerStore } from '../shell/useExplainer';
import { useLastPointer } from '../tour/useLastPointer';
import { useTourKeys } from '../tour/useTourKeys';
import { useLectureChannel } from './useLectureChannel';
import { usePresentKeys } from './usePresentKeys';
import './present.css';
import './lectureCard.css';

const toggleFullScreen = () => {
  // Ignore refusal: the lecture continues in its window.
  const refused = () => {};
  if (document.fullscreenElement) document.exitFullscreen().catch(refused);
  else document.documentElement.requestFullscreen?.().catch(refused);
};

const nothing = () => {};

/** Lecture mode: large, reduced to essentials, with keys and a page of notes. */
export function Presenter() {
  const { store } = useExplainerStore();
  const choices = useExplainer((state) => state.choices);
  const { isBlank, setBlank } = useLectureChannel();
  const [showsKeys, setShowsKeys] = useState(false);
  const notes = `?${encode(store.getState().topology, withLecture(choices, 'notes'))}`;
  const end = () => {
    if (document.fullscreenElement) toggleFullScreen();
    store.getState().chooseIn('tour', { lecture: 'off' });
  };
  const blank = () => setBlank(true);
  usePresentKeys({
    acts: {
      b: blank,
      '.': blank,
      n: () => window.open(notes, 'speaker-notes', 'popup,width=900,height=760'),
      f: toggleFullScreen,
      '?': () => setShowsKeys((does) => !does),
    },
    // On a blank screen any key restores the picture.
    back: isBlank ? { keys: 'all', act: () => setBlank(false) } : null,
  });

  // Set before paint, so that the other layout never shows.
  useLayoutEffect(() => {
    document.documentElement.dataset.present = 'on';
    return () => {
      delete document.documentElement.dataset.present;
    };
  }, []);

  return (
    <>
      {choices.tour.step === null && <KeysBeforeTour />}
      <nav className="present-bar" aria-label={presentWords.bar}>
        <button type="button" className="quiet-button" onClick={toggleFullScreen}>
          {presentWords.fullScreen}
        </button>
        <a href={notes} target="speaker-notes">
          {presentWords.notes}
        </a>
        <button type="button" className="quiet-button" onClick={() => setShowsKeys(true)}>
          {presentWords.keys}
        </button>
        <button type="button" className="quiet-button" aria-label={presentWords.endHint} onClick={end}>
          {presentWords.end}
        </button>
      </nav>
      {showsKeys && <KeyList groups={lectureKeys} onClose={() => setShowsKeys(false)} />}
      {isBlank && (
        <button type="button" className="blank" onClick={() => setBlank(false)}>
          <span className="visually-hidden">{presentWords.blank}</span>
        </button>
      )}
    </>
  );
}

/** Starts the tour by key or clicker. */
function KeysBeforeTour() {
  const { store } = useExplainerStore();
  const begin = () =>
    store.getState().show(stepAt(store.getState().topology, store.getState().choices, tourSteps[0]));
  useTourKeys(
    { forward: begin, back: nothing, stepOut: () => store.getState().chooseIn('tour', { lecture: 'off' }) },
    useLastPointer(),
  );
  return null;
}
