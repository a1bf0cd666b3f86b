import { type ReactNode, useCallback, useRef, useState } from 'react';
import type { ExplainerState } from '../../store/explainerStore';
import { elementIdOf, focusableElement } from './elementById';
import { useExplainerStore, useFollowed } from './useExplainer';
import './asItCame.css';

type Read = (state: ExplainerState) => readonly unknown[];

/**
 * Whether a part of the page is still what was in its HTML. It stops being that for good with the first change of
 * what the part reads; where the page was not shown as it came, and where something else stood in its place in the
 * meantime, it never was.
 */
export function useIsAsItCame(reads: Read): boolean {
  const { cameWith, store, follower = store } = useExplainerStore();
  const [wasAsItCame, setAsItCame] = useState(cameWith !== undefined && follower.getState() === cameWith);
  const isSame = useFollowed((state) => {
    if (!wasAsItCame || cameWith === undefined) return false;
    const before = reads(cameWith);
    return reads(state).every((each, index) => each === before[index]);
  });
  if (wasAsItCame && !isSame) setAsItCame(false);
  return wasAsItCame && isSame;
}

type Props = {
  /** Without a name of its own it is no box in the layout of the page. */
  readonly className?: string;
  readonly isAsItCame: boolean;
  readonly children: ReactNode;
};

/** What the HTML holds is left alone: React neither reads nor changes what is inside, and there is no markup in it. */
const left = { __html: '' };

/** Stands for a part of the page that the HTML brought, and draws it once it has something else to say. */
export function AsItCame({ className = 'as-it-came', isAsItCame, children }: Props) {
  const focused = useRef<string | null>(null);
  /** Just before what came is taken away. */
  const whileThere = useCallback(
    (came: HTMLElement | null) => () => {
      const { activeElement } = document;
      focused.current = came?.contains(activeElement) ? elementIdOf(activeElement) : null;
    },
    [],
  );
  /** Whoever was at an element of it is at the same one of what is drawn. */
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
