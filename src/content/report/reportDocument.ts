// The evidence report in words: the same for the printed page and for the Markdown.

import type { EvidenceReport } from '../../analysis/report';
import { inSentence, nameOf } from '../names';
import { simplifications } from '../simplifications';
import { attestation, stillInternet } from '../stillInternet';
import { answerFacts, answerSentences, linkTable, pathNote, pathTable } from './answer';
import { connectionTestBlocks } from './connectionTests';
import { type Block, modelled, type ReportDocument, type Section, sentences } from './document';
import { beforeAndDuring, failureTestBlocks } from './failureTests';
import { findingLimits, findingReasons, findingTable } from './findings';
import { asNumberNote, routeTable } from './routes';
import { assumptionsOf, scenarioFacts } from './scenario';

/** What no scenario determines. */
export type Filing = {
  /** Day of the report, as YYYY-MM-DD. */
  readonly date: string;
  /** Opens the same report. */
  readonly address: string;
  /** SHA-256 of the content. */
  readonly hash: string;
};

const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July'],
  ...['August', 'September', 'October', 'November', 'December'],
];

/** "3 June 2025". */
export function dayInWords(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${day} ${MONTHS[(month ?? 1) - 1]} ${year}`;
}

function exceptionBlocks({ assessment }: EvidenceReport): readonly Block[] {
  const { service, scenario } = assessment;
  if (service !== 'microsoft-public') {
    return [
      sentences(
        modelled(
          'Behind Azure private peering stand your own services. What else they fetch, and from where, is not part of this model.',
        ),
      ),
    ];
  }
  const intro =
    scenario.path === 'internet'
      ? 'All of this office’s traffic uses the internet. With ExpressRoute, the following still would.'
      : 'The findings are about the conversation above. Beside it, the following still uses the internet.';
  return [
    sentences(modelled(intro), attestation.cannot, attestation.can),
    {
      kind: 'table',
      caption: 'Exceptions',
      head: ['What', 'What that means'],
      rows: stillInternet.map(({ what, source, consequence }) => [{ text: `${what}.`, source }, consequence]),
    },
  ];
}

function sectionsOf(report: EvidenceReport): readonly Section[] {
  const { assessment, change, need, links, findings, routes } = report;
  const failed = change === null ? [] : [beforeAndDuring(report)];
  return [
    { id: 'scenario', title: 'Scenario', blocks: [scenarioFacts(assessment, need)] },
    {
      id: 'answer',
      title: 'Answer',
      blocks: [answerSentences(assessment, change), answerFacts(assessment), ...failed],
    },
    {
      id: 'findings',
      title: 'Findings',
      blocks: [findingTable(findings), findingReasons(findings), findingLimits],
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
      title: 'Failover test of the connections',
      blocks: connectionTestBlocks(report),
    },
    {
      id: 'routes',
      title: 'Routes behind it',
      blocks: [
        routeTable('Towards the service', routes.request),
        ...(routes.reply.length > 0 ? [routeTable('Back to the office', routes.reply)] : []),
        asNumberNote,
      ],
    },
    {
      id: 'assumptions',
      title: 'Assumptions',
      blocks: [
        {
          kind: 'list',
          items: [...assumptionsOf(assessment.scenario).map(modelled), ...simplifications.slice(1)],
        },
      ],
    },
    { id: 'exceptions', title: 'Exceptions', blocks: exceptionBlocks(report) },
  ];
}

export const reportWords = {
  notice:
    'This is a model of the network in the article, and not a measurement of your network or of anybody’s. It shows what routing does under the stated assumptions; whether your network is built like this is for you to check.',
  proof: { date: 'Date', address: 'Address', hash: 'SHA-256' },
  verify:
    'The address opens the same report; with unchanged contents its digest is the same on any day. The JSON holds what was digested.',
  unmarked: 'What carries no number is this model’s own conclusion.',
  sources: 'Sources, with the date of the version read',
} as const;

export function reportDocument(report: EvidenceReport, { date, address, hash }: Filing): ReportDocument {
  const { office, service } = report.assessment;
  return {
    title: `Evidence report: which way ${nameOf(office)}’s traffic goes to ${inSentence(service)}`,
    notice: reportWords.notice,
    proof: [
      [reportWords.proof.date, dayInWords(date)],
      [reportWords.proof.address, address],
      [reportWords.proof.hash, hash],
    ],
    sections: sectionsOf(report),
  };
}
