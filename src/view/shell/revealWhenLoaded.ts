const LONGEST_MS = 3000;

/**
 * Shows a page that was kept back because its address says something else than the opening scene: as soon as
 * nothing of it is still being loaded, and after a while in any case.
 */
export function revealWhenLoaded(): void {
  const { dataset } = document.documentElement;
  if (dataset.settling === undefined) return;
  const latest = performance.now() + LONGEST_MS;
  const look = () => {
    const isLoading = document.querySelector('.loading') !== null;
    if (isLoading && performance.now() < latest) requestAnimationFrame(look);
    else delete dataset.settling;
  };
  requestAnimationFrame(look);
}
