// Every two failures of the networks of the library (without ALL_CASES=1 a part of them): engine, page, report,
// picture and text view give one answer.

import { afterAll, describe, expect, it } from 'vitest';
import { changeBetween } from '../../src/analysis/change';
import { networkAnswer } from '../../src/analysis/network/networkAnswer';
import { complianceHeading } from '../../src/content/complianceForPath';
import { predictabilityHeading } from '../../src/content/predictabilityForPath';
import { answerSentences } from '../../src/content/report/answer';
import { reachableMark } from '../../src/content/verdictMarks';
import { verdictSentence } from '../../src/content/verdictSentence';
import { assessedOnce } from '../fixtures/assessedOnce';
import { cases } from '../fixtures/cases';
import { libraryNetworks } from './libraryNetworks';
import { contradictingRows } from './textTables';

const EACH = cases(97, 1);
const counts = { pairs: 0, answers: 0 };

describe.each(libraryNetworks)('$id', ({ examination, topology: asked }) => {
  const { compiled, risks } = examination;
  const { topology } = compiled;
  const questions = topology.offices
    .filter(({ users }) => users)
    .flatMap((office) => topology.destinations.flatMap(({ id }) => examination.caseOf(office.id, id) ?? []));

  it('answers two failures alike in engine, verdict, panels, report, picture and text view', () => {
    const all = risks.flatMap((first, place) =>
      risks.slice(place + 1).map((second) => [first, second] as const),
    );
    for (const [first, second] of all.filter((_, index) => index % EACH === 0)) {
      counts.pairs += 1;
      const plane = examination.planeUnder([first, second]);
      for (const question of questions) {
        counts.answers += 1;
        const { office, destination } = question;
        const whole = { office, destination, prefer: null, options: [], failures: [] };
        const scenario = { ...whole, failures: [first.id, second.id].sort() };
        const by = `${office} ${destination} ${scenario.failures.join()}`;
        const { reachability, privacy } = examination.answerIn(question, plane);
        const answer = networkAnswer(compiled, scenario);
        const intact = assessedOnce(asked, whole);
        const assessment = assessedOnce(asked, scenario);
        expect([answer?.reachability, answer?.privacy], by).toEqual([reachability, privacy]);
        expect([assessment.outcome.reachability, assessment.outcome.privacy], by).toEqual([
          reachability,
          privacy,
        ]);
        const change = changeBetween(intact, assessment);
        const { claim, consequence } = verdictSentence(assessment, change);
        expect(JSON.stringify(answerSentences(assessment, change)), by).toContain(
          JSON.stringify(consequence).slice(1, -1),
        );
        expect(/\bundefined\b|\bnull\b| {2}|\.\./.test(`${claim} ${consequence}`), by).toBe(false);
        expect(reachableMark(assessment).tone === 'good', by).toBe(reachability === 'reached');
        for (const { title, statements } of [
          complianceHeading(assessment, intact),
          predictabilityHeading(assessment, intact),
        ])
          expect(`${title} ${statements.map(({ text }) => text).join(' ')}`, by).not.toMatch(
            /\bundefined\b| {2}/,
          );
        for (const link of answer?.requestLinks ?? [])
          expect(answer?.map.links.get(link)?.state, `${by}: ${link}`).toBe('in-use');
        expect(answer && contradictingRows(asked, assessment, answer), by).toEqual([]);
      }
    }
  });
});

afterAll(() =>
  console.info(
    `${counts.answers} answers under ${counts.pairs} pairs of failures, told alike everywhere, in the text view too`,
  ),
);
