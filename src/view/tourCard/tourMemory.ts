// Keeps state of the tour across a reload: the view before it, and completed steps.

const PREFIX = 'tour-';

/** Done steps are kept for each tour. */
type Kept = 'before' | 'done' | `done-${string}`;

export function keep(what: Kept, text: string): void {
  try {
    sessionStorage.setItem(PREFIX + what, text);
  } catch {
    // Ignore refusal: a reload then forgets.
  }
}

export function forget(what: Kept): void {
  try {
    sessionStorage.removeItem(PREFIX + what);
  } catch {
    // Ignore: nothing was kept either.
  }
}

export function kept(what: Kept): string | null {
  try {
    return sessionStorage.getItem(PREFIX + what);
  } catch {
    return null;
  }
}

/** Checks for a reload or Back; a typed or followed address starts anew. */
export function isContinued(): boolean {
  const [visit] = performance.getEntriesByType('navigation');
  return visit !== undefined && 'type' in visit && (visit.type === 'reload' || visit.type === 'back_forward');
}
