import { useEffect, useState } from 'react';
import type { LibraryEntry } from '../../../content/library/entry';
import { type StepOfTour, stepsOf } from '../../../content/library/tourSteps';
import type { LibraryId } from '../../../model/library';
import { loadLibraryEntry } from '../../../networks/library/loadLibrary';
import { selectLibraryId } from '../../../store/network/networkSelectors';
import { useNetwork } from '../state/useNetwork';

export type LibraryTour = {
  readonly id: LibraryId;
  readonly entry: LibraryEntry;
  readonly steps: readonly StepOfTour[];
};

/** Tour of the open library network; null until it has loaded, and for any other network. */
export function useLibraryTour(): LibraryTour | null {
  const id = useNetwork(selectLibraryId);
  const [loaded, setLoaded] = useState<LibraryTour | null>(null);
  useEffect(() => {
    if (id === null) return;
    let isThere = true;
    loadLibraryEntry(id).then(
      (entry) => isThere && setLoaded({ id, entry, steps: stepsOf(entry) }),
      // Ignore: the network works without its tour.
      () => {},
    );
    return () => {
      isThere = false;
    };
  }, [id]);
  return loaded?.id === id ? loaded : null;
}
