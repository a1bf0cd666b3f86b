import { useEffect } from 'react';
import { bringVerdictIntoView } from '../navigation/bringIntoView';
import { placeNamed } from '../shell/places';

const isFocusLost = () => document.activeElement === null || document.activeElement === document.body;

/** Takes the focus from the button that opened the lecture, and gives it back at the end. */
export function useFocusAroundLecture(): void {
  useEffect(() => {
    if (isFocusLost()) placeNamed('tour-title')?.focus({ preventScroll: true });
    return () => {
      requestAnimationFrame(() => {
        if (!isFocusLost()) return;
        const opener = placeNamed('lecture-opener');
        if (opener) opener.focus();
        else bringVerdictIntoView();
      });
    };
  }, []);
}
