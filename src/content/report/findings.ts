// Findings of a report: each requirement with its verdict, reasons and links.

import type { Assessment } from '../../analysis/assess';
import type { RequirementJudgement, RequirementReason } from '../../analysis/judgeRequirement';
import type { CompiledTopology } from '../../model/compiledTopology';
import { nameOf } from '../names';
import { reasonWords } from '../requirements/requirementReasons';
import {
  exceptToKeepOff,
  lastWord,
  requirementWords,
  verdictLimits,
  verdictMark,
} from '../requirements/requirements';
import type { Statement } from '../sources';
import { modelled } from '../sources';
import { type Block, sentences } from './document';

const OUTAGE = 'no TCP connection is established, so nothing can be shown for any link';

/** Explains why a reason names no link; null if it has links or only supplements one that has. */
const noLink: Readonly<Record<RequirementReason, string | null>> = {
  'tls-protects-it': null,
  'service-decides-tls': 'whether the service uses TLS is for its own documentation to say',
  'at-rest-is-the-service': 'no path says anything about stored data',
  'own-service-must-encrypt': 'only you know whether your service uses TLS',
  'tunnel-protects-part': 'only you know whether your service uses TLS',
  'at-rest-is-yours': 'no path says anything about stored data',
  'no-internet-link': null,
  'exceptions-remain': null,
  'crosses-internet': null,
  'partly-crosses-internet': null,
  'requests-cross-internet': null,
  'replies-cross-internet': null,
  'dropped-on-internet': null,
  'tunnel-crosses-internet': null,
  'works-in-part': 'what holds for some TCP connections says nothing of the others',
  'path-undecided': 'the preferences leave open which links it takes',
  'nothing-flows': OUTAGE,
  'no-conversation': OUTAGE,
  'replies-dropped': OUTAGE,
  'packets-dropped': OUTAGE,
  'exit-available': null,
};

/** Names the links of a finding, or says why there are none. */
export function linksItIsAbout(topology: CompiledTopology, { reasons, links }: RequirementJudgement): string {
  if (links.length > 0) return `${links.map((id) => nameOf(topology, id)).join('; ')}.`;
  const why = reasons.flatMap((reason) => noLink[reason] ?? []);
  return `None: ${why.join('; ')}.`;
}

export function findingTable({ topology }: Assessment, findings: readonly RequirementJudgement[]): Block {
  return {
    kind: 'table',
    caption: 'What has to be shown, against the modelled path',
    head: ['To be shown', 'Finding', 'Links this is about'],
    rows: findings.map((finding) => [
      modelled(requirementWords[finding.requirement].label),
      modelled(verdictMark(finding)),
      modelled(linksItIsAbout(topology, finding)),
    ]),
  };
}

/** Lists each reason once, even if several findings rest on it. */
export function findingReasons(assessment: Assessment, findings: readonly RequirementJudgement[]): Block {
  const told = new Map<string, Statement>();
  for (const { reasons, links } of findings) {
    for (const reason of reasons) {
      for (const statement of reasonWords(assessment, reason, links).statements)
        told.set(statement.text, statement);
    }
  }
  return { kind: 'list', items: [...told.values()] };
}

export const findingLimits: Block = sentences(verdictLimits, lastWord, exceptToKeepOff);
