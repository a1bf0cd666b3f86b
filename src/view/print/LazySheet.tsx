import { type ComponentType, useEffect, useState } from 'react';
import { useIsPrinting } from '../shell/useIsPrinting';

const WAIT_MS = 1500;

type Props = {
  /** Has to be the same function at every rendering. */
  readonly load: () => Promise<ComponentType>;
};

/** Place of the print page, loaded when idle, since a browser does not wait for it. */
export function LazySheet({ load }: Props) {
  const isPrinting = useIsPrinting();
  const [loaded, setLoaded] = useState<{ readonly Sheet: ComponentType } | null>(null);

  useEffect(() => {
    let isGone = false;
    const begin = () =>
      load().then(
        (Sheet) => {
          if (!isGone) setLoaded({ Sheet });
        },
        // Ignore: the page then prints as it is.
        () => {},
      );
    const timer = setTimeout(begin, WAIT_MS);
    return () => {
      isGone = true;
      clearTimeout(timer);
    };
  }, [load]);

  return isPrinting && loaded ? <loaded.Sheet /> : null;
}
