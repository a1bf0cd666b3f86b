// Describes a paste: resources, findings, what is down, and what was not read.

import type { Describing } from '../../azure/describe';
import { countsOf, type FoundCounts } from '../../azure/network/counts';
import type { Finding, FindingCode } from '../../azure/network/finding';
import type { QuestionCode } from '../../azure/network/question';
import { findingSentence } from '../../azure/words/findingSentences';
import { messageSentence } from '../../azure/words/messageSentences';
import { downSentence, unreadSentence } from '../../azure/words/otherSentences';
import type { NetworkDescription, Office } from '../../model/description';
import type { Answered } from './answering';

export type FoundFinding = { readonly code: FindingCode; readonly text: string };

export type Found = {
  readonly counts: FoundCounts;
  readonly findings: readonly FoundFinding[];
  /** Text that could not be read, and contradictions. */
  readonly messages: readonly string[];
  readonly down: readonly { readonly failure: string; readonly text: string }[];
  /** Absent if everything was read. */
  readonly notRead: string | undefined;
};

/** Findings that a message already reports, with its line and the command to run instead. */
const saidByMessage: ReadonlySet<FindingCode> = new Set(['table', 'refused', 'empty', 'truncated']);

/** Findings that only say what a question then asks: an answer settles them. */
const askedBy: Readonly<Partial<Record<FindingCode, QuestionCode>>> = {
  'same-peer-as': 'offices',
  'filter-not-shown': 'route-filter',
  'gateway-not-shown': 'gateway',
  'zone-by-sku': 'zone',
  'no-vnet': 'vnet-link',
};

const codeOf = (key: string) => key.split(' ')[0];

/** The circuits that Azure prefers matter to an office that has one of them and another. */
const hasChoice = ({ circuits }: Office, preferred: readonly string[]): boolean =>
  circuits.some((id) => preferred.includes(id)) && circuits.some((id) => !preferred.includes(id));

const prefersOneOf = ({ prefer }: Office, preferred: readonly string[]): boolean => {
  const [first] = prefer ?? [];
  return first?.kind === 'circuit' && preferred.includes(first.part.circuit);
};

/** Whether the text, or an answer, has dealt with a finding. */
function isSettled(
  { code, elements, parameters }: Finding,
  answered: readonly Answered[],
  { offices }: NetworkDescription,
): boolean {
  if (code === 'weighted') {
    const circuits = parameters.circuits;
    const preferred = Array.isArray(circuits) ? circuits : [];
    return offices.every((office) => !hasChoice(office, preferred) || prefersOneOf(office, preferred));
  }
  const question = askedBy[code];
  if (question === undefined) return false;
  const keys = answered.flatMap((each) => (each.isOpen ? [] : each.keys));
  return keys.some((key) => {
    const about = key.split(' ').slice(1);
    return codeOf(key) === question && (about.length === 0 || elements.every((each) => about.includes(each)));
  });
}

/** `current` is the description in the text now: what it settles is left out. */
export function foundIn(
  describing: Describing,
  answered: readonly Answered[],
  current: NetworkDescription,
): Found {
  const { findings, messages, stateNow, notRead, inputs } = describing;
  return {
    counts: countsOf(describing.described),
    findings: findings
      .filter(({ code }) => !saidByMessage.has(code))
      .filter((finding) => !isSettled(finding, answered, current))
      .map((finding) => ({ code: finding.code, text: findingSentence(finding) })),
    messages: messages.map((message) => messageSentence(message, inputs)),
    down: stateNow.map((down) => ({ failure: down.failure, text: downSentence(down) })),
    notRead: unreadSentence(notRead),
  };
}
