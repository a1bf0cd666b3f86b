// Every word of content/ that a reader may be told as a fact, gathered for the tests of wording.

import { assess } from '../../src/analysis/assess';
import { detectionClocks } from '../../src/analysis/clocks';
import { failover } from '../../src/analysis/failover';
import { pathReport } from '../../src/analysis/report';
import { adviceLead, leans, pullNames, reasonTexts } from '../../src/content/advice/advice';
import { alternativeTexts, ruledOutTexts } from '../../src/content/advice/adviceAlternatives';
import { whatItTakes } from '../../src/content/advice/whatItTakes';
import { articleCard } from '../../src/content/article/articleCard';
import { articleStatements } from '../../src/content/article/articleStatements';
import { credit } from '../../src/content/article/credit';
import { figureTitle } from '../../src/content/article/figureDescription';
import { notAffiliated, provenance, simplifications } from '../../src/content/article/simplifications';
import {
  checkedFacts,
  contentionControls,
  contentionLead,
  whatIsModelled as contentionModelled,
  sameWork,
} from '../../src/content/contention/contention';
import { contentionWords } from '../../src/content/contention/contentionWords';
import {
  explainedIds,
  explanationOf,
  openingExplanation,
} from '../../src/content/explanations/explanationOf';
import { failoverClaim } from '../../src/content/failover/failover';
import { failoverFacts } from '../../src/content/failover/failoverFacts';
import { clockWords, failoverWords } from '../../src/content/failover/failoverWords';
import { glossary } from '../../src/content/glossary';
import {
  layerNames,
  layerReach,
  layersOn,
  layersTitle,
  nothingToLayer,
  protectionWords,
  storedData,
} from '../../src/content/layers/layers';
import { chooserWords } from '../../src/content/library/chooserWords';
import { lessonWords } from '../../src/content/library/lessonWords';
import { myths, mythsTitle } from '../../src/content/myths/myths';
import { nameOf } from '../../src/content/names';
import {
  whatIsModelled as bottlenecksModelled,
  bottleneckWords,
  findBottleneck,
  measureFirst,
} from '../../src/content/remedies/bottlenecks';
import { effectMeanings, remedyCaptions, remedyWords } from '../../src/content/remedies/remedyWords';
import {
  sharedCircuitFacts,
  sharedCircuitTitle,
  sharedCircuitWords,
} from '../../src/content/remedies/sharedCircuit';
import { reportDocument, reportWords } from '../../src/content/report/reportDocument';
import { reasonWords } from '../../src/content/requirements/requirementReasons';
import {
  exceptToKeepOff,
  lastWord,
  requirementWords,
  verdictLimits,
  verdictTitles,
} from '../../src/content/requirements/requirements';
import { damageLabels, resilienceWords } from '../../src/content/resilience';
import { embedWords, reportViewWords, shareWords } from '../../src/content/share';
import type { Statement } from '../../src/content/sources';
import {
  attestation,
  noInternetPath,
  stillInternet,
  stillInternetTitle,
} from '../../src/content/stillInternet';
import { topicWords } from '../../src/content/topicWords';
import { speakerNotes } from '../../src/content/tour/notes/notes';
import { tour } from '../../src/content/tour/tour';
import { privateMark, reachableMark } from '../../src/content/verdictMarks';
import { verdictSentence } from '../../src/content/verdictSentence';
import { withFailures } from '../../src/model/scenario';
import { libraryCards } from '../../src/networks/library/libraryCards';
import { loadLibraryEntry } from '../../src/networks/library/loadLibrary';
import { texasSeattle } from '../../src/networks/texasSeattle/texasSeattle';
import { fixtureTopology } from '../fixtures/fixtureTopology';
import { asked, openingScenario } from '../fixtures/scenarios';
import {
  layeredEnds,
  layeredStretches,
  meanings,
  meaningsElsewhere,
  peerings,
  reasons,
  scenarios,
} from './everyMeaning';
import { statementsIn, textsIn } from './gather';

const failovers = scenarios.flatMap((scenario) =>
  detectionClocks.map((clock) => failover(texasSeattle, withFailures(scenario, []), scenario, clock)),
);

/** The sentences of reports; the answer is that of the verdict, and most cells of tables are names and numbers. */
const reportSentences = [
  openingScenario,
  asked({ exit: 'on' }),
  asked({ peering: 'azure-private' }),
  asked({ path: 'internet' }),
  withFailures(openingScenario, ['circuit']),
].flatMap((scenario) => {
  const { title, sections } = reportDocument(pathReport(texasSeattle, scenario, 'in-transit'));
  const told = sections.filter(({ id }) => id !== 'answer');
  return [title, ...statementsIn(told).filter(({ text }) => text.endsWith('.'))];
});

