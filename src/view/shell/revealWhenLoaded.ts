import { isLoading } from './Loading';

const LONGEST_MS = 3000;

/**
 * Lays out a page that is hidden because its address differs from the opening scene, but keeps it invisible.
 * Uses inline style, since the style sheet may not have loaded.
 */
export function keepUnseen(root: HTMLElement): void {
  if (!root.hidden) return;
  root.style.visibility = 'hidden';
  root.hidden = false;
}

/** Reveals the page once nothing is loading, or after a timeout. Calls `beforeSeen` once before. */
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
