import { type RefObject, useEffect, useRef } from 'react';

/**
 * Tracks whether the mouse, not the keyboard, last moved the focus. Ignores touch: screen readers tap too.
 */
export function useLastPointer(): RefObject<boolean> {
  const isByPointer = useRef(false);
  useEffect(() => {
    const onPointerDown = ({ pointerType }: PointerEvent) => {
      isByPointer.current = pointerType === 'mouse' || pointerType === 'pen';
    };
    const onKeyDown = ({ key }: KeyboardEvent) => {
      if (key === 'Tab') isByPointer.current = false;
    };
    window.addEventListener('pointerdown', onPointerDown, { capture: true });
    window.addEventListener('keydown', onKeyDown, { capture: true });
    return () => {
      window.removeEventListener('pointerdown', onPointerDown, { capture: true });
      window.removeEventListener('keydown', onKeyDown, { capture: true });
    };
  }, []);
  return isByPointer;
}
