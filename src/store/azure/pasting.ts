// Facts from all pastes so far; the texts themselves are not kept.

import { type Describing, describeRead } from '../../azure/describe';
import type { Fact } from '../../azure/facts/facts';
import type { Subscriptions } from '../../azure/facts/ids';
import { mostBytes, type ReadPaste, readPaste } from '../../azure/readPaste';
import { decoded } from '../../azure/text/decoded';
import { nothingSeen } from '../../azure/text/unread';

export type Pasted = {
  /** File name; null for a paste. */
  readonly name: string | null;
  readonly read: ReadPaste;
  /** Nothing was read of it, and something else came after it. */
  readonly isPast: boolean;
};

export type Pasting = {
  readonly pasted: readonly Pasted[];
  /** Null after a reload, which keeps no fingerprints of subscriptions. */
  readonly subscriptions: Subscriptions | null;
  readonly describing: Describing;
};

export type Arrived = { readonly name: string | null; readonly text: string };

export const nothingPasted: Pasting = {
  pasted: [],
  subscriptions: new Map(),
  describing: describeRead([]),
};

/** Keeps its place, so that the inputs after it keep their numbers. */
const past = (pasted: Pasted): Pasted => ({
  ...pasted,
  isPast: true,
  read: { ...pasted.read, remarks: [], problems: [], repairs: [], seen: nothingSeen, hasTable: false },
});

export const pastingOf = (pasted: readonly Pasted[], subscriptions: Subscriptions | null): Pasting => ({
  pasted,
  subscriptions,
  describing: describeRead(pasted.map(({ read }) => read)),
});

/** Facts without the numbers of subscriptions, which would mean others in a new paste. */
function withoutSubscriptions(facts: readonly Fact[]): readonly Fact[] {
  const text = JSON.stringify(facts, (key, value) => (key === 'subscription' ? undefined : value));
  return JSON.parse(text);
}

const matchable = (pasted: Pasted): Pasted => ({
  ...pasted,
  read: { ...pasted.read, facts: withoutSubscriptions(pasted.read.facts) },
});

/** Adds to the earlier pastes: all describe one network. What could not be read earlier is set aside. */
export function withPasted({ pasted, subscriptions }: Pasting, arrived: readonly Arrived[]): Pasting {
  const known: Subscriptions = new Map(subscriptions ?? []);
  const earlier = subscriptions === null ? pasted.map(matchable) : pasted;
  const before = earlier.map((each) => (each.read.facts.length === 0 ? past(each) : each));
  const added = arrived.map(({ name, text }, index) => ({
    name,
    read: readPaste({ text }, pasted.length + index, known),
    isPast: false,
  }));
  return pastingOf([...before, ...added], known);
}

/** Bytes to read of a file: enough to show that it is too large. */
export const bytesToRead = mostBytes + 4;

export const textOfBytes = (bytes: ArrayBuffer): string => decoded(new Uint8Array(bytes));
