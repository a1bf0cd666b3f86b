import { useEffect } from 'react';
import { toVerdict } from './toVerdict';

/** Whoever leaves what had taken the page, by a button that goes with it, stands at the answer. */
export function useVerdictAfterwards(): void {
  useEffect(
    () => () => {
      requestAnimationFrame(() => {
        if (document.activeElement === document.body) toVerdict();
      });
    },
    [],
  );
}
