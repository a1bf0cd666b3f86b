// Whether single characters act. Whoever speaks to the computer or hits keys by accident can turn them off.

const KEY = 'single-keys';

let isOff: boolean | null = null;

/** Storage may be refused; then the choice lasts as long as the page. */
export function singleKeysAct(): boolean {
  if (isOff === null) {
    try {
      isOff = localStorage.getItem(KEY) === 'off';
    } catch {
      isOff = false;
    }
  }
  return !isOff;
}

export function letSingleKeysAct(act: boolean): void {
  isOff = !act;
  try {
    localStorage.setItem(KEY, act ? 'on' : 'off');
  } catch {
    // Kept for this page all the same.
  }
}

/** Where a character is written or picks an option, and what stands over the page. */
const TAKES_CHARACTERS =
  'input:not([type="radio"], [type="checkbox"], [type="range"]), textarea, select, [contenteditable], dialog';

/** A character on its own, typed where it means nothing else. */
export const isSingleKey = ({ target, altKey, ctrlKey, metaKey }: KeyboardEvent): boolean =>
  singleKeysAct() &&
  !(altKey || ctrlKey || metaKey) &&
  !(target instanceof Element && target.closest(TAKES_CHARACTERS));
