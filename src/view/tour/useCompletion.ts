import { type RefObject, useEffect, useRef } from 'react';
import type { TourStep } from '../../store/choices/tour';
import { isComplete } from '../../store/tour';
import { taskOf } from '../../store/tourScript';
import { useExplainer } from '../shell/useExplainer';
import { showAnswer, showRoom } from './showAnswer';

const isFocusLost = () => document.activeElement === null || document.activeElement === document.body;

/**
 * Once the reader has done or answered what a step asks for: the answer comes on screen, and "next" is at hand for
 * whoever clicked. Whoever works by keyboard stays in place, unless what had the focus is gone.
 */
export function useCompletion(
  step: TourStep,
  next: RefObject<HTMLButtonElement | null>,
  isByPointer: RefObject<boolean>,
): void {
  const complete = useExplainer(({ choices }) => isComplete(choices));
  const before = useRef({ step, complete });
  useEffect(() => {
    const wasOpen = before.current.step === step && !before.current.complete;
    before.current = { step, complete };
    if (!wasOpen || !complete) return;
    // A room takes the focus as it opens.
    if (taskOf(step)?.kind === 'opened') {
      showRoom();
      return;
    }
    if (isByPointer.current || isFocusLost()) next.current?.focus({ preventScroll: true });
    showAnswer();
  }, [step, complete, next, isByPointer]);
}
