import { useEffect, useState } from 'react';
import { useIsPrinting } from '../shell/useIsPrinting';
import type { Sheet } from './Sheet';

const WAIT_MS = 1500;

/** Place of the print page, loaded when idle, since a browser does not wait for it. */
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
        // Ignore: the page then prints as it is.
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
