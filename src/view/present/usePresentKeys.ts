import { useEffect } from 'react';
import { isSingleKey } from '../keys/singleKeys';

type PresentKeys = {
  /** By the key, in lower case. */
  readonly acts: Readonly<Record<string, () => void>>;
  /** While the screen is blank: the keys that bring it back, or all of them, and do nothing else. */
  readonly back: { readonly keys: readonly string[] | 'all'; readonly act: () => void } | null;
};

/** Single letters, which exist only while a lecture is on. */
export function usePresentKeys({ acts, back }: PresentKeys): void {
  useEffect(() => {
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
