import { useLayoutEffect, useState } from 'react';
import { lectureKeys } from '../../content/keys';
import { presentWords } from '../../content/tour/presentWords';
import { KeyList } from '../keys/KeyList';
import { BlankScreen } from './BlankScreen';
import { LectureStatus } from './LectureStatus';
import { useFocusAroundLecture } from './useFocusAroundLecture';
import type { InStep } from './useLectureChannel';
import { usePresentKeys } from './usePresentKeys';
import './present.css';
import './lectureCard.css';

const toggleFullScreen = () => {
  // Ignore refusal: the lecture continues in its window.
  const refused = () => {};
  if (document.fullscreenElement) document.exitFullscreen().catch(refused);
  else document.documentElement.requestFullscreen?.().catch(refused);
};

type Props = {
  /** Address of the speaker's notes; null without notes. */
  readonly notes: string | null;
  readonly onEnd: () => void;
  readonly screen: Pick<InStep, 'isBlank' | 'setBlank'>;
};

/** Lecture mode: large, reduced to essentials, with keys and a bar. */
export function LectureShell({ notes, onEnd, screen: { isBlank, setBlank } }: Props) {
  const [showsKeys, setShowsKeys] = useState(false);
  const end = () => {
    if (document.fullscreenElement) toggleFullScreen();
    onEnd();
  };
  const blank = () => setBlank(true);
  usePresentKeys({
    acts: {
      b: blank,
      '.': blank,
      ...(notes !== null && {
        n: () => void window.open(notes, 'speaker-notes', 'popup,width=900,height=760'),
      }),
      f: toggleFullScreen,
      '?': () => setShowsKeys((does) => !does),
    },
    // On a blank screen any key restores the picture.
    back: isBlank ? { keys: 'all', act: () => setBlank(false) } : null,
  });

  // Set before paint, so that the other layout never shows.
  useLayoutEffect(() => {
    document.documentElement.dataset.present = 'on';
    // A step opened while this was loading has scrolled the page's own layout.
    window.scrollTo({ top: 0 });
    return () => {
      delete document.documentElement.dataset.present;
    };
  }, []);

  useFocusAroundLecture();
  return (
    <>
      <nav className="present-bar" aria-label={presentWords.bar}>
        <button type="button" className="quiet-button" onClick={toggleFullScreen}>
          {presentWords.fullScreen}
        </button>
        {notes !== null && (
          <a href={notes} target="speaker-notes">
            {presentWords.notes}
          </a>
        )}
        <button type="button" className="quiet-button" onClick={() => setShowsKeys(true)}>
          {presentWords.keys}
        </button>
        <button type="button" className="quiet-button" aria-label={presentWords.endHint} onClick={end}>
          {presentWords.end}
        </button>
      </nav>
      {showsKeys && <KeyList groups={lectureKeys} onClose={() => setShowsKeys(false)} />}
      <LectureStatus isBlank={isBlank} />
      {isBlank && <BlankScreen onShow={() => setBlank(false)} />}
    </>
  );
}
