// All that the page says of one scenario of any network, by where it says it.

import { assess } from '../../src/analysis/assess';
import { changeBetween } from '../../src/analysis/change';
import { detectionClocks } from '../../src/analysis/clocks';
import { compare } from '../../src/analysis/compare';
import { elementStates } from '../../src/analysis/elements/elementStates';
import { failover } from '../../src/analysis/failover';
import { pathInView, pathReport } from '../../src/analysis/report';
import { failButton, restoreButton } from '../../src/content/causes';
import { aspectText, pathLines, settingsText } from '../../src/content/compare/compareWords';
import { complianceHeading } from '../../src/content/complianceForPath';
import { failureCheckboxes } from '../../src/content/controls';
import { sceneExplanation } from '../../src/content/explanations/scene';
import { failoverClaim } from '../../src/content/failover/failover';
import { failoverFacts } from '../../src/content/failover/failoverFacts';
import { momentWords } from '../../src/content/failover/failoverMoments';
import { finalWords, lostWords, restoredWords } from '../../src/content/failover/failoverTable';
import { supposableFailures } from '../../src/content/failover/supposable';
import { failureName } from '../../src/content/failureName';
import { nameOf } from '../../src/content/names';
import { pathHeadline, stretchTitle, symmetryText } from '../../src/content/pathWords';
import { boxLabel, linkLabel, nodeLabel, peeringLabel } from '../../src/content/pictureLabels';
import { predictabilityHeading } from '../../src/content/predictabilityForPath';
import { reportDocument } from '../../src/content/report/reportDocument';
import { tableCaption } from '../../src/content/resilience';
import { encryptionWords, nothingWords, stretchWords, stripTitle } from '../../src/content/rulerWords';
import { scenarioInWords, sheetSections } from '../../src/content/sheet/sheet';
import { stepRemark } from '../../src/content/stepRemark';
import { privateMark, reachableMark } from '../../src/content/verdictMarks';
import { verdictSentence } from '../../src/content/verdictSentence';
import { type Scenario, withFailures } from '../../src/model/scenario';
import type { Topology } from '../../src/model/topology';

export function toldOf(topology: Topology, scenario: Scenario): Readonly<Record<string, unknown>> {
  const assessment = assess(topology, scenario);
  const intact = assess(topology, withFailures(scenario, []));
  const change = scenario.failures.length > 0 ? changeBetween(intact, assessment) : null;
  const { question } = assessment;
  const links = topology.links.filter(({ id }) => assessment.requestLinks.has(id));
  const stretches = [...assessment.stretches, ...assessment.replyStretches].flat();
  const { left } = compare(topology, assessment, intact);
  const report = pathReport(topology, scenario, 'in-transit');
  // For another requirement the tests of failures are the same.
  const neverInternet = { ...report, ...pathInView(topology, scenario, 'never-internet') };
  return {
    verdict: Object.values(verdictSentence(assessment, change)),
    marks: [reachableMark(assessment), privateMark(assessment)].flatMap(({ title, detail }) => [
      title,
      detail,
    ]),
    remark: stepRemark(intact, changeBetween(assessment, intact)),
    scene: sceneExplanation(assessment, change),
    path: [
      ...(['request', 'reply'] as const).flatMap((direction) => [
        pathHeadline(assessment, direction),
        symmetryText(assessment, direction),
      ]),
      ...pathLines(assessment),
    ],
    panels: [complianceHeading(assessment, intact), predictabilityHeading(assessment, intact)],
    ruler: [
      ...stretches.flatMap((stretch) => Object.values(stretchWords(stretch, links, assessment))),
      ...stretches.map((stretch) => stretchTitle(topology, stretch)),
      nothingWords(assessment),
      encryptionWords(assessment, assessment.stretches).lead,
      stripTitle(assessment),
    ],
    compared: [
      settingsText(assessment),
      ...(['office', 'service', 'carriers', 'stretches', 'next-failure'] as const).map((aspect) =>
        aspectText(topology, aspect, left),
      ),
    ],
    sheet: [scenarioInWords(assessment), sheetSections(report, topology.links)],
    report: reportDocument(neverInternet),
    resilience: tableCaption(question),
    failover: failoversOf(topology, scenario),
    text: namesOf(topology, scenario),
  };
}

function failoversOf(topology: Topology, scenario: Scenario): readonly unknown[] {
  const assessment = assess(topology, scenario);
  const { question } = assessment;
  const after =
    scenario.failures.length > 0
      ? [scenario]
      : supposableFailures(assessment).map((id) => withFailures(scenario, [id]));
  return after.flatMap((failed) =>
    detectionClocks.flatMap((clock) => {
      const told = failover(topology, withFailures(scenario, []), failed, clock);
      return [
        ...Object.values(failoverClaim(told)),
        ...[-1, 0.2, 8, 100, 400].map((atS) => momentWords(told, atS)),
        ...[lostWords(told), finalWords(told), restoredWords(told)],
        failoverFacts(told, question.destination.peering),
      ];
    }),
  );
}

/** What the picture and its text call their elements, and the buttons beside them. */
function namesOf(topology: Topology, scenario: Scenario): readonly string[] {
  const { links, nodes, boxes, peerings } = elementStates(topology, assess(topology, scenario), 'request');
  return [
    ...links.flatMap((state) => {
      const link = topology.links.find(({ id }) => id === state.id);
      return link ? [linkLabel(topology, link, state)] : [];
    }),
    ...nodes.flatMap((state) => {
      const node = topology.nodes.find(({ id }) => id === state.id);
      return node ? [nodeLabel(topology, node, state)] : [];
    }),
    ...boxes.flatMap(({ id, failed }) => {
      const box = topology.boxes.find((each) => each.id === id);
      return box ? [boxLabel(box, failed)] : [];
    }),
    ...peerings.map((peering) => peeringLabel(topology, peering)),
    ...failureCheckboxes(topology).map(({ label }) => label),
    ...topology.failureTargets.flatMap(({ id }) => [
      failureName(topology, id),
      failButton(topology, id),
      restoreButton(topology, id),
      nameOf(topology, id),
    ]),
  ];
}
