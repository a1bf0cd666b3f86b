import { type RefObject, useEffect, useRef } from 'react';

/**
 * Whether the mouse, and not the keyboard, last said where the focus is. A finger does not count: what speaks a
 * screen taps too.
 */
export function useByPointer(): RefObject<boolean> {
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
