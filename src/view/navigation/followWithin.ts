/** Follows a link to another network without a reload, or with one if the browser refuses. */
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

/** Leaves clicks that open a new tab or window to the browser. */
export const isPlainClick = ({ button, metaKey, ctrlKey, shiftKey, altKey }: React.MouseEvent): boolean =>
  button === 0 && !metaKey && !ctrlKey && !shiftKey && !altKey;
