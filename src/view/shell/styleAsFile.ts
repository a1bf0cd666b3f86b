/**
 * Loads the style of the first view as a file where the browser has refused it in the page: a host whose headers were
 * written for another build does not know its hash.
 */
export function styleAsFile(): void {
  const style = document.querySelector<HTMLStyleElement>('style[data-file]');
  if (!style?.dataset.file || style.sheet) return;
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = style.dataset.file;
  style.after(link);
}
