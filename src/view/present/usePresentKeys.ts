import { useEffect } from 'react';

type PresentKeys = {
  readonly isBlank: boolean;
  readonly blank: () => void;
  readonly fullScreen: () => void;
  readonly keys: () => void;
  readonly notes: () => void;
};

const TYPES = 'input:not([type="radio"], [type="checkbox"]), textarea, select, [contenteditable]';

/** Single letters, which exist only while a lecture is on; while the screen is blank any key brings it back. */
export function usePresentKeys({ isBlank, blank, fullScreen, keys, notes }: PresentKeys): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const { key, target, altKey, ctrlKey, metaKey } = event;
      if (altKey || ctrlKey || metaKey) return;
      if (isBlank) {
        event.preventDefault();
        event.stopPropagation();
        blank();
        return;
      }
      if (target instanceof Element && target.closest(TYPES)) return;
      const act = { b: blank, '.': blank, n: notes, f: fullScreen, '?': keys }[key.toLowerCase()];
      if (!act) return;
      event.preventDefault();
      act();
    };
    window.addEventListener('keydown', onKeyDown, { capture: true });
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true });
  }, [isBlank, blank, fullScreen, keys, notes]);
}
