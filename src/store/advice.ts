// What the reader told of an organisation, and what that speaks for.

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

export const adviceQuestions: readonly QuestionId[] = questionIds;

export type ToldAdvice = {
  readonly lean: Lean;
  /** Reasons by which way they pull; only pulls that have any. */
  readonly pulls: readonly { readonly pull: Pull; readonly reasons: readonly ReasonCode[] }[];
  readonly alternatives: readonly AlternativeCode[];
  readonly ruledOut: readonly RuledOut[];
  readonly unanswered: readonly QuestionId[];
};

const ORDER: readonly Pull[] = ['for', 'against', 'open'];
const known = new WeakMap<AdviceAnswers, ToldAdvice>();

export function selectAdvice({ choices: { advice: told } }: ExplainerState): ToldAdvice {
  const found = known.get(told);
  if (found) return found;
  const { lean, reasons, alternatives, ruledOut } = advise(told);
  const pulls = ORDER.map((pull) => ({ pull, reasons: reasons.filter((reason) => pullOf(reason) === pull) }));
  const advice = {
    lean,
    pulls: pulls.filter((each) => each.reasons.length > 0),
    alternatives,
    ruledOut,
    unanswered: questionIds.filter((id) => told[id] === undefined),
  };
  known.set(told, advice);
  return advice;
}

/** The answers with one given, or taken back. */
export function withAnswer(told: AdviceAnswers, question: QuestionId, answer: string | null): AdviceAnswers {
  const { [question]: _, ...others } = told;
  return answer === null ? others : { ...others, [question]: answer };
}
