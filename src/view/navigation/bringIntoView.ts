import type { MouseEvent } from 'react';

/** Scrolls to the verdict and focuses it, after a click far below: scenario and verdict on top, the picture below. */
export const bringVerdictIntoView = (): void => bring('.verdict');

/** Scrolls to the topic that is open below the picture and focuses it. */
export const bringTopicIntoView = (): void => bring('.room');

/** Handles a link that also works without scripts; with them the address stays, since it says what is in view. */
export function bringDetailsIntoView(event: MouseEvent): void {
  event.preventDefault();
  bring('#details');
}

function bring(selector: string): void {
  const place = document.querySelector<HTMLElement>(selector);
  place?.scrollIntoView({ block: 'start' });
  place?.focus({ preventScroll: true });
}
