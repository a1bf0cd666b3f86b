// Whatever changes the text works on the text as it stands, not on one that was read earlier.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { assumptionsOf } from '../../../src/compile/complete/assumptions';
import { readDescription } from '../../../src/format/readDescription';
import { loadLibraryFile } from '../../../src/networks/library/loadLibrary';
import { type Decision, decisionsIn } from '../../../src/store/network/ledgerEdit';
import { createNetworkStore } from '../../../src/store/network/networkStore';
import { syncNetworkWithAddress } from '../../../src/store/network/networkSync';
import { fakeAddressBar } from '../fakeAddressBar';

const file = (name: string) =>
  readFileSync(join(import.meta.dirname, `../../fixtures/networks/${name}.network.yaml`), 'utf8');
const text = file('branches');

/** One decision of each assumption in the text that has another value. */
const decisionsOf = (of: string): readonly Decision[] =>
  assumptionsOf(readDescription(of).description).flatMap(({ id, element, field, value, others }) =>
    others.slice(0, 1).map((other) => ({
      id,
      kind: element.kind,
      elements: [element.id],
      field,
      value: other,
      values: [value, ...others],
    })),
  );

const opened = (of: string) => {
  const store = createNetworkStore();
  store.getState().open({ text: of });
  return store;
};

describe('a decision on an assumption', () => {
  const decisions = decisionsOf(text);

  it('is listed as made only while the text has it, through undo and redo, and by another value no more', () => {
    expect(decisions.length).toBeGreaterThan(4);
    for (const decision of decisions) {
      const store = opened(text);
      expect(store.getState().decide(decision), decision.id).toBe('written');
      const { text: written, decisions: made } = store.getState();
      expect(decisionsIn(written, made)).toEqual([decision]);
      store.getState().setText(text);
      expect(decisionsIn(text, made)).toEqual([]);
      expect(decisionsIn(written, store.getState().decisions)).toEqual([decision]);
      const [other = ''] = decision.values;
      expect(store.getState().decide({ ...decision, value: other })).toBe('written');
      expect(decisionsIn(store.getState().text, [decision])).toEqual([]);
    }
  });

  it('about an element that the text no longer has writes nothing, and about several writes the rest', () => {
    for (const decision of decisions) {
      const [id = ''] = decision.elements;
      const renamed = text.replaceAll(new RegExp(`\\b${id}\\b`, 'g'), `${id}-2`);
      const store = opened(renamed);
      expect(store.getState().decide(decision), decision.id).toBe('gone');
      expect(store.getState().text).toBe(renamed);
      expect(store.getState().decisions).toEqual([]);
      const both = { ...decision, elements: [id, `${id}-2`] };
      expect(store.getState().decide(both)).toBe('written');
      expect(store.getState().decisions.map(({ elements }) => elements)).toEqual([[`${id}-2`]]);
      expect(store.getState().text).not.toMatch(new RegExp(`^ +${id}:`, 'm'));
    }
  });

  it('is refused where the text has errors, for what they concern is left out', () => {
    const [decision] = decisions;
    if (!decision) throw new Error('No decision');
    const broken = `${text}\noffices: [`;
    const store = opened(broken);
    expect(store.getState().decide(decision)).toBe('refused');
    expect(store.getState().text).toBe(broken);
  });
});

describe('text that was typed just before the page moved on', () => {
  const library = { load: loadLibraryFile, onFault: () => {} };

  it.each([
    ['by a link', '#net'],
    ['to a library network', '?network=bow-tie'],
  ])('is there again after Back: %s', async (_, address) => {
    const bar = fakeAddressBar('/');
    const store = createNetworkStore();
    const { stop } = syncNetworkWithAddress(store, bar, library);
    store.getState().open({ text });
    await expect.poll(() => bar.address()).toContain('#net=1.');
    const typed = text.replace('count: 240', 'count: 241');
    store.getState().setText(typed);
    bar.follow(address);
    await expect.poll(() => store.getState().text === typed && store.getState().phase === 'open').toBe(false);
    const before = bar.entries().length;
    bar.go(-1);
    await expect.poll(() => store.getState().text).toBe(typed);
    expect(store.getState().phase).toBe('open');
    // The address gets it too, in place of the older one.
    const old = bar.address();
    await expect.poll(() => bar.address()).not.toBe(old);
    expect(bar.entries()).toHaveLength(before);
    stop();
  });

  it('is there again after a reload or a crash, and only where it was typed', async () => {
    const kept = new Map<string, string>();
    const memory = () => ({
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
      removeItem: (key: string) => void kept.delete(key),
    });
    const typed = text.replace('count: 240', 'count: 241');
    const visit = (bar: ReturnType<typeof fakeAddressBar>) => {
      const store = createNetworkStore();
      const { stop } = syncNetworkWithAddress(store, bar, library, memory);
      return { store, stop };
    };
    const bar = fakeAddressBar('/');
    const first = visit(bar);
    first.store.getState().open({ text });
    await expect.poll(() => bar.address()).toContain('#net=1.');
    first.store.getState().setText(typed);
    // Nothing hears that the page is left: it may have crashed.
    first.stop();
    const old = bar.address();
    const elsewhere = fakeAddressBar(old);
    const second = visit(elsewhere);
    await expect.poll(() => second.store.getState().text).toBe(typed);
    await expect.poll(() => elsewhere.address()).not.toBe(old);
    second.stop();
    // It is kept once, and a page with nothing unwritten keeps nothing.
    const third = visit(fakeAddressBar(old));
    await expect.poll(() => third.store.getState().text).toBe(text);
    third.stop();
    expect([...kept]).toEqual([]);
  });

  it('is there again after another file was opened', async () => {
    const bar = fakeAddressBar('/');
    const store = createNetworkStore();
    const { stop } = syncNetworkWithAddress(store, bar, library);
    store.getState().open({ text });
    await expect.poll(() => bar.address()).toContain('#net=1.');
    const entries = bar.entries().length;
    const typed = text.replace('count: 240', 'count: 241');
    store.getState().setText(typed);
    store.getState().open({ text: file('vpn-backup') });
    await expect.poll(() => bar.entries().length).toBe(entries + 1);
    bar.go(-1);
    await expect.poll(() => store.getState().text).toBe(typed);
    stop();
  });

  it('belongs to its own file after Back and Forward, and is changed as it was', async () => {
    const bar = fakeAddressBar('/');
    const store = createNetworkStore();
    const { stop } = syncNetworkWithAddress(store, bar, library);
    store.getState().open({ text, fileName: 'mine.yaml' });
    await expect.poll(() => bar.address()).toContain('#net=1.');
    const old = bar.address();
    const typed = text.replace('count: 240', 'count: 241');
    store.getState().setText(typed);
    await expect.poll(() => bar.address()).not.toBe(old);
    const other = file('vpn-backup');
    const entries = bar.entries().length;
    store.getState().open({ text: other, fileName: 'other.yaml' });
    await expect.poll(() => bar.entries().length).toBe(entries + 1);
    bar.go(-1);
    await expect.poll(() => store.getState().text).toBe(typed);
    expect(store.getState()).toMatchObject({ fileName: 'mine.yaml', savedText: text });
    store.getState().saved('mine-2.yaml');
    bar.go(1);
    await expect.poll(() => store.getState().text).toBe(other);
    expect(store.getState()).toMatchObject({ fileName: 'other.yaml', savedText: other });
    bar.go(-1);
    await expect.poll(() => store.getState().text).toBe(typed);
    expect(store.getState()).toMatchObject({ fileName: 'mine-2.yaml', savedText: typed });
    stop();
  });
});
