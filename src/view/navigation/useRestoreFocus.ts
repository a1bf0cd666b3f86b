import { type RefObject, useEffect, useRef } from 'react';
import { afterPaint } from '../shell/afterPaint';
import { elementIdOf, focusableElement } from '../shell/elementById';

/**
 * Restores the focus to a dialog's opener after it closes. Some browsers do not focus a clicked element, so
 * cannot restore it; in WebKit the page behind a dialog is inert until the next paint.
 */
export function useRestoreFocus(open: boolean, from: RefObject<Element | null>): void {
  const wasOpen = useRef(open);
  useEffect(() => {
    // The opener may have been rendered anew meanwhile.
    const current = from.current?.isConnected ? from.current : focusableElement(elementIdOf(from.current));
    const isGone = wasOpen.current && !open;
    wasOpen.current = open;
    if (!isGone || !(current instanceof HTMLElement || current instanceof SVGElement)) return;
    current.focus();
    if (document.activeElement !== current) afterPaint(() => current.focus());
  }, [open, from]);
}
