import { useCallback, useEffect, useRef } from 'react';
import { useNetworkStore } from './useNetwork';

/** Length above which a text is not parsed after every key. */
const LONG = 40_000;
/** Pause in typing after which a long text is parsed. */
const PAUSE_MS = 300;

/**
 * Passes typed text on to the store: a short one at once, a long one after a pause in typing, and before
 * anything else happens to the page.
 */
export function usePassOnTyping(): (text: string) => void {
  const store = useNetworkStore();
  const waiting = useRef<{ readonly text: string; readonly timer: ReturnType<typeof setTimeout> } | null>(
    null,
  );
  const passOn = useCallback(() => {
    const { current } = waiting;
    if (!current) return;
    clearTimeout(current.timer);
    waiting.current = null;
    store.getState().setText(current.text);
  }, [store]);

  useEffect(() => {
    // Assistive technology can click without a pointer and without moving the focus.
    const events = ['pointerdown', 'click', 'focusout', 'pagehide', 'drop', 'popstate'] as const;
    for (const event of events) addEventListener(event, passOn, { capture: true });
    return () => {
      for (const event of events) removeEventListener(event, passOn, { capture: true });
      passOn();
    };
  }, [passOn]);

  return useCallback(
    (text) => {
      if (waiting.current) clearTimeout(waiting.current.timer);
      waiting.current = null;
      if (text.length <= LONG) store.getState().setText(text);
      else waiting.current = { text, timer: setTimeout(passOn, PAUSE_MS) };
    },
    [store, passOn],
  );
}
