import { type RefObject, useEffect, useRef } from 'react';
import type { TourStep } from '../../store/choices/tour';
import { isComplete } from '../../store/tour';
import { taskOf } from '../../store/tourScript';
import { useExplainer } from '../shell/useExplainer';
import { showAnswer, showRoom } from './showAnswer';

const isFocusLost = () => document.activeElement === null || document.activeElement === document.body;

/**
 * On completion of a step: scrolls to the answer, and focuses "next" for pointer users. Keyboard focus stays,
 * unless its element has unmounted.
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
    // An opening room takes the focus itself.
    if (taskOf(step)?.kind === 'opened') {
      showRoom();
      return;
    }
    if (isByPointer.current || isFocusLost()) next.current?.focus({ preventScroll: true });
    showAnswer();
  }, [step, complete, next, isByPointer]);
}
