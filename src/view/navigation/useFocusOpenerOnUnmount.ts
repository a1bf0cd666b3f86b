import { useEffect } from 'react';
import { type PlaceName, placeNamed } from '../shell/places';
import { bringVerdictIntoView } from './bringIntoView';

/**
 * Moves the focus when a full-page view unmounts with the focused button: to the view's opener, or to the
 * verdict if that has unmounted.
 */
export function useFocusOpenerOnUnmount(opener: PlaceName): void {
  useEffect(
    () => () => {
      requestAnimationFrame(() => {
        if (document.activeElement !== document.body) return;
        const place = placeNamed(opener);
        if (place) place.focus();
        else bringVerdictIntoView();
      });
    },
    [opener],
  );
}
