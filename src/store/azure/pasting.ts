// What has been pasted so far, as facts: the texts themselves are gone once they have been read.

import { type Describing, describeRead } from '../../azure/describe';
import type { Subscriptions } from '../../azure/facts/ids';
import { mostBytes, type ReadPaste, readPaste } from '../../azure/readPaste';
import { decoded } from '../../azure/text/decoded';

export type Pasted = {
  /** The name of a file; nothing for a paste. */
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

/** Everything that came before stays: all of it is one network. */
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

/** Of a file that is too large as much as shows that it is. */
export const bytesToRead = mostBytes + 4;

export const textOfBytes = (bytes: ArrayBuffer): string => decoded(new Uint8Array(bytes));
