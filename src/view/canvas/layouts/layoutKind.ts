// Chooses the layout by screen width.

import { useSyncExternalStore } from 'react';
import type { LayoutKind } from './layout';

const NARROW = '(max-width: 639.98px)';

function subscribe(onChange: () => void): () => void {
  if (typeof matchMedia !== 'function') return () => undefined;
  const query = matchMedia(NARROW);
  query.addEventListener('change', onChange);
  return () => query.removeEventListener('change', onChange);
}

const onScreen = (): LayoutKind =>
  typeof matchMedia === 'function' && matchMedia(NARROW).matches ? 'narrow' : 'wide';

const beforeTheScreenIsKnown = (): LayoutKind => 'wide';

export const useLayoutKind = (): LayoutKind =>
  useSyncExternalStore(subscribe, onScreen, beforeTheScreenIsKnown);
