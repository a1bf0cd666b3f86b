// The question in view, told as the path report tells it.

import type { NetworkReport } from '../../../analysis/network/networkReport';
import { answerFacts, answerSentences, linkTable, pathNote, pathTable } from '../../report/answer';
import type { Block } from '../../report/document';
import { beforeAndDuring } from '../../report/failureFindings';
import { findingLimits, findingReasons, findingTable } from '../../report/findings';
import { asNumberNote, routeTable } from '../../report/routes';
import { scenarioFacts } from '../../report/scenario';

export function questionBlocks({ path }: NetworkReport): readonly Block[] {
  const { assessment, change } = path;
  return [
    scenarioFacts(path),
    answerSentences(assessment, change),
    answerFacts(assessment, null),
    ...(change === null ? [] : [beforeAndDuring(path)]),
  ];
}

export function findingBlocks({ path: { assessment, findings } }: NetworkReport): readonly Block[] {
  return [findingTable(assessment, findings), findingReasons(assessment, findings), findingLimits];
}

export function pathBlocks({ path: { assessment, links, routes } }: NetworkReport): readonly Block[] {
  const { topology } = assessment;
  const tables = [
    routeTable(topology, 'Towards the service', routes.request),
    routeTable(topology, 'Back to the office', routes.reply),
  ].filter((block) => block.kind !== 'table' || block.rows.length > 0);
  return [
    pathTable(assessment),
    pathNote(assessment),
    ...(links.length > 0 ? [linkTable(assessment, links)] : []),
    ...(tables.length > 0 ? [...tables, asNumberNote(topology)] : []),
  ];
}
