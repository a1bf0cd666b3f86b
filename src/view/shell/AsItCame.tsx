import { type ReactNode, useCallback, useRef, useState, useSyncExternalStore } from 'react';
import type { ExplainerState } from '../../store/explainerStore';
import { elementIdOf, focusableElement } from './elementById';
import { useExplainerStore } from './useExplainer';
import './asItCame.css';

type Read = (state: ExplainerState) => readonly unknown[];

/**
 * Returns whether a part of the page still shows its prerendered HTML. False for good after the first change
 * of the state it reads, and for a part that was rendered rather than hydrated.
 */
export function useIsAsItCame(reads: Read): boolean {
  const { cameWith, store, nextFrame = store } = useExplainerStore();
  const [wasAsItCame, setAsItCame] = useState(false);
  const isSame = () => {
    if (!wasAsItCame || cameWith === undefined) return false;
    const before = reads(cameWith);
    return reads(nextFrame.getState()).every((each, index) => each === before[index]);
  };
  // React takes the last argument only while it hydrates.
  const isAsItCame = useSyncExternalStore(nextFrame.subscribe, isSame, () => cameWith !== undefined);
  if (wasAsItCame !== isAsItCame) setAsItCame(isAsItCame);
  return isAsItCame;
}

type Props = {
  /** Without a class name, the wrapper has no box in the layout. */
  readonly className?: string;
  readonly isAsItCame: boolean;
  readonly children: ReactNode;
};

/** Makes React keep the prerendered HTML without reading or changing it. */
const left = { __html: '' };

/** Keeps prerendered HTML until its state changes, then renders the children. */
export function AsItCame({ className = 'as-it-came', isAsItCame, children }: Props) {
  const focused = useRef<string | null>(null);
  /** Saves the focused element before the HTML is removed. */
  const whileThere = useCallback(
    (came: HTMLElement | null) => () => {
      const { activeElement } = document;
      focused.current = came?.contains(activeElement) ? elementIdOf(activeElement) : null;
    },
    [],
  );
  /** Restores the focus to the same element once rendered. */
  const onceDrawn = useCallback((drawn: HTMLElement | null) => {
    if (drawn) focusableElement(focused.current, drawn)?.focus({ preventScroll: true });
    focused.current = null;
  }, []);
  return isAsItCame ? (
    <div
      key="came"
      ref={whileThere}
      className={className}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: nothing is set; what is there stays.
      dangerouslySetInnerHTML={left}
      suppressHydrationWarning
    />
  ) : (
    <div key="drawn" ref={onceDrawn} className={className}>
      {children}
    </div>
  );
}
