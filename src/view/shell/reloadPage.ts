/** Clears failed preloads, which WebKit never requests again until something else fetches them. */
async function forgetFailedPreloads(): Promise<void> {
  const preloads = document.querySelectorAll<HTMLLinkElement>('link[rel="modulepreload"]');
  await Promise.allSettled([...preloads].map(({ href }) => fetch(href)));
}

/**
 * Reloads the page with its address: browsers may cache a failed script, and a new build has other scripts.
 * Returns false, and keeps the page, if it is unreachable.
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
