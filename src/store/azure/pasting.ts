// Facts from all pastes so far; the texts themselves are not kept.

import { type Describing, describeRead } from '../../azure/describe';
import type { Subscriptions } from '../../azure/facts/ids';
import { mostBytes, type ReadPaste, readPaste } from '../../azure/readPaste';
import { decoded } from '../../azure/text/decoded';

export type Pasted = {
  /** File name; null for a paste. */
  readonly name: string | null;
  readonly read: ReadPaste;
};

export type Pasting = {
  readonly pasted: readonly Pasted[];
  readonly subscriptions: Subscriptions;
  readonly describing: Describing;
};

export type Arrived = { readonly name: string | null; readonly text: string };

export const nothingPasted: Pasting = {
  pasted: [],
  subscriptions: new Map(),
  describing: describeRead([]),
};

/** Adds to the earlier pastes: all describe one network. */
export function withPasted({ pasted, subscriptions }: Pasting, arrived: readonly Arrived[]): Pasting {
  const known: Subscriptions = new Map(subscriptions);
  const all = [
    ...pasted,
    ...arrived.map(({ name, text }, index) => ({
      name,
      read: readPaste({ text }, pasted.length + index, known),
    })),
  ];
  return { pasted: all, subscriptions: known, describing: describeRead(all.map(({ read }) => read)) };
}

/** Bytes to read of a file: enough to show that it is too large. */
export const bytesToRead = mostBytes + 4;

export const textOfBytes = (bytes: ArrayBuffer): string => decoded(new Uint8Array(bytes));
