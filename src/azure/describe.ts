// Reads what people paste from Azure: the network that it shows, what has to be asked, what was found, and what was
// seen and not read. Nothing of the paste is kept but what is returned.

import { nothingDescribed, readDescription } from '../format/readDescription';
import type { NetworkDescription } from '../model/description';
import type { Fact, Source } from './facts/facts';
import type { Subscriptions } from './facts/ids';
import { type Refusal, type Remark, readPieces, refusalIn } from './facts/readPieces';
import type { Reading } from './facts/values';
import { circuitFindings } from './network/circuitFindings';
import { type Described, describedNetwork } from './network/described';
import { descriptionText } from './network/descriptionText';
import { type Finding, finding } from './network/finding';
import type { Contradiction } from './network/merged';
import type { Question } from './network/question';
import { questionsOf } from './network/questions';
import { siteFindings } from './network/siteFindings';
import { type Down, stateNow } from './network/stateNow';
import type { Repair } from './text/jsonText';
import { linesOf } from './text/lines';
import { type Cut, piecesOf } from './text/pieces';
import { countUnread, type Unread } from './text/unread';
import { tableAt, type Unreadable, unreadable } from './text/unreadable';

/** One paste or one file. */
export type Input = { readonly text: string };

export type PasteMessage =
  | { readonly code: 'nothing-read'; readonly what: Unreadable; readonly at: Source }
  | { readonly code: 'refused'; readonly reason: Refusal; readonly at: Source }
  | { readonly code: 'empty' | 'too-deep' | 'learned-only' | 'no-circuit'; readonly at: Source }
  | { readonly code: 'too-long'; readonly bytes: number; readonly at: Source }
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
  /** How many inputs there were, so that a line can be told with its input. */
  readonly inputs: number;
};

export const mostBytes = 2 * 1024 * 1024;

type ReadInput = {
  readonly facts: readonly Fact[];
  readonly remarks: readonly Remark[];
  readonly messages: readonly PasteMessage[];
  readonly repairs: readonly Repair[];
  readonly lines: readonly string[];
  readonly between: readonly string[];
  readonly hasTable: boolean;
};

const nothing: Omit<ReadInput, 'messages'> = {
  facts: [],
  remarks: [],
  repairs: [],
  lines: [],
  between: [],
  hasTable: false,
};

function unreadMessages(
  text: string,
  cut: Cut,
  remarks: readonly Remark[],
  input: number,
): readonly PasteMessage[] {
  const isTold = remarks.some(({ kind }) => kind !== 'unknown' && kind !== 'template' && kind !== 'plan');
  if (isTold) return [];
  const reason = refusalIn(text);
  if (reason) {
    const line = cut.between.find((each) => refusalIn(each.text))?.line ?? 1;
    return [{ code: 'refused', reason, at: { input, line } }];
  }
  if (cut.isTooDeep) return [{ code: 'too-deep', at: { input, line: 1 } }];
  const { kind, line } = unreadable(text, cut);
  return [{ code: 'nothing-read', what: kind, at: { input, line } }];
}

function readInput({ text }: Input, input: number, subscriptions: Subscriptions): ReadInput {
  const bytes = new TextEncoder().encode(text).length;
  const start: Source = { input, line: 1 };
  if (bytes > mostBytes) return { ...nothing, messages: [{ code: 'too-long', bytes, at: start }] };
  if (text.trim() === '') return { ...nothing, messages: [{ code: 'empty', at: start }] };
  const lines = linesOf(text);
  const cut = piecesOf(lines);
  const reading: Reading = { input, origin: 'azure', subscriptions, resolve: () => undefined };
  const { facts, remarks: all } = readPieces(cut.pieces, reading);
  // What is nested too deep breaks off there: that is what is told.
  const remarks = cut.isTooDeep && facts.length === 0 ? [] : all;
  const table = tableAt(cut);
  const unread = facts.length === 0 ? unreadMessages(lines.join('\n'), cut, remarks, input) : [];
  const tableMessage: readonly PasteMessage[] =
    table !== undefined && facts.length > 0
      ? [{ code: 'nothing-read', what: 'table', at: { input, line: table } }]
      : [];
  const messages = [...unread, ...tableMessage];
  return {
    facts,
    remarks,
    messages,
    repairs: facts.length > 0 ? [...cut.repairs] : [],
    lines,
    between: cut.between.map((each) => each.text),
    hasTable: messages.some(
      (message) =>
        message.code === 'nothing-read' && (message.what === 'table' || message.what === 'picture'),
    ),
  };
}

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

function inputFindings(all: readonly ReadInput[], messages: readonly PasteMessage[]): readonly Finding[] {
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
  if (circuits.length === 0 && first)
    found.push({ code: learned ? 'learned-only' : 'no-circuit', at: first.at });
  return found;
}

/** Never throws. Several inputs are one network; a later one wins where two differ, and both are told. */
export function describe(inputs: readonly Input[]): Describing {
  const subscriptions: Subscriptions = new Map();
  const all = inputs.map((input, index) => readInput(input, index, subscriptions));
  const facts = all.flatMap((each) => each.facts);
  const described = describedNetwork(facts);
  const { circuits } = described;
  const text = circuits.length > 0 ? descriptionText(described, inputs.length) : undefined;
  const description = text === undefined ? undefined : readDescription(text).description;
  // An empty list among others says nothing.
  const told = all
    .flatMap((each) => each.remarks)
    .filter(({ kind }) => kind !== 'empty' || facts.length === 0);
  const messages = [
    ...all.flatMap((each) => each.messages),
    ...told.flatMap(
      (remark) =>
        remarkMessage(
          remark,
          circuits.map(({ id }) => id),
        ) ?? [],
    ),
    ...networkMessages(described, facts),
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
    notRead: countUnread(
      all.flatMap((each) => each.lines),
      all.flatMap((each) => each.between),
    ),
    messages,
    inputs: inputs.length,
  };
}
