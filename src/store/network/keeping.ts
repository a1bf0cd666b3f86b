// Keeps a copy of the text in this browser on request, and deletes it on request.

const KEY = 'network-copy';

/** Accesses the storage lazily: even the access may throw, for example in a frame. */
type Shelf = () => Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Reads the kept copy; null where storage is refused. */
export function keptCopy(shelf: Shelf): string | null {
  try {
    return shelf().getItem(KEY);
  } catch {
    return null;
  }
}

export function keepCopy(shelf: Shelf, text: string): boolean {
  try {
    shelf().setItem(KEY, text);
    return true;
  } catch {
    return false;
  }
}

export function forgetCopy(shelf: Shelf): void {
  try {
    shelf().removeItem(KEY);
  } catch {
    // Ignore: without storage there is no copy.
  }
}

/** Checks whether another tab changed or deleted the copy; if so, this tab leaves it alone. */
export const isOfAnother = (
  { key, newValue }: Pick<StorageEvent, 'key' | 'newValue'>,
  mine: string,
): boolean => (key === KEY || key === null) && newValue !== mine;
