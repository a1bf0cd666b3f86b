import { isLoading } from './Loading';

const LONGEST_MS = 3000;

/**
 * Lays out a page that came hidden, because its address says something else than the opening scene, and keeps it
 * from being seen. Not by the style sheet, which may not have arrived.
 */
export function keepUnseen(root: HTMLElement): void {
  if (!root.hidden) return;
  root.style.visibility = 'hidden';
  root.hidden = false;
}

/**
 * Shows what was kept unseen: as soon as nothing of it is still being loaded, and after a while in any case.
 * `beforeSeen` runs once, then.
 */
export function revealWhenLoaded(beforeSeen: () => void): void {
  const root = document.getElementById('root');
  if (!root) return;
  const latest = performance.now() + LONGEST_MS;
  const look = () => {
    if (isLoading(document) && performance.now() < latest) requestAnimationFrame(look);
    else {
      beforeSeen();
      root.style.visibility = '';
    }
  };
  if (root.style.visibility !== '') requestAnimationFrame(look);
}
