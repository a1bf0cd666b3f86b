import { type RefObject, useEffect, useRef } from 'react';
import { afterPaint } from '../shell/afterPaint';
import { elementIdOf, focusableElement } from '../shell/elementById';

/**
 * Returns focus to the element that opened a dialog once the dialog is gone. Some browsers do not focus what is
 * clicked, so they cannot return focus themselves; and in WebKit the page behind a dialog stays inert until the next
 * paint.
 */
export function useRestoreFocus(open: boolean, from: RefObject<Element | null>): void {
  const wasOpen = useRef(open);
  useEffect(() => {
    // What opened the dialog may have been drawn anew meanwhile.
    const current = from.current?.isConnected ? from.current : focusableElement(elementIdOf(from.current));
    const isGone = wasOpen.current && !open;
    wasOpen.current = open;
    if (!isGone || !(current instanceof HTMLElement || current instanceof SVGElement)) return;
    current.focus();
    if (document.activeElement !== current) afterPaint(() => current.focus());
  }, [open, from]);
}
