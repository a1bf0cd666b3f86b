/**
 * Loads the inline style of the first view as a file if the browser blocked it: a host with headers of
 * another build lacks its hash.
 */
export function styleAsFile(): void {
  const style = document.querySelector<HTMLStyleElement>('style[data-file]');
  if (!style?.dataset.file || style.sheet) return;
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = style.dataset.file;
  style.after(link);
}
