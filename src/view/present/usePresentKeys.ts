import { useEffect } from 'react';
import { isSingleKey } from '../keys/singleKeys';

type PresentKeys = {
  readonly isBlank: boolean;
  readonly blank: () => void;
  readonly fullScreen: () => void;
  readonly keys: () => void;
  readonly notes: () => void;
};

/** Single letters, which exist only while a lecture is on; while the screen is blank any key brings it back. */
export function usePresentKeys({ isBlank, blank, fullScreen, keys, notes }: PresentKeys): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const { key, altKey, ctrlKey, metaKey } = event;
      if (isBlank && !(altKey || ctrlKey || metaKey)) {
        event.preventDefault();
        event.stopPropagation();
        blank();
        return;
      }
      if (!isSingleKey(event)) return;
      const act = { b: blank, '.': blank, n: notes, f: fullScreen, '?': keys }[key.toLowerCase()];
      if (!act) return;
      event.preventDefault();
      act();
    };
    window.addEventListener('keydown', onKeyDown, { capture: true });
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true });
  }, [isBlank, blank, fullScreen, keys, notes]);
}
