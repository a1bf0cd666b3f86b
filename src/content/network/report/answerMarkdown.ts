// One answer as Markdown, to paste into a ticket or a message.

import type { PathInView } from '../../../analysis/report';
import { answerFacts, answerSentences, pathTable } from '../../report/answer';
import { sentences } from '../../report/document';
import { beforeAndDuring } from '../../report/failureFindings';
import { reportWords } from '../../report/reportDocument';
import { blocksMarkdown } from '../../report/reportMarkdown';
import { scenarioFacts } from '../../report/scenario';
import { modelled } from '../../sources';

/** `address` is null where it would be too long. */
export function answerMarkdown(network: string, path: PathInView, address: string | null): string {
  const { assessment, change } = path;
  const { office, destination } = assessment.question;
  const title = `${office.name} to ${destination.inSentence}${network === '' ? '' : `: ${network}`}`;
  const body = blocksMarkdown([
    sentences(modelled(title)),
    answerSentences(assessment, change),
    scenarioFacts(path),
    answerFacts(assessment, null),
    ...(change === null ? [] : [beforeAndDuring(path)]),
    pathTable(assessment),
    sentences(modelled(reportWords.noticeOfDescription)),
  ]);
  return `## ${body}${address === null ? '' : `\n\n<${address}>`}\n`;
}
