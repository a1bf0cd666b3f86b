import { type RefObject, useEffect } from 'react';
import { useExplainerStore } from '../shell/useExplainer';
import type { TourMoves } from './useTourMoves';

/** What types, slides or stands in front of everything keeps all of its keys. */
const USES_PAGES =
  'input:not([type="radio"], [type="checkbox"]), select, textarea, [contenteditable], [role="slider"], dialog';
/** Controls that do something of their own with arrows; a row of tabs is one of them. */
const USES_ARROWS = `${USES_PAGES}, input, audio, video, [role="tab"], [role="application"], [data-place="picture"]`;
/** Controls that Space presses. */
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

type Moves = Pick<TourMoves, 'forward' | 'back' | 'stepOut'>;

/**
 * Arrows, Space and what a clicker sends lead through the tour, unless what has the focus needs the key. In a
 * lecture what was only clicked needs none: the next key is for the room.
 */
export function useTourKeys({ forward, back, stepOut }: Moves, isByPointer: RefObject<boolean>): void {
  const { store } = useExplainerStore();
  useEffect(() => {
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
      const isClicked = isByPointer.current && store.getState().choices.tour.lecture !== 'off';
      if (!isClicked || event.key === 'Escape' || !take(event, USES_PAGES)) return;
      // Else the control would act as well, at once or when Space is let go.
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
  }, [forward, back, stepOut, isByPointer, store]);
}
