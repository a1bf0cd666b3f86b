// Two failures that together are worse than either alone.

import type { FailureTarget } from '../../model/compiledFailures';
import { converse } from '../../routing/conversation';
import type { AdjacencySet } from '../../routing/indexNetwork';
import { type Judgement, judge } from '../judge';
import { type Damage, damageBetween, severityOf } from './damage';
import type { Case, Examination } from './examination';
import { type RiskClass, riskClasses } from './riskClasses';

/** Any of the first with any of the second. */
export type ClassPair = {
  readonly first: RiskClass;
  readonly second: RiskClass;
  readonly damage: Damage;
};

type Alone = {
  readonly each: RiskClass;
  readonly severity: number;
  /** Adjacencies that the answer hangs on while this has failed. */
  readonly hangsOn: AdjacencySet;
};

const isSetting = ({ kind }: FailureTarget) => kind === 'misconfiguration';

/** The smaller failure adds nothing to one that takes all that it takes. */
function isNested({ risks: [a], takes: takenByA }: RiskClass, { risks: [b], takes: takenByB }: RiskClass) {
  const shared = takenByA & takenByB;
  return (!isSetting(a) && shared === takenByA) || (!isSetting(b) && shared === takenByB);
}

/** With the first failed already, the second takes nothing that the answer still hangs on. */
const addsNothing = (first: Alone, second: RiskClass): boolean =>
  !isSetting(second.risks[0]) && (second.takes & first.hangsOn) === 0n;

export function worsePairs(examination: Examination, asked: Case): readonly ClassPair[] {
  const damageOf = (answer: Judgement) => damageBetween(asked.answer, answer);
  const alone = riskClasses(examination, asked).map((each): Alone => {
    const plane = examination.planeUnder([each.risks[0]]);
    const answer = judge(converse(plane, asked.flow));
    return { each, severity: severityOf(damageOf(answer)), hangsOn: plane.hangsOn().up };
  });
  const worst = severityOf('ends');
  const open = alone.filter(({ severity }) => severity < worst);

  return open.flatMap((first, index) =>
    open.slice(index + 1).flatMap((second): readonly ClassPair[] => {
      if (isNested(first.each, second.each)) return [];
      if (addsNothing(first, second.each) || addsNothing(second, first.each)) return [];
      const plane = examination.planeUnder([first.each.risks[0], second.each.risks[0]]);
      const damage = damageOf(examination.answerIn(asked, plane));
      const isWorse = severityOf(damage) > Math.max(first.severity, second.severity);
      return isWorse ? [{ first: first.each, second: second.each, damage }] : [];
    }),
  );
}
