import { useEffect } from 'react';
import { type PlaceName, placeNamed } from '../shell/places';
import { bringVerdictIntoView } from './bringIntoView';

/** What takes the view's place can come, and lose the focus again, a few frames later. */
const FRAMES = 10;

function focusOpener(opener: PlaceName, framesLeft: number): void {
  requestAnimationFrame(() => {
    if (document.activeElement === document.body) {
      const place = placeNamed(opener);
      if (place) return place.focus();
      if (framesLeft === 0) return bringVerdictIntoView();
    }
    if (framesLeft > 0) focusOpener(opener, framesLeft - 1);
  });
}

/**
 * Moves the focus when a full-page view unmounts with the focused button: to the view's opener, or to the
 * verdict if that has unmounted.
 */
export function useFocusOpenerOnUnmount(opener: PlaceName): void {
  useEffect(() => () => focusOpener(opener, FRAMES), [opener]);
}
