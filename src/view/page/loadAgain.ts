/**
 * Loads the whole page again, with all that its address says: browsers may remember that a script could not be
 * had, and a new build has other scripts. False when the page cannot be reached; what is there then stays.
 */
export async function loadAgain(): Promise<boolean> {
  try {
    const { ok } = await fetch(location.href, { cache: 'no-store' });
    if (ok) location.reload();
    return ok;
  } catch {
    return false;
  }
}
