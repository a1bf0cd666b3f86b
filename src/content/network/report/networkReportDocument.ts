// Report on a network in words: the same on the page, in print and in Markdown.

import type { NetworkReport } from '../../../analysis/network/networkReport';
import { notAffiliated, simplificationsFor } from '../../article/simplifications';
import { type Block, footnotesOf, type ReportDocument, type Section, sentences } from '../../report/document';
import { reportWords } from '../../report/reportDocument';
import { modelled } from '../../sources';
import { attestation, otherServices, stillInternet } from '../../stillInternet';
import { assumptionBlocks, madeUpBlocks } from './assumptions';
import { evidenceBlocks } from './evidence';
import { answerTable, expectationBlocks, pairBlocks, singlePointBlocks } from './findings';
import { networkReportWords } from './networkReportWords';
import { findingBlocks, pathBlocks, questionBlocks } from './question';
import { summaryBlock } from './summary';

/** Lines of a description above which it is left out of the document. */
const MOST_LINES = 500;

function problemBlocks({ description: { errors, warnings } }: NetworkReport): readonly Block[] {
  const told = (intro: string, all: readonly string[]): readonly Block[] =>
    all.length === 0
      ? []
      : [sentences(modelled(intro)), { kind: 'list', items: all.map((each) => modelled(each)) }];
  return [
    ...told(networkReportWords.errorsIntro, errors),
    ...told(networkReportWords.warningsIntro, warnings),
  ];
}

function exceptionBlocks({ topology }: NetworkReport): readonly Block[] {
  if (!topology.destinations.some(({ id }) => id === 'service:power-platform'))
    return [sentences(otherServices)];
  return [
    sentences(attestation.cannot, attestation.can),
    {
      kind: 'table',
      caption: networkReportWords.exceptionsCaption,
      head: ['What', 'Consequence'],
      rows: stillInternet.map(({ what, source, consequence }) => [{ text: `${what}.`, source }, consequence]),
    },
  ];
}

function descriptionBlock({ description: { text } }: NetworkReport): Block {
  const lines = text.trimEnd().split('\n').length;
  return lines > MOST_LINES
    ? sentences(modelled(networkReportWords.appendixTooLong(lines)))
    : { kind: 'verbatim', caption: networkReportWords.appendixCaption, text: text.trimEnd() };
}

function sectionsOf(report: NetworkReport): readonly Section[] {
  const words = networkReportWords;
  const all: readonly Section[] = [
    { id: 'summary', title: words.inShort, blocks: [summaryBlock(report)] },
    { id: 'problems', title: words.problems, blocks: problemBlocks(report) },
    { id: 'question', title: words.question, blocks: questionBlocks(report) },
    { id: 'findings', title: words.findings, blocks: findingBlocks(report) },
    { id: 'path', title: words.path, blocks: pathBlocks(report) },
    { id: 'answers', title: words.answers, blocks: [answerTable(report)] },
    { id: 'expectations', title: words.expectations, blocks: expectationBlocks(report) },
    { id: 'points', title: words.singlePoints, blocks: singlePointBlocks(report) },
    { id: 'pairs', title: words.pairs, blocks: pairBlocks(report) },
    { id: 'assumed', title: words.assumptions, blocks: assumptionBlocks(report) },
    { id: 'made-up', title: words.madeUp, blocks: madeUpBlocks(report) },
    {
      id: 'limits',
      title: words.limits,
      blocks: [{ kind: 'list', items: simplificationsFor({ topology: { isArticle: false } }) }],
    },
    { id: 'exceptions', title: words.exceptions, blocks: exceptionBlocks(report) },
    { id: 'confirming', title: words.confirming, blocks: evidenceBlocks(report) },
    { id: 'description', title: words.appendix, blocks: [descriptionBlock(report)] },
  ];
  return all.filter(({ blocks }) => blocks.length > 0);
}

export function networkReportDocument(report: NetworkReport): ReportDocument {
  const sections = sectionsOf(report);
  const { name } = report.topology;
  return {
    title: networkReportWords.titled(name === '' ? networkReportWords.unnamed : name),
    notice: reportWords.noticeOfDescription,
    verify: networkReportWords.verify,
    sections,
    sources: footnotesOf(sections),
    closing: [reportWords.unmarked, notAffiliated],
  };
}
