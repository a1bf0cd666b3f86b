// Answers about an organisation, and the advice that follows from them.

import {
  type AlternativeCode,
  advise,
  type Lean,
  type Pull,
  pullOf,
  type ReasonCode,
  type RuledOut,
} from '../analysis/advice';
import { type AdviceAnswers, type QuestionId, questionIds } from '../analysis/adviceAnswers';
import type { ExplainerState } from './explainerStore';
import { memoizeByIdentity } from './memory/memoize';

export const adviceQuestions: readonly QuestionId[] = questionIds;

export type AdviceOnAnswers = {
  readonly lean: Lean;
  /** Reasons grouped by pull; empty groups omitted. */
  readonly pulls: readonly { readonly pull: Pull; readonly reasons: readonly ReasonCode[] }[];
  readonly alternatives: readonly AlternativeCode[];
  readonly ruledOut: readonly RuledOut[];
  readonly unanswered: readonly QuestionId[];
};

const ORDER: readonly Pull[] = ['for', 'against', 'open'];

const adviceOn = memoizeByIdentity((told: AdviceAnswers): AdviceOnAnswers => {
  const { lean, reasons, alternatives, ruledOut } = advise(told);
  const pulls = ORDER.map((pull) => ({ pull, reasons: reasons.filter((reason) => pullOf(reason) === pull) }));
  return {
    lean,
    pulls: pulls.filter((each) => each.reasons.length > 0),
    alternatives,
    ruledOut,
    unanswered: questionIds.filter((id) => told[id] === undefined),
  };
});

export const selectAdvice = ({ choices }: ExplainerState): AdviceOnAnswers => adviceOn(choices.advice);

/** Sets an answer, or removes it. */
export function withAnswer(told: AdviceAnswers, question: QuestionId, answer: string | null): AdviceAnswers {
  const { [question]: _, ...others } = told;
  return answer === null ? others : { ...others, [question]: answer };
}
