import { useEffect } from 'react';
import { bringVerdictIntoView } from './bringIntoView';

/** Moves focus to the verdict when a view that fills the page unmounts and its button took the focus with it. */
export function useFocusVerdictOnUnmount(): void {
  useEffect(
    () => () => {
      requestAnimationFrame(() => {
        if (document.activeElement === document.body) bringVerdictIntoView();
      });
    },
    [],
  );
}
