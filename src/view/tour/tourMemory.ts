// What a reload inside the tour would lose: what was in view before it, and which steps are done.

const PREFIX = 'tour-';

type Kept = 'before' | 'done';

export function keep(what: Kept, text: string): void {
  try {
    sessionStorage.setItem(PREFIX + what, text);
  } catch {
    // A browser may refuse; a reload then forgets.
  }
}

export function forget(what: Kept): void {
  try {
    sessionStorage.removeItem(PREFIX + what);
  } catch {
    // Then nothing was kept either.
  }
}

export function kept(what: Kept): string | null {
  try {
    return sessionStorage.getItem(PREFIX + what);
  } catch {
    return null;
  }
}

/** An address that is typed or followed begins anew, whatever this tab showed before. */
export function isContinued(): boolean {
  const [visit] = performance.getEntriesByType('navigation');
  return visit !== undefined && 'type' in visit && (visit.type === 'reload' || visit.type === 'back_forward');
}
