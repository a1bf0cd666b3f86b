import { type RefObject, useEffect, useRef } from 'react';
import { showAnswer, showTopic } from './showAnswer';

const isFocusLost = () => document.activeElement === null || document.activeElement === document.body;

type At = {
  readonly step: string;
  readonly isComplete: boolean;
  /** True for a step that opens a topic below the picture. */
  readonly opensTopic: boolean;
};

/**
 * On completion of a step: scrolls to the answer, and focuses "next" for pointer users. Keyboard focus stays,
 * unless its element has unmounted.
 */
export function useCompletion(
  { step, isComplete, opensTopic }: At,
  next: RefObject<HTMLButtonElement | null>,
  isByPointer: RefObject<boolean>,
): void {
  const before = useRef({ step, isComplete });
  useEffect(() => {
    const wasOpen = before.current.step === step && !before.current.isComplete;
    before.current = { step, isComplete };
    if (!wasOpen || !isComplete) return;
    // An opening topic takes the focus itself.
    if (opensTopic) {
      showTopic();
      return;
    }
    if (isByPointer.current || isFocusLost()) next.current?.focus({ preventScroll: true });
    showAnswer();
  }, [step, isComplete, opensTopic, next, isByPointer]);
}