const verdicts = scenarios.map((scenario) => {
  const assessment = assess(texasSeattle, scenario);
  return [verdictSentence(assessment, null), reachableMark(assessment), privateMark(assessment)];
});

const vpn = fixtureTopology('more/vpn-alone');
const overTunnel = assess(vpn, { ...vpn.opening, destination: 'vnet:hub' });

const libraryEntries = await Promise.all(
  libraryCards.map(async (card) => ({ card, ...(await loadLibraryEntry(card.id)) })),
);

/** Everything that the page says, by where it says it. */
export const textsByPlace: Readonly<Record<string, unknown>> = {
  'The article, in the panels and in the figure in words': articleStatements,
  'Panel Explain, before anything is selected': [openingExplanation, figureTitle, credit.text],
  ...Object.fromEntries(
    explainedIds.map((id) => [
      `Panel Explain: ${nameOf(texasSeattle, id)} (${id})`,
      explanationOf(texasSeattle, id),
    ]),
  ),
  'Panel Explain: the scene in view': meanings.map(({ scene }) => scene),
  'Panels Compliance and Predictability: the path shown': meanings.map(({ told }) => told),
  'The same for networks of the library, as they open and with the failure that surprises': meaningsElsewhere,
  'Panel Compliance: requirements': [
    requirementWords,
    verdictTitles,
    lastWord,
    exceptToKeepOff,
    verdictLimits,
    reasons.map((reason) =>
      reason === 'tunnel-crosses-internet'
        ? reasonWords(overTunnel, reason, overTunnel.outcome.tunnelLinks)
        : reasonWords(assess(texasSeattle, openingScenario), reason, [
            'texas-internet',
            'internet-microsoft',
          ]),
    ),
  ],
  'Topic: what still uses the internet': [
    stillInternetTitle,
    stillInternet.map(({ what, source, consequence }) => [{ text: `${what}.`, source }, consequence]),
    attestation,
    noInternetPath(assess(texasSeattle, openingScenario)),
  ],
  'Topic: what encrypts': [
    layersTitle,
    layerNames,
    layerReach,
    protectionWords,
    storedData,
    layeredStretches.flatMap((stretch) => layeredEnds.map((end) => layersOn(stretch, end))),
    (['undecided', 'down-nothing-exposed'] as const).map(nothingToLayer),
    topicWords.otherPaths,
  ],
  // The claims of the myths are what people think, and are left out for that reason.
  'Topic: myths': [mythsTitle, myths.map(({ answer, look }) => ({ answer, look }))],
  'Topic: when ExpressRoute does not help': [
    bottleneckWords,
    measureFirst,
    findBottleneck,
    bottlenecksModelled,
    remedyWords,
    remedyCaptions,
    effectMeanings,
    [sharedCircuitTitle, sharedCircuitWords, sharedCircuitFacts],
  ],
  'Topic: contention, simulated': [
    contentionControls,
    contentionLead,
    sameWork,
    contentionModelled,
    checkedFacts,
    contentionWords,
  ],
  // The answers of the reader are what an organisation says, and are left out for that reason.
  'Topic: would it help us?': [
    adviceLead,
    leans,
    reasonTexts,
    alternativeTexts,
    ruledOutTexts,
    pullNames,
    whatItTakes,
  ],
  'Topic: how long until failover?': [
    clockWords,
    failoverWords,
    failovers.map((each) => [failoverClaim(each), peerings.map((peering) => failoverFacts(each, peering))]),
  ],
  'Topic: what each failure does': [damageLabels, resilienceWords],
  Tour: tour,
  'Speaker notes': Object.values(speakerNotes).map(({ say, questions }) => [
    say,
    questions.map(({ answer }) => answer),
  ]),
  ...Object.fromEntries(
    libraryEntries.map(({ card, documented, differing, surprise, questions, tour: steps }) => [
      `Library: ${card.name}`,
      [
        card.teaches,
        documented,
        differing,
        surprise.says,
        questions.map(({ question, after }) => [question, after]),
        steps,
      ],
    ]),
  ),
  'Library: the article’s network': articleCard,
  'Library: chooser and short tour': [chooserWords, chooserWords.lead(libraryCards.length + 1), lessonWords],
  'What is simplified': [simplifications, provenance, notAffiliated],
  Terms: glossary,
  'Path report': [reportWords, reportViewWords, reportSentences],
  Sharing: [shareWords, embedWords],
  Verdict: verdicts,
};

const everything = Object.values(textsByPlace);

export const allStatements: readonly Statement[] = statementsIn(everything);
/** Prose only: ids and addresses have no space in them. */
export const allTexts: readonly string[] = [...new Set(textsIn(everything))].filter((text) =>
  text.includes(' '),
);
