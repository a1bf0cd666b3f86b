// Where the page answers, brought on screen; the focus stays where it is.

const MARGIN = 8;

const placeOf = (selector: string) => document.querySelector(selector)?.getBoundingClientRect();

/**
 * Where the picture stands below the card: as much of card, verdict and picture as there is room for, beginning
 * with what the card says now. Elsewhere they are beside each other, and the verdict is above both.
 */
export function showAnswer(): void {
  const part = placeOf('.tour-part');
  const bar = placeOf('.tour-buttons');
  const column = placeOf('.picture-column');
  if (!part || !bar || !column || column.top < part.bottom) {
    document.querySelector('.verdict')?.scrollIntoView({ block: 'nearest' });
    return;
  }
  const answer = placeOf('.picture') ?? column;
  window.scrollBy({ top: Math.min(part.top, answer.bottom - bar.top + 2 * MARGIN) - MARGIN });
}

/** A room grows as it is loaded, so that its place is known only then. */
export function showRoom(): void {
  const room = document.querySelector('.room');
  if (!room) return;
  const isLoading = () => room.querySelector('.loading') !== null;
  const show = () => room.scrollIntoView({ block: 'start' });
  if (!isLoading()) {
    show();
    return;
  }
  const observer = new MutationObserver(() => {
    if (isLoading()) return;
    observer.disconnect();
    show();
  });
  observer.observe(room, { childList: true, subtree: true });
}
