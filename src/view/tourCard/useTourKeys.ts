import { type RefObject, useLayoutEffect } from 'react';
import type { Lecture, TourMoves } from './tourMoves';

/** Text fields, sliders and dialogs keep all of their keys. */
const USES_PAGES =
  'input:not([type="radio"], [type="checkbox"]), select, textarea, [contenteditable], [role="slider"], dialog';
/** Controls with arrow keys of their own, such as tabs. */
const USES_ARROWS = `${USES_PAGES}, input, audio, video, [role="tab"], [role="application"], [data-place="picture"]`;
/** Controls activated by Space. */
const USES_SPACE = `button, summary, [role="button"], ${USES_ARROWS}`;

const usersOf: Readonly<Record<string, string>> = {
  PageDown: USES_PAGES,
  PageUp: USES_PAGES,
  ' ': USES_SPACE,
};
const FORWARD = ['ArrowRight', 'PageDown', ' '];
const BACK = ['ArrowLeft', 'PageUp'];

const isFree = (target: EventTarget | null, taken: string) =>
  !(target instanceof Element && target.closest(taken) !== null);

const loseFocus = () => {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
};

type Moves = Pick<TourMoves<string>, 'forward' | 'back' | 'stepOut'>;

/**
 * Moves through the tour by arrows, Space and clicker keys, unless the focused element needs the key. In a
 * lecture, an element focused by a click does not.
 */
export function useTourKeys(
  { forward, back, stepOut }: Moves,
  lecture: Lecture,
  isByPointer: RefObject<boolean>,
): void {
  useLayoutEffect(() => {
    const moveOf = (key: string) =>
      FORWARD.includes(key) ? forward : BACK.includes(key) ? back : key === 'Escape' ? stepOut : null;
    const take = (event: KeyboardEvent, taken: string): boolean => {
      const { key, target, defaultPrevented, altKey, ctrlKey, metaKey, shiftKey } = event;
      if (defaultPrevented || altKey || ctrlKey || metaKey || shiftKey) return false;
      const move = isFree(target, taken) ? moveOf(key) : null;
      if (!move) return false;
      event.preventDefault();
      move();
      return true;
    };
    const beforeControls = (event: KeyboardEvent) => {
      const isClicked = isByPointer.current && lecture !== 'off';
      if (!isClicked || event.key === 'Escape' || !take(event, USES_PAGES)) return;
      // Stop the control from acting too, now or on the release of Space.
      event.stopPropagation();
      loseFocus();
    };
    const afterControls = (event: KeyboardEvent) => {
      take(event, usersOf[event.key] ?? USES_ARROWS);
    };
    document.addEventListener('keydown', beforeControls, { capture: true });
    window.addEventListener('keydown', afterControls);
    return () => {
      document.removeEventListener('keydown', beforeControls, { capture: true });
      window.removeEventListener('keydown', afterControls);
    };
  }, [forward, back, stepOut, isByPointer, lecture]);
}
