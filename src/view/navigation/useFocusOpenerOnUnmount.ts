import { useEffect } from 'react';
import { type PlaceName, placeNamed } from '../shell/places';
import { bringVerdictIntoView } from './bringIntoView';

/**
 * Returns focus when a view that fills the page unmounts, and its button took the focus with it: to what opens the
 * view, or to the verdict where that is not there any more.
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
