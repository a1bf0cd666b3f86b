import type { MouseEvent } from 'react';

/**
 * Brings the answer to a far-off click into view, and the keyboard and the screen reader with it: the scenario and
 * the verdict at the top, the picture below them.
 */
export const toVerdict = (): void => bring('.verdict');

/** The room that is open below the picture. */
export const toRoom = (): void => bring('.room');

/** For a link that works without scripts, too; with them it leaves the address alone, which says what is in view. */
export function toDetails(event: MouseEvent): void {
  event.preventDefault();
  bring('#details');
}

function bring(selector: string): void {
  const place = document.querySelector<HTMLElement>(selector);
  place?.scrollIntoView({ block: 'start' });
  place?.focus({ preventScroll: true });
}
