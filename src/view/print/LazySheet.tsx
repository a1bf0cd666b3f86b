import { useEffect, useState } from 'react';
import { useIsPrinting } from '../shell/useIsPrinting';
import type { Sheet } from './Sheet';

const WAIT_MS = 1500;

/** Where the page for paper stands while it is printed. A browser does not wait, so it is loaded once nothing else is. */
export function LazySheet() {
  const isPrinting = useIsPrinting();
  const [loaded, setLoaded] = useState<{ readonly Sheet: typeof Sheet } | null>(null);

  useEffect(() => {
    let isGone = false;
    const load = () =>
      import('./Sheet').then(
        (module) => {
          if (!isGone) setLoaded({ Sheet: module.Sheet });
        },
        // Without it the page prints as it stands.
        () => {},
      );
    const timer = setTimeout(load, WAIT_MS);
    return () => {
      isGone = true;
      clearTimeout(timer);
    };
  }, []);

  return isPrinting && loaded ? <loaded.Sheet /> : null;
}
