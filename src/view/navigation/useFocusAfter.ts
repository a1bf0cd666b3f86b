import { type RefObject, useEffect, useRef } from 'react';
import { afterPaint } from '../shell/afterPaint';

/**
 * Gives the focus to where it came from once what was open is gone. Some browsers do not focus what is clicked, so they
 * cannot give the focus back; and to WebKit what stood behind a dialog stays inert until it has been drawn again.
 */
export function useFocusAfter(open: boolean, from: RefObject<Element | null>): void {
  const wasOpen = useRef(open);
  useEffect(() => {
    const { current } = from;
    const isGone = wasOpen.current && !open;
    wasOpen.current = open;
    if (!isGone || !(current instanceof HTMLElement || current instanceof SVGElement)) return;
    current.focus();
    if (document.activeElement !== current) afterPaint(() => current.focus());
  }, [open, from]);
}
