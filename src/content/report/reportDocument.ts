// Path report in words: the same for print and Markdown.

import type { PathReport } from '../../analysis/report';
import { notAffiliated, simplificationsFor } from '../article/simplifications';
import { modelled } from '../sources';
import { attestation, otherServices, stillInternet } from '../stillInternet';
import { answerFacts, answerSentences, linkTable, pathNote, pathTable } from './answer';
import { confirmingBlocks } from './confirming';
import { connectionTestBlocks } from './connectionFailover';
import { type Block, footnotesOf, type ReportDocument, type Section, sentences } from './document';
import { beforeAndDuring, failureTestBlocks } from './failureFindings';
import { findingLimits, findingReasons, findingTable } from './findings';
import { asNumberNote, routeTable } from './routes';
import { assumptionsOf, scenarioFacts } from './scenario';

function exceptionBlocks({ assessment }: PathReport): readonly Block[] {
  const { question, internetOnlyReached } = assessment;
  if (question.destination.peering !== 'microsoft') {
    return [
      sentences(
        modelled(
          'Behind Azure private peering are your own services. What else they fetch, and from where, is not part of this model.',
        ),
      ),
    ];
  }
  if (question.destination.element !== 'power-platform') return [sentences(otherServices)];
  const intro =
    question.over !== 'expressroute'
      ? 'This traffic does not use ExpressRoute. Over ExpressRoute, the following would still need the internet, or use it.'
      : internetOnlyReached === false
        ? `The findings are about the traffic above. In addition, the following needs the internet, which ${question.office.inSentence} cannot reach in this scenario.`
        : 'The findings are about the traffic above. In addition, the following still needs the internet, or uses it.';
  return [
    sentences(modelled(intro), attestation.cannot, attestation.can),
    {
      kind: 'table',
      caption: 'Exceptions',
      head: ['What', 'Consequence'],
      rows: stillInternet.map(({ what, source, consequence }) => [{ text: `${what}.`, source }, consequence]),
    },
  ];
}

function sectionsOf(report: PathReport): readonly Section[] {
  const { assessment, change, links, findings, routes } = report;
  const { topology } = assessment;
  const failed = change === null ? [] : [beforeAndDuring(report)];
  return [
    { id: 'scenario', title: 'Scenario', blocks: [scenarioFacts(report)] },
    {
      id: 'answer',
      title: 'Answer',
      blocks: [answerSentences(assessment, change), answerFacts(assessment, report.nextFailures), ...failed],
    },
    {
      id: 'findings',
      title: 'Findings',
      blocks: [findingTable(assessment, findings), findingReasons(assessment, findings), findingLimits],
    },
    {
      id: 'path',
      title: 'Path',
      blocks: [
        pathTable(assessment),
        pathNote(assessment),
        ...(links.length > 0 ? [linkTable(assessment, links)] : []),
      ],
    },
    { id: 'failures', title: 'What each failure would do', blocks: failureTestBlocks(report) },
    {
      id: 'connections',
      title: 'Modelled failover of each connection',
      blocks: connectionTestBlocks(report),
    },
    {
      id: 'routes',
      title: 'Routes behind it',
      blocks: [
        routeTable(topology, 'Towards the service', routes.request),
        ...(routes.reply.length > 0 ? [routeTable(topology, 'Back to the office', routes.reply)] : []),
        asNumberNote(assessment.topology),
      ],
    },
    {
      id: 'assumptions',
      title: 'Assumptions',
      blocks: [
        {
          kind: 'list',
          items: [
            ...assumptionsOf(assessment).map(modelled),
            ...simplificationsFor(assessment).slice(topology.isArticle ? 1 : 0),
          ],
        },
      ],
    },
    { id: 'exceptions', title: 'Exceptions', blocks: exceptionBlocks(report) },
    { id: 'confirming', title: 'How to confirm it in your network', blocks: confirmingBlocks(report) },
  ];
}

export const reportWords = {
  notice:
    'A model of the network in the article, computed and not measured: nothing was tested on your network or on anybody’s. It shows what routing does under the stated assumptions; whether your network is built like this is for you to check.',
  noticeOfDescription:
    'A model of the network as it was described, computed and not measured: nothing was tested on it. It shows what routing does if the network is built as the description says; whether it is, is for you to check.',
  verify:
    'An address given here opens the same report while the model has the same version. The digest identifies the text of this report and proves nothing about a network. It covers every word and number, the version of the model and the sources included, but not the date, the address and the picture. The JSON holds exactly what was digested.',
  unmarked: 'Statements without the number of a source are this model’s own conclusions.',
  sources: 'Sources, with the date of the version read',
} as const;

export function reportDocument(report: PathReport): ReportDocument {
  const { topology, question } = report.assessment;
  const sections = sectionsOf(report);
  return {
    title: `Path report (modelled): ${question.office.name} to ${question.destination.inSentence}`,
    notice: topology.isArticle ? reportWords.notice : reportWords.noticeOfDescription,
    verify: reportWords.verify,
    sections,
    sources: footnotesOf(sections),
    closing: [reportWords.unmarked, notAffiliated],
  };
}
