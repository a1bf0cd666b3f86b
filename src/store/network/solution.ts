// Computes which answer to a question about a network is right.

import { type Examination, examine } from '../../analysis/overview/examination';
import { type Claim, outcomeOf, rightOption, type Situation } from '../../analysis/overview/prediction';
import type { Compiled } from '../../compile/compile';
import { memoizeByIdentity } from '../memory/memoize';

const examinationOf: (compiled: Compiled) => Examination = memoizeByIdentity(examine, 2);

/** Returns the index of the right option; null where the question is about another network. */
export function solutionIn(
  compiled: Compiled,
  asked: Situation,
  options: readonly { readonly claim: Claim }[],
): number | null {
  const outcome = outcomeOf(examinationOf(compiled), asked);
  return outcome && rightOption(options, outcome);
}
