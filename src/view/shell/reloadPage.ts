/** WebKit never asks again for a script that it could not preload, until something else has fetched it. */
async function forgetFailedPreloads(): Promise<void> {
  const preloads = document.querySelectorAll<HTMLLinkElement>('link[rel="modulepreload"]');
  await Promise.allSettled([...preloads].map(({ href }) => fetch(href)));
}

/**
 * Loads the whole page again, with all that its address says: browsers may remember that a script could not be
 * had, and a new build has other scripts. False when the page cannot be reached; what is there then stays.
 */
export async function reloadPage(): Promise<boolean> {
  try {
    const { ok } = await fetch(location.href, { cache: 'no-store' });
    if (!ok) return false;
    await forgetFailedPreloads();
    location.reload();
    return true;
  } catch {
    return false;
  }
}
