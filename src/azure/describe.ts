// Reads pasted Azure output: the network, open questions, findings, and counts of unread values. Only the
// result is kept.

import { nothingDescribed, readDescription } from '../format/readDescription';
import type { Message } from '../format/text/message';
import type { NetworkDescription } from '../model/description';
import type { Fact, Source } from './facts/facts';
import type { Subscriptions } from './facts/ids';
import type { Remark } from './facts/readPieces';
import { circuitFindings } from './network/circuitFindings';
import { type Described, describedNetwork } from './network/described';
import { descriptionText } from './network/descriptionText';
import { type Finding, finding } from './network/finding';
import type { Contradiction } from './network/merged';
import type { Question } from './network/question';
import { questionsOf } from './network/questions';
import { siteFindings } from './network/siteFindings';
import { type Down, stateNow } from './network/stateNow';
import { type Input, type PasteProblem, type ReadPaste, readPaste } from './readPaste';
import { countUnread, type Unread } from './text/unread';

export type PasteMessage =
  | PasteProblem
  | { readonly code: 'learned-only' | 'no-circuit'; readonly at: Source }
  /** Parts of the written text that the format rejects. */
  | { readonly code: 'not-described'; readonly count: number; readonly first: Message; readonly at: Source }
  | { readonly code: 'only-named'; readonly circuits: readonly string[]; readonly at: Source }
  | { readonly code: 'other-format' | 'other-version'; readonly version: string; readonly at: Source }
  | {
      readonly code: 'truncated';
      readonly name?: string | undefined;
      readonly read: readonly string[];
      readonly at: Source;
    }
  | { readonly code: 'contradiction'; readonly contradiction: Contradiction; readonly at: Source }
  | {
      readonly code: 'other-first-as';
      readonly circuit: string;
      readonly peer: number;
      readonly first: number;
      readonly at: Source;
    }
  | { readonly code: 'vpn-only-vnet'; readonly vnet: string; readonly at: Source };

export type Describing = {
  /** The text of the description; absent where the paste holds no circuit. */
  readonly text?: string | undefined;
  readonly description?: NetworkDescription | undefined;
  readonly described: Described;
  readonly questions: readonly Question[];
  readonly findings: readonly Finding[];
  readonly stateNow: readonly Down[];
  readonly notRead: Unread;
  readonly messages: readonly PasteMessage[];
  /** Number of inputs, so that a line can be cited with its input. */
  readonly inputs: number;
};

function remarkMessage(remark: Remark, read: readonly string[]): PasteMessage | undefined {
  switch (remark.kind) {
    case 'truncated':
      return { code: 'truncated', name: remark.name, read, at: remark.at };
    case 'other-format':
    case 'other-version':
      return { code: remark.kind, version: remark.version, at: remark.at };
    case 'refused':
      return { code: 'refused', reason: remark.reason, at: remark.at };
    case 'empty':
      return { code: 'empty', at: remark.at };
    case 'template':
    case 'plan':
    case 'incomplete':
    case 'keys-in-paste':
    case 'unknown':
      return undefined;
  }
}

function inputFindings(all: readonly ReadPaste[], messages: readonly PasteMessage[]): readonly Finding[] {
  const remarks = all.flatMap((each) => each.remarks);
  const has = (kind: Remark['kind']) => remarks.some((remark) => remark.kind === kind);
  const repairs = [...new Set(all.flatMap((each) => each.repairs))];
  const whole = (['template', 'plan', 'incomplete', 'keys-in-paste'] as const).filter(has);
  const cut = remarks.flatMap((remark) => (remark.kind === 'truncated' ? [remark.name] : []));
  return [
    ...whole.map((code) => finding(code)),
    ...cut.map((name) => finding('truncated', name === undefined ? [] : [name])),
    ...(repairs.length > 0 ? [finding('repaired', [], { repairs })] : []),
    ...(all.some(({ hasTable }) => hasTable) ? [finding('table')] : []),
    ...(messages.some(({ code }) => code === 'refused') ? [finding('refused')] : []),
    ...(messages.some(({ code }) => code === 'empty') ? [finding('empty')] : []),
  ];
}

function networkMessages(
  { merged, evidence, circuits, vpnOnly, learned }: Described,
  facts: readonly Fact[],
): readonly PasteMessage[] {
  const [first] = facts;
  const found: PasteMessage[] = merged.contradictions.map((contradiction) => ({
    code: 'contradiction',
    contradiction,
    at: contradiction.after.at,
  }));
  for (const { circuit, peerAsn = 0, otherFirst, at } of evidence)
    if (otherFirst !== undefined)
      found.push({ code: 'other-first-as', circuit: circuit.id, peer: peerAsn, first: otherFirst, at });
  for (const { ref, vpn, sites } of vpnOnly)
    if (vpn && sites.length > 0 && circuits.length > 0)
      found.push({ code: 'vpn-only-vnet', vnet: ref.name, at: vpn.at });
  const named = circuits.filter(({ fact }) => fact.isBare && fact.peerings.length === 0);
  if (named[0]) found.push({ code: 'only-named', circuits: named.map(({ id }) => id), at: named[0].fact.at });
  if (circuits.length === 0 && first)
    found.push({ code: learned ? 'learned-only' : 'no-circuit', at: first.at });
  return found;
}

/** Reports written text that the format rejects: too many circuits, for example. */
function faultsOf(messages: readonly Message[], facts: readonly Fact[]): readonly PasteMessage[] {
  const errors = messages.filter(({ kind }) => kind === 'error');
  const [first, at] = [errors[0], facts[0]?.at];
  return first && at ? [{ code: 'not-described', count: errors.length, first, at }] : [];
}

/** Several inputs are one network; a later one wins where two differ, and both are reported. */
export function describeRead(all: readonly ReadPaste[]): Describing {
  const facts = all.flatMap((each) => each.facts);
  const described = describedNetwork(facts);
  const { circuits } = described;
  const text = circuits.length > 0 ? descriptionText(described, all.length) : undefined;
  const reading = text === undefined ? undefined : readDescription(text);
  const description = reading?.description;
  // Ignores an empty list among others.
  const told = all
    .flatMap((each) => each.remarks)
    .filter(({ kind }) => kind !== 'empty' || facts.length === 0);
  const messages = [
    ...all.flatMap((each) => each.problems),
    ...told.flatMap(
      (remark) =>
        remarkMessage(
          remark,
          circuits.filter(({ fact }) => fact.at.input === remark.at.input).map(({ id }) => id),
        ) ?? [],
    ),
    ...networkMessages(described, facts),
    ...faultsOf(reading?.messages ?? [], facts),
  ];
  const questions = description
    ? questionsOf(described, description)
    : facts.length > 0
      ? questionsOf(described, nothingDescribed)
      : [];
  return {
    text,
    description,
    described,
    questions,
    findings: [
      ...inputFindings(all, messages),
      ...circuitFindings(circuits, described.merged),
      ...siteFindings(described),
    ],
    stateNow: stateNow(described),
    notRead: countUnread(all.map(({ seen }) => seen)),
    messages,
    inputs: all.length,
  };
}

/** Never throws. */
export function describe(inputs: readonly Input[]): Describing {
  const subscriptions: Subscriptions = new Map();
  return describeRead(inputs.map((input, index) => readPaste(input, index, subscriptions)));
}
