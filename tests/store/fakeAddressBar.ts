// The part of a browser window that the address lives in, without a browser.

import type { AddressBar } from '../../src/store/urlSync';

export type FakeAddressBar = AddressBar & {
  readonly address: () => string;
  /** Every address in the history, oldest first. */
  readonly entries: () => readonly string[];
  readonly go: (steps: number) => void;
  /** A link to a place of the same page. */
  readonly follow: (fragment: string) => void;
  /** The page is left, as by a reload. */
  readonly leave: () => void;
  readonly isListening: () => boolean;
};

type Refused = 'nothing' | 'queries' | 'everything';

export function fakeAddressBar(start = '/', refused: Refused = 'nothing'): FakeAddressBar {
  const entries = [start];
  let at = 0;
  const listeners = new Map<() => void, string>();
  const call = (isLeaving: boolean) => {
    for (const [listener, type] of listeners) if ((type === 'pagehide') === isLeaving) listener();
  };
  const url = () => new URL(entries[at] ?? '/', 'https://explainer.example');
  const mayWrite = (address: string) => {
    if (refused === 'everything' || (refused === 'queries' && !address.startsWith('#'))) {
      throw new DOMException('refused', 'SecurityError');
    }
  };
  const resolved = (address: string) => {
    const { pathname, search, hash } = new URL(address, url());
    return pathname + search + hash;
  };
  const bar = {
    location: {
      get pathname() {
        return url().pathname;
      },
      get search() {
        return url().search;
      },
      get hash() {
        return url().hash;
      },
    },
    history: {
      pushState: (_: unknown, __: string, address: string) => {
        mayWrite(address);
        entries.splice(at + 1, entries.length, resolved(address));
        at += 1;
      },
      replaceState: (_: unknown, __: string, address: string) => {
        mayWrite(address);
        entries[at] = resolved(address);
      },
    },
    addEventListener: (type: string, listener: () => void) => listeners.set(listener, type),
    removeEventListener: (_: string, listener: () => void) => listeners.delete(listener),
    address: () => entries[at] ?? '',
    entries: () => entries,
    go: (steps: number) => {
      at = Math.min(Math.max(at + steps, 0), entries.length - 1);
      call(false);
    },
    follow: (fragment: string) => {
      entries.splice(at + 1, entries.length, resolved(fragment));
      at += 1;
      call(false);
    },
    leave: () => call(true),
    isListening: () => listeners.size > 0,
  };
  // The real window has a great deal more, none of which the address needs.
  return bar as unknown as FakeAddressBar;
}
