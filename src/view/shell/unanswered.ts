// Hides the verdict after a choice until its answer is there, while the code that answers is still loading. The inline
// script (scripts/settling.js) does the same for choices made before the page's own script.

import type { ExplainerStore } from '../../store/explainerStore';
import { afterPaint } from './afterPaint';
import type { AnswerSource } from './answer';

/** Call before the first choice can be made. */
export function hideUntilAnswered(store: Pick<ExplainerStore, 'subscribe'>, answer: AnswerSource): void {
  const { dataset } = document.documentElement;
  const stop = store.subscribe((now, before) => {
    if (now.choices.scenario !== before.choices.scenario) dataset.unanswered = '';
  });
  answer.whenThere(stop);
}

/** Call once all early choices are made. Shows the verdict when it is theirs. */
export const showOnceAnswered = (answer: AnswerSource): void =>
  answer.whenThere(() => afterPaint(() => delete document.documentElement.dataset.unanswered));
