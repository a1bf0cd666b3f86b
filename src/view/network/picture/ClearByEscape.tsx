import type { RefObject } from 'react';
import { useEscape } from '../../navigation/useEscape';
import { useNetworkStore } from '../state/useNetwork';

type Props = { readonly chosen: string; readonly map: RefObject<HTMLElement | null> };

/** Deselects the element on Escape and returns the focus to it in the map; leaves Escape to text fields. */
export function ClearByEscape({ chosen, map }: Props) {
  const store = useNetworkStore();
  useEscape(() => {
    if (document.activeElement?.closest('.code-field, textarea')) return;
    store.getState().choose(null);
    map.current?.querySelector<SVGElement>(`[data-spot="${CSS.escape(chosen)}"]`)?.focus();
  });
  return null;
}
