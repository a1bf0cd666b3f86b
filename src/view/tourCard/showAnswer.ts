// Scrolls to an opened step and to its answer; keeps the focus.

import { isLoading } from '../shell/Loading';
import { type PlaceName, placeNamed } from '../shell/places';

const MARGIN = 8;

const edgesOf = (name: PlaceName) => placeNamed(name)?.getBoundingClientRect();

/** In one column, brings the card of an opened step to the top, so that as much of the picture as fits is below it. */
export function showStep(): void {
  const card = placeNamed('tour-title')?.closest('section')?.getBoundingClientRect();
  const column = edgesOf('picture-column');
  if (card && column && column.top >= card.bottom) window.scrollBy({ top: card.top - MARGIN });
}

/**
 * In one column, fits as much of card, verdict and picture as possible, starting with the card's current
 * text. Otherwise they are side by side, below the verdict.
 */
export function showAnswer(): void {
  const part = edgesOf('tour-card');
  const bar = edgesOf('tour-buttons');
  const column = edgesOf('picture-column');
  if (!part || !bar || !column || column.top < part.bottom) {
    placeNamed('verdict')?.scrollIntoView({ block: 'nearest' });
    return;
  }
  const answer = edgesOf('picture') ?? column;
  window.scrollBy({ top: Math.min(part.top, answer.bottom - bar.top + 2 * MARGIN) - MARGIN });
}

/** Waits until the topic has loaded, since it grows meanwhile. */
export function showTopic(): void {
  const topic = placeNamed('topic');
  if (!topic) return;
  const show = () => topic.scrollIntoView({ block: 'start' });
  if (!isLoading(topic)) {
    show();
    return;
  }
  const observer = new MutationObserver(() => {
    if (isLoading(topic)) return;
    observer.disconnect();
    show();
  });
  observer.observe(topic, { childList: true, subtree: true });
}
