// Where the page answers, brought on screen; the focus stays where it is.

import { isLoading } from '../shell/Loading';
import { type PlaceName, placeNamed } from '../shell/places';

const MARGIN = 8;

const edgesOf = (name: PlaceName) => placeNamed(name)?.getBoundingClientRect();

/**
 * Where the picture stands below the card: as much of card, verdict and picture as there is room for, beginning
 * with what the card says now. Elsewhere they are beside each other, and the verdict is above both.
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

/** A room grows as it is loaded, so that its place is known only then. */
export function showRoom(): void {
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
