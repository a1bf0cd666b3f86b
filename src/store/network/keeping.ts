// A working copy in this browser: only when it was asked for, and gone when that is asked for.

const KEY = 'network-copy';

/** Even to ask for the storage may be refused, in a frame for example. */
type Shelf = () => Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Storage may be refused, and full; then nothing is kept, and that is said. */
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
    // Where nothing can be stored nothing is.
  }
}

/** Whether another tab has changed or forgotten the copy: then this one keeps its hands off it. */
export const isOfAnother = (
  { key, newValue }: Pick<StorageEvent, 'key' | 'newValue'>,
  mine: string,
): boolean => (key === KEY || key === null) && newValue !== mine;
