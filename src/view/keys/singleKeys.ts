// Setting for single-character shortcuts, which speech control or stray key presses could trigger.

const KEY = 'single-keys';

let isOff: boolean | null = null;

/** Without storage, the choice lasts as long as the page. */
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
    // Ignore: it applies to this page regardless.
  }
}

/** Elements where characters are typed or pick an option, and dialogs. */
const TAKES_CHARACTERS =
  'input:not([type="radio"], [type="checkbox"], [type="range"]), textarea, select, [contenteditable], dialog';

/** Checks for a single character typed where it has no other meaning. */
export const isSingleKey = ({ target, altKey, ctrlKey, metaKey }: KeyboardEvent): boolean =>
  singleKeysAct() &&
  !(altKey || ctrlKey || metaKey) &&
  !(target instanceof Element && target.closest(TAKES_CHARACTERS));
