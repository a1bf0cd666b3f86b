import type { MouseEvent } from 'react';
import { type PlaceName, placeNamed } from '../shell/places';

/** Scrolls to the verdict and focuses it, after a click far below: scenario and verdict on top, the picture below. */
export const bringVerdictIntoView = (): void => bring('verdict');

/** Scrolls to the topic that is open below the picture and focuses it. */
export const bringTopicIntoView = (): void => bring('topic');

/** Where the panel stands beside the picture it is in view already, and scrolling to it would hide the verdict. */
const isInUpperHalf = (place: HTMLElement) => {
  const { top } = place.getBoundingClientRect();
  return top >= 0 && top < window.innerHeight / 2;
};

/** Brings the panel into view and focuses it. Of a link that also works without scripts the address is left alone. */
export function bringDetailsIntoView(event?: MouseEvent): void {
  event?.preventDefault();
  const place = placeNamed('details');
  if (place && isInUpperHalf(place)) place.focus({ preventScroll: true });
  else bring('details');
}

function bring(name: PlaceName): void {
  const place = placeNamed(name);
  place?.scrollIntoView({ block: 'start' });
  place?.focus({ preventScroll: true });
}
