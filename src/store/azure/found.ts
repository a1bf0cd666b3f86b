// Describes a paste: resources, findings, what is down, and what was not read.

import type { Describing } from '../../azure/describe';
import type { FindingCode } from '../../azure/network/finding';
import { findingSentence } from '../../azure/words/findingSentences';
import { messageSentence } from '../../azure/words/messageSentences';
import { downSentence, unreadSentence } from '../../azure/words/otherSentences';

export type FoundFinding = { readonly code: FindingCode; readonly text: string };

export type Found = {
  readonly circuits: number;
  readonly vnets: number;
  /** Offices connected by VPN. */
  readonly sites: number;
  readonly findings: readonly FoundFinding[];
  /** Text that could not be read, and contradictions. */
  readonly messages: readonly string[];
  readonly down: readonly { readonly failure: string; readonly text: string }[];
  /** Absent if everything was read. */
  readonly notRead: string | undefined;
};

/** Findings that a message already reports, with its line and the command to run instead. */
const toldByMessage: ReadonlySet<FindingCode> = new Set(['table', 'refused', 'empty', 'truncated']);

export function foundIn(describing: Describing): Found {
  const { described, findings, messages, stateNow, notRead, inputs } = describing;
  return {
    circuits: described.circuits.length,
    vnets: described.vnets.length + described.routedVnets.length + described.spokes.length,
    sites: described.sites.length,
    findings: findings
      .filter(({ code }) => !toldByMessage.has(code))
      .map((finding) => ({ code: finding.code, text: findingSentence(finding) })),
    messages: messages.map((message) => messageSentence(message, inputs)),
    down: stateNow.map((down) => ({ failure: down.failure, text: downSentence(down) })),
    notRead: unreadSentence(notRead),
  };
}
