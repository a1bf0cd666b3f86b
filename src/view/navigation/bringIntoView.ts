import type { MouseEvent } from 'react';
import { type PlaceName, placeNamed } from '../shell/places';

/** Scrolls to the verdict and focuses it, after a click far below: scenario and verdict on top, the picture below. */
export const bringVerdictIntoView = (): void => bring('verdict');

/** Scrolls to the topic that is open below the picture and focuses it. */
export const bringTopicIntoView = (): void => bring('topic');

/** Handles a link that also works without scripts; with them the address stays, since it says what is in view. */
export function bringDetailsIntoView(event: MouseEvent): void {
  event.preventDefault();
  bring('details');
}

function bring(name: PlaceName): void {
  const place = placeNamed(name);
  place?.scrollIntoView({ block: 'start' });
  place?.focus({ preventScroll: true });
}
