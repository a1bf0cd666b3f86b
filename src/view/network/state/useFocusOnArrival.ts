import { useEffect } from 'react';
import { placeNamed } from '../../shell/places';

/** False at a load, which leaves the focus at the start of the page. */
const hasBeenUsed = () => navigator.userActivation?.hasBeenActive ?? false;

/**
 * Focuses the main region where a link or button that led here has unmounted, so that the network's name is read
 * and Tab goes on from there.
 */
export function useFocusOnArrival(phase: 'reading' | 'start' | 'open'): void {
  useEffect(() => {
    if (phase === 'reading' || !hasBeenUsed() || document.activeElement !== document.body) return;
    placeNamed('network')?.focus({ preventScroll: true });
  }, [phase]);
}
