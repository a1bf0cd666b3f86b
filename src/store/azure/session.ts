// Keeps what was found and answered for this tab, so that a reload loses none of it: the facts that were read,
// which hold only allow-listed fields, and counts instead of fingerprints of what was not read.

import type { ReadPaste } from '../../azure/readPaste';
import { countUnread, nothingSeen, type Seen, type Unread } from '../../azure/text/unread';
import type { Answered } from './answering';
import { type Pasted, type Pasting, pastingOf } from './pasting';

const KEY = 'azure-found';
const VERSION = 1;

export type Session = {
  readonly pasting: Pasting;
  readonly isHandedOn: boolean;
  readonly answered: readonly Answered[];
};

/** Accesses the storage lazily: even the access may throw, for example in a frame. */
type Shelf = () => Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

type StoredPaste = Omit<Pasted, 'read'> & { readonly read: Omit<ReadPaste, 'seen'> };
type Stored = {
  readonly version: typeof VERSION;
  readonly pasted: readonly StoredPaste[];
  readonly notRead: Unread;
  readonly isHandedOn: boolean;
  readonly answered: readonly { readonly keys: readonly string[]; readonly isOpen: boolean }[];
};

export function keepSession(shelf: Shelf, { pasting, isHandedOn, answered }: Session): void {
  const stored: Stored = {
    version: VERSION,
    pasted: pasting.pasted.map(({ read: { seen: _, ...read }, ...rest }) => ({ ...rest, read })),
    notRead: countUnread(pasting.pasted.map(({ read }) => read.seen)),
    isHandedOn,
    answered: answered.map(({ keys, isOpen }) => ({ keys, isOpen })),
  };
  try {
    shelf().setItem(KEY, JSON.stringify(stored));
  } catch {
    forgetSession(shelf);
  }
}

export function forgetSession(shelf: Shelf): void {
  try {
    shelf().removeItem(KEY);
  } catch {
    // Ignore: nothing was kept either.
  }
}

/** As many numbers as were counted: they equal no fingerprint. */
const numbered = (count: number, from: number): ReadonlySet<number> =>
  new Set(Array.from({ length: count }, (_, index) => -1 - from - index));

const seenAgain = ({ serviceKeys, authorizationKeys, ...rest }: Unread): Seen => ({
  ...nothingSeen,
  serviceKeys: numbered(serviceKeys, 0),
  authorizationKeys: numbered(authorizationKeys, 0),
  sharedKeys: numbered(rest.sharedKeys, 0),
  otherSecrets: numbered(rest.otherSecrets, 0),
  subscriptionIds: numbered(rest.subscriptionIds, 0),
  others: numbered(rest.others, 0),
});

/** Only this page writes under the key; the version stands for the shape. */
const isStored = (value: unknown): value is Stored =>
  typeof value === 'object' && value !== null && 'version' in value && value.version === VERSION;

/** Null where nothing was kept, or where it cannot be read. */
export function keptSession(shelf: Shelf): Session | null {
  try {
    const text = shelf().getItem(KEY);
    const stored: unknown = text === null ? null : JSON.parse(text);
    if (!isStored(stored)) return null;
    const seen = seenAgain(stored.notRead);
    const pasted = stored.pasted.map((each, index) => ({
      ...each,
      read: { ...each.read, seen: index === 0 ? seen : nothingSeen },
    }));
    return {
      pasting: pastingOf(pasted, null),
      isHandedOn: stored.isHandedOn,
      answered: stored.answered.map(({ keys, isOpen }) => ({ keys, isOpen })),
    };
  } catch {
    return null;
  }
}

/** Whether the text is still about the circuits that were found. */
export function isSessionOf({ pasting }: Session, circuits: readonly { readonly id: string }[]): boolean {
  const found = new Set(pasting.describing.described.circuits.map(({ id }) => id));
  return circuits.some(({ id }) => found.has(id));
}
