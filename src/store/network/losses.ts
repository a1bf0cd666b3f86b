// Works out who loses what under the failures of a question.

import { wishFor } from '../../analysis/judgeWish';
import { effectsOn, type RiskEffect } from '../../analysis/overview/cell';
import { sendsOut, severityOf } from '../../analysis/overview/damage';
import { examineIn, type LossRow, lossRows } from '../../analysis/overview/losses';
import { type RemedyPoints, singlePoints } from '../../analysis/overview/singlePoints';
import { type Remedy, remediesFor } from '../../model/failureKinds';
import { memoizeByIdentity, memoizeByKey } from '../memory/memoize';
import type { Told } from './derived';

type InNetwork = Pick<Told['answer']['scenario'], 'office' | 'prefer' | 'options'>;

const examinations = memoizeByIdentity(
  (compiled: Told['compiled']) =>
    memoizeByKey(
      ({ office, prefer, options }: InNetwork) =>
        JSON.stringify([prefer === null ? null : [office, prefer], options]),
      (asked: InNetwork) => examineIn(compiled, asked),
      4,
    ),
  2,
);

/** Yields a row for each group of equal offices. */
export function lossesOf({ compiled, description, answer }: Told): Generator<LossRow, void, undefined> {
  return lossRows(description, examinations(compiled)(answer.scenario), answer.scenario);
}

/** What one would do against the failures that have done this harm; empty where they did none. */
export function remediesAgainst({ topology, answer }: Told, rows: readonly LossRow[]): readonly Remedy[] {
  const losses = rows.flatMap((row) => row.losses);
  if (!losses.some(({ damage }) => severityOf(damage) > 0)) return [];
  const failed = topology.failureTargets.filter(({ id }) => answer.scenario.failures.includes(id));
  return remediesFor(
    failed.map(({ kind }) => kind),
    losses.some((loss) => sendsOut(loss.intact, loss.answer)),
  );
}

/** What each single failure makes of the question while nothing has failed; empty where it changes nothing. */
export function* singleFailuresOf({
  compiled,
  answer: { scenario },
}: Told): Generator<readonly RiskEffect[], void, undefined> {
  const examination = examinations(compiled)(scenario);
  const asked = examination.caseOf(scenario.office, scenario.destination);
  if (!asked) return;
  for (const risk of examination.risks) yield effectsOn(examination, asked, [risk]);
}

/** The single points of failure among these effects on the question, by what one would do about them. */
export function pointsAmong(
  { topology, description, answer: { scenario } }: Told,
  effects: readonly RiskEffect[],
): readonly RemedyPoints[] {
  const { office, destination } = scenario;
  const wish = wishFor(description, office, destination);
  const cell = { office, destination, effects, wish: wish ?? 'any', isWishGiven: wish !== null };
  const sitesOf = (id: string) => topology.offices.find((each) => each.id === id)?.count ?? 1;
  return singlePoints(topology.failureTargets, [cell], sitesOf);
}
