// The findings of a report: each requirement, its verdict, why, and the links that prove it.

import type { RequirementJudgement, RequirementReason } from '../../analysis/requirement';
import { listed, nameOf } from '../names';
import { reasonWords } from '../requirementReasons';
import { lastWord, requirementWords, verdictLimits, verdictMark } from '../requirements';
import type { Statement } from '../sources';
import { type Block, modelled, sentences } from './document';

/** Reasons by which there is nothing that a link could show. */
const withoutConversation: readonly RequirementReason[] = [
  'nothing-flows',
  'no-conversation',
  'replies-dropped',
  'packets-die',
];

/** Every finding names the links that prove it, or says why no link can. */
export function proofOf({ verdict, reasons, links }: RequirementJudgement): string {
  if (links.length > 0) return `${listed(links.map(nameOf))}.`;
  if (verdict !== 'cannot-be-shown') return 'None: this does not hang on any link.';
  return reasons.some((reason) => withoutConversation.includes(reason))
    ? 'None: no conversation takes place, and no link can show anything.'
    : 'None: part of it is not decided on any link.';
}

export function findingTable(findings: readonly RequirementJudgement[]): Block {
  return {
    kind: 'table',
    caption: 'What has to be shown, against the path in view',
    head: ['To be shown', 'Finding', 'Links it is about'],
    rows: findings.map((finding) => [
      modelled(requirementWords[finding.requirement].label),
      modelled(verdictMark(finding)),
      modelled(proofOf(finding)),
    ]),
  };
}

/** Each reason once, though several findings may rest on it. */
export function findingReasons(findings: readonly RequirementJudgement[]): Block {
  const told = new Map<string, Statement>();
  for (const { reasons, links } of findings) {
    for (const reason of reasons) {
      for (const statement of reasonWords(reason, links).statements) told.set(statement.text, statement);
    }
  }
  return { kind: 'list', items: [...told.values()] };
}

export const findingLimits: Block = sentences(verdictLimits, lastWord);
