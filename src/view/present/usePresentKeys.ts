import { useLayoutEffect } from 'react';
import { isSingleKey } from '../keys/singleKeys';

type PresentKeys = {
  /** Keyed by lower-case key. */
  readonly acts: Readonly<Record<string, () => void>>;
  /** Keys that restore a blank screen and do nothing else, or all keys. */
  readonly back: { readonly keys: readonly string[] | 'all'; readonly act: () => void } | null;
};

/**
 * Handles single letters during a lecture. Before paint, so that a key counts for what is shown, also where a
 * message of the other window changed it.
 */
export function usePresentKeys({ acts, back }: PresentKeys): void {
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const { key, altKey, ctrlKey, metaKey } = event;
      if (altKey || ctrlKey || metaKey) return;
      const isBack = back !== null && (back.keys === 'all' || back.keys.includes(key));
      if (!isBack && !isSingleKey(event)) return;
      const act = isBack ? back.act : acts[key.toLowerCase()];
      if (!act) return;
      event.preventDefault();
      event.stopPropagation();
      act();
    };
    window.addEventListener('keydown', onKeyDown, { capture: true });
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true });
  }, [acts, back]);
}
