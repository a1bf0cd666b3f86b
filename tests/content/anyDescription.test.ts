// Random descriptions, told on every panel of the page: no undefined word, no id, no word of the article.

import { describe, expect, it } from 'vitest';
import { assess } from '../../src/analysis/assess';
import { describedDetection } from '../../src/analysis/describedDetection';
import { judgeWish, wishFor } from '../../src/analysis/judgeWish';
import { effectsOn } from '../../src/analysis/overview/cell';
import { examine } from '../../src/analysis/overview/examination';
import { examineIn, lossRows } from '../../src/analysis/overview/losses';
import { overview } from '../../src/analysis/overview/overview';
import { pairsOfCells } from '../../src/analysis/overview/pairs';
import { asTopology } from '../../src/compile/asTopology';
import { compile } from '../../src/compile/compile';
import type { Naming } from '../../src/content/assess/naming';
import { failureCount } from '../../src/content/assess/summary';
import { failureLabel } from '../../src/content/failureLabel';
import { detectionStatements } from '../../src/content/network/detectionWords';
import {
  lossCaption,
  lossColumns,
  lossInWords,
  lossRowName,
  otherSites,
  singlesInWords,
  worstFirst,
} from '../../src/content/network/lossWords';
import {
  cellFailures,
  cellSentence,
  harmCounts,
  harmWords,
  rowTitle,
  wantedWords,
} from '../../src/content/network/matrixWords';
import {
  expectationInWords,
  pointsInWords,
  remedyTitle,
  sizeWords,
  wishesMet,
} from '../../src/content/network/overviewWords';
import { pairsInWords } from '../../src/content/network/pairList';
import { noWish, wishSentence, wishStatements, wishVerdict } from '../../src/content/network/wishWords';
import type { NetworkDescription } from '../../src/model/description';
import type { Scenario } from '../../src/model/scenario';
import { describedRisks, presentTargets } from '../../src/model/topology';
import { cases } from '../fixtures/cases';
import { randomDescription } from '../fixtures/descriptions/randomDescription';
import { chanceFrom } from '../fixtures/random';
import { textsIn } from './gather';
import { slips } from './slips';
import { toldOf } from './toldOf';

/** What is told besides the article's page: who loses what, what the office wants, and detection. */
function toldBesides(description: NetworkDescription, scenario: Scenario): Readonly<Record<string, unknown>> {
  const compiled = compile(description);
  const topology = asTopology(compiled);
  const naming = { topology, groups: [] };
  const assessment = assess(topology, scenario);
  const { question } = assessment;
  const detection = describedDetection(topology, question, scenario.failures);
  const examination = examineIn(compiled, scenario);
  const rows = worstFirst([...lossRows(description, examination, scenario)]);
  const whole = examination.caseOf(scenario.office, scenario.destination);
  const singles = whole ? effectsOn(examination, whole, examination.risks) : [];
  const wish = wishFor(description, scenario.office, scenario.destination);
  const wished = judgeWish(assessment.outcome, wish ?? 'private');
  const [office, to] = [question.office.inSentence, question.destination.inSentence];
  return {
    losses: [
      scenario.failures.length > 0 ? lossCaption(naming, scenario.failures) : [],
      lossColumns(naming),
      rows.map((row) => [
        lossRowName(naming, row),
        otherSites(row, rows) ?? [],
        row.losses.map((loss) => {
          const { title, detail } = lossInWords(naming, loss);
          return [title, detail];
        }),
      ]),
    ],
    singles: singlesInWords(naming, singles).map(({ title, risks }) => [
      title,
      risks.map(({ name }) => name),
    ]),
    wishes: [
      wishSentence(office, false, to, wished.wish),
      wishVerdict(wished),
      wishStatements(wished).map(({ text }) => text),
      noWish(office, false, to).text,
    ],
    detection: detectionStatements(detection, new Set()).map(({ text }) => text),
  };
}

/** What the overview says of the whole network. */
function toldOverview(description: NetworkDescription): Readonly<Record<string, unknown>> {
  const { topology } = compile(description);
  const examination = examine(compile(description));
  const all = overview(description, examination);
  const naming: Naming = { topology, groups: all.rows.map(({ group }) => group) };
  const cells = all.rows.flatMap((row) => row.cells);
  return {
    rows: [
      sizeWords(all.rows, all.destinations.length, 2),
      wishesMet(all.rows),
      all.rows.map((row) => rowTitle(naming, row)),
    ],
    cells: cells.map((cell) => [
      cellSentence(naming, cell),
      wantedWords(cell) ?? [],
      failureCount(cell),
      harmCounts(cell).map(({ harm, count, also }) => `${harmWords[harm](count)}${also}`),
      cellFailures(naming, cell).map(({ text }) => text),
    ]),
    points: all.singlePoints.map((each) => [
      remedyTitle(each),
      pointsInWords(naming, each).map(({ name, hits }) => [name, hits]),
    ]),
    pairs: pairsInWords(naming, [...pairsOfCells(examination, all)]).map(({ flows, effects }) => [
      flows,
      effects.map(({ title, pairs }) => [
        title,
        pairs.map(({ short, text, against }) => [short ?? [], text, against]),
      ]),
    ]),
    expected: all.expectations.map((each) => {
      const { text, disproofs } = expectationInWords(naming, each);
      return [text, disproofs.map((disproof) => disproof.text)];
    }),
    failures: describedRisks(topology).map(({ id }) => failureLabel(topology, id)),
  };
}

function slipsOf(told: Readonly<Record<string, unknown>>): readonly string[] {
  return Object.entries(told).flatMap(([place, each]) =>
    textsIn(each)
      .filter((text) => !text.startsWith('http') && slips.some((slip) => slip.test(text)))
      .map((text) => `${place}: ${text}`),
  );
}

describe('a network that nobody has drawn', () => {
  it('has an overview without a slip', () => {
    for (let seed = 0; seed < cases(12, 1000); seed += 1)
      expect(slipsOf(toldOverview(randomDescription(seed))), `seed ${seed}`).toEqual([]);
  });

  it('is told whole, intact and with failures, without a slip', () => {
    for (let seed = 0; seed < cases(12, 1000); seed += 1) {
      const description = randomDescription(seed);
      const topology = asTopology(compile(description));
      const chance = chanceFrom(seed);
      const office = chance.pick(topology.offices.filter(({ users }) => users)).id;
      const destination = chance.pick(topology.destinations).id;
      const scenario = { ...topology.opening, office, destination };
      const failure = chance.pick(presentTargets(topology, scenario)).id;
      for (const failures of [[], [failure]]) {
        const asked = { ...scenario, failures };
        const found = [...slipsOf(toldOf(topology, asked)), ...slipsOf(toldBesides(description, asked))];
        expect(found, `seed ${seed}, ${JSON.stringify(asked)}`).toEqual([]);
      }
    }
  });
});
