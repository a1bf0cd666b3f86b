import { useEffect } from 'react';
import type { TourMoves } from './useTourMoves';

/** Controls that do something of their own with arrows and pages; a row of tabs is one of them. */
const USES_ARROWS =
  'input, select, textarea, audio, video, [contenteditable], [role="tab"], [role="slider"], [role="application"], .react-flow, dialog';
/** Controls that Space presses. */
const USES_SPACE = `button, summary, [role="button"], ${USES_ARROWS}`;

const NEXT = ['ArrowRight', 'PageDown', ' '];
const BACK = ['ArrowLeft', 'PageUp'];

const isFree = (target: EventTarget | null, taken: string) =>
  !(target instanceof Element && target.closest(taken) !== null);

/** Arrows, Space and what a clicker sends lead through the tour, unless what has the focus needs the key. */
export function useTourKeys({ next, back, stepOut }: Pick<TourMoves, 'next' | 'back' | 'stepOut'>): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const { key, target, defaultPrevented, altKey, ctrlKey, metaKey, shiftKey } = event;
      if (defaultPrevented || altKey || ctrlKey || metaKey || shiftKey) return;
      if (!isFree(target, key === ' ' ? USES_SPACE : USES_ARROWS)) return;
      const move = NEXT.includes(key) ? next : BACK.includes(key) ? back : key === 'Escape' ? stepOut : null;
      if (!move) return;
      event.preventDefault();
      move();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [next, back, stepOut]);
}
