import {
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
  type RefObject,
  useRef,
  useState,
} from 'react';
import { elementIdOf, focusableElement } from '../shell/elementById';
import { useExplainerStore } from '../shell/useExplainer';
import type { LayoutKind } from './layouts/layout';
import { isPictureKey } from './states/isPictureKey';
import { chosenBy } from './states/markers';

const targetOf = (node: EventTarget): Element | null =>
  node instanceof Element ? node.closest('[data-id]') : null;

/**
 * Handles pointer and keys on elements of the picture, by ids common to the still and the live drawing. A
 * press counts even if its element is rendered anew before release, when no click event fires.
 */
export function usePictureEvents(area: RefObject<HTMLElement | null>, kind: LayoutKind) {
  const { store, answer } = useExplainerStore();
  const pressed = useRef<Element | null>(null);
  const isDone = useRef(false);
  const [moved, setMoved] = useState<{ readonly to: string } | null>(null);

  const choose = (target: Element | null) => store.getState().select(chosenBy(elementIdOf(target)));

  const moveFrom = (target: Element, key: string) => {
    const from = elementIdOf(target) ?? '';
    answer.whenThere(() => {
      const now = answer.get();
      if (now instanceof Promise) return;
      const to = now.whereKeyLeads(key, from, kind, store.getState());
      if (to === null) return;
      setMoved({ to });
      focusableElement(to, area.current ?? undefined)?.focus();
    });
  };

  const events = {
    onPointerDown: ({ target }: PointerEvent) => {
      pressed.current = targetOf(target);
      isDone.current = false;
    },
    onPointerUp: () => {
      const { current } = pressed;
      pressed.current = null;
      if (!current || current.isConnected) return;
      isDone.current = true;
      choose(current);
    },
    onClick: ({ target }: MouseEvent) => {
      if (!isDone.current) choose(targetOf(target));
      isDone.current = false;
    },
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
      if (event.key === 'Escape') {
        // Escape in two steps: first clear the selection, then leave the picture.
        if (store.getState().choices.select === null) event.currentTarget.focus();
        else choose(null);
        return;
      }
      const target = targetOf(event.target);
      if (!target || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === 'Enter' || event.key === ' ') choose(target);
      else if (isPictureKey(event.key)) moveFrom(target, event.key);
      else return;
      event.preventDefault();
    },
  };
  return { events, moved };
}
