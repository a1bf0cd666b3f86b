/**
 * Brings the answer to a far-off click into view, and the keyboard and the screen reader with it: the scenario and
 * the verdict at the top, the picture below them.
 */
export function toVerdict(): void {
  const verdict = document.querySelector<HTMLElement>('.verdict');
  verdict?.scrollIntoView({ block: 'start' });
  verdict?.focus({ preventScroll: true });
}
