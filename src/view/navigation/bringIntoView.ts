import type { MouseEvent } from 'react';
import { type PlaceName, placeNamed } from '../shell/places';

/** Scrolls to the verdict and focuses it, with the scenario above and the picture below. */
export const bringVerdictIntoView = (): void => bring('verdict');

/** Scrolls to the open topic below the picture and focuses it. */
export const bringTopicIntoView = (): void => bring('topic');

/** Skips scrolling to a panel beside the picture: it is in view, and scrolling would hide the verdict. */
const isInUpperHalf = (place: HTMLElement) => {
  const { top } = place.getBoundingClientRect();
  return top >= 0 && top < window.innerHeight / 2;
};

/**
 * Scrolls to the panel and focuses it. Prevents the link, which works without scripts, from changing the
 * address.
 */
export function bringDetailsIntoView(event?: MouseEvent): void {
  event?.preventDefault();
  const place = placeNamed('details');
  if (place && isInUpperHalf(place)) place.focus({ preventScroll: true });
  else bring('details');
}

/** Skips the header. Prevents the link from changing the address. */
export function bringMainIntoView(event: MouseEvent): void {
  event.preventDefault();
  const main = document.getElementById('main');
  main?.scrollIntoView({ block: 'start' });
  main?.focus({ preventScroll: true });
}

function bring(name: PlaceName): void {
  const place = placeNamed(name);
  place?.scrollIntoView({ block: 'start' });
  place?.focus({ preventScroll: true });
}
