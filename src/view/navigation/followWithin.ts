/** Follows a link to another network without loading the page anew; where a browser refuses, it loads it. */
export function followWithin(address: string): void {
  const path = location.pathname.replace(/%23net.*$/i, '');
  try {
    history.pushState(null, '', address === '?' ? path : path + address);
  } catch {
    location.assign(address);
    return;
  }
  dispatchEvent(new PopStateEvent('popstate'));
  scrollTo(0, 0);
}

/** A click that opens a new tab or window is the browser's. */
export const isPlainClick = ({ button, metaKey, ctrlKey, shiftKey, altKey }: React.MouseEvent): boolean =>
  button === 0 && !metaKey && !ctrlKey && !shiftKey && !altKey;
