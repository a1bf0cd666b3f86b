// Text that was typed last, kept in this tab until the address has it: a reload or a crash can come before that.

export type TabMemory = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const KEY = 'network-typed-last';

/** @param memory  opened inside, since a browser may refuse it */
export function keepTyped(memory: () => TabMemory, place: string, text: string): void {
  try {
    memory().setItem(KEY, `${place}\n${text}`);
  } catch {
    // Ignore refusal: a reload then shows what the address has.
  }
}

/** Called once the address has it. */
export function forgetTyped(memory: () => TabMemory): void {
  try {
    memory().removeItem(KEY);
  } catch {
    // A browser that refuses has kept nothing.
  }
}

/** Returns the text typed last at this place, once; null if there is none. */
export function takeTyped(memory: () => TabMemory, place: string): string | null {
  try {
    const kept = memory().getItem(KEY);
    memory().removeItem(KEY);
    return kept?.startsWith(`${place}\n`) ? kept.slice(place.length + 1) : null;
  } catch {
    return null;
  }
}
