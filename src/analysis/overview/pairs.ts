// Finds two failures that together are worse than either alone: they do more damage, or send packets out to the public
// internet that neither sends.

import type { DestinationId } from '../../model/compiledTopology';
import type { ElementId } from '../../model/description';
import type { AdjacencySet } from '../../routing/indexNetwork';
import type { Judgement } from '../judge';
import { canSendOut, damageBetween, sendsOut, severityOf } from './damage';
import type { Case, Examination } from './examination';
import { type FoldedPairs, foldPairs } from './foldPairs';
import type { Overview } from './overview';
import { addsAnything, type ClassPair, type RiskClass, riskClasses } from './riskClasses';

type Alone = {
  readonly each: RiskClass;
  readonly severity: number;
  readonly exposes: boolean;
  /** Adjacencies that the answer depends on while this has failed. */
  readonly dependence: AdjacencySet;
};

/** True if, after the first failure, the second takes nothing that the answer depends on. */
const addsNothing = (first: Alone, { risks: [risk], takes }: RiskClass): boolean =>
  risk.kind !== 'misconfiguration' && (takes & first.dependence) === 0n;

const hasInternet = ({ network: { network } }: Examination): boolean =>
  network.adjacencies.some(({ exposure }) => exposure === 'internet');

export function worsePairs(examination: Examination, asked: Case): readonly ClassPair[] {
  const damageOf = (answer: Judgement) => damageBetween(asked.answer, answer);
  const alone = riskClasses(examination, asked).map((each): Alone => {
    const plane = examination.planeUnder([each.risks[0]]);
    const answer = examination.judgeIn(asked, plane);
    const severity = severityOf(damageOf(answer));
    return { each, severity, exposes: sendsOut(asked.answer, answer), dependence: plane.dependence().up };
  });
  const worst = severityOf('ends');
  const canExpose = canSendOut(asked.answer) && hasInternet(examination);

  return alone.flatMap((first, index) =>
    alone.slice(index + 1).flatMap((second): readonly ClassPair[] => {
      const worstAlone = Math.max(first.severity, second.severity);
      const mayExpose = canExpose && !first.exposes && !second.exposes;
      if (worstAlone === worst && !mayExpose) return [];
      if (!addsAnything(first.each, second.each) || !addsAnything(second.each, first.each)) return [];
      if (addsNothing(first, second.each) || addsNothing(second, first.each)) return [];
      const plane = examination.planeUnder([first.each.risks[0], second.each.risks[0]]);
      const answer = examination.answerIn(asked, plane);
      const damage = damageOf(answer);
      const exposes = sendsOut(asked.answer, answer);
      const severity = severityOf(damage);
      const isWorse = severity > worstAlone || (severity > 0 && exposes && mayExpose);
      return isWorse ? [{ first: first.each, second: second.each, damage, exposes }] : [];
    }),
  );
}

/** The pairs of every cell, in the order of the rows. */
export type CellPairs = {
  readonly office: ElementId;
  readonly destination: DestinationId;
  readonly pairs: readonly FoldedPairs[];
};

/** Yields cell by cell, so that they can be shown before all are done; skips cells without pairs. */
export function* pairsOfCells(
  examination: Examination,
  { rows }: Overview,
): Generator<CellPairs, void, undefined> {
  for (const { office, destination } of rows.flatMap(({ cells }) => cells)) {
    const asked = examination.caseOf(office, destination);
    const pairs = asked ? foldPairs(worsePairs(examination, asked)) : [];
    if (pairs.length > 0) yield { office, destination, pairs };
  }
}
