import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { decodeNetwork } from '../../../src/store/network/fragmentCodec';
import { lengthOf, linkFor, textWithoutNames } from '../../../src/store/network/handingOn';
import { forgetCopy, isOfAnother, keepCopy, keptCopy } from '../../../src/store/network/keeping';
import { networkAddressIn } from '../../../src/store/network/networkAddress';
import { createNetworkStore } from '../../../src/store/network/networkStore';

const text = readFileSync(join(import.meta.dirname, '../../fixtures/networks/us-uk.network.yaml'), 'utf8');

describe('a link', () => {
  it('carries the network and the question, or the network without names and no question', async () => {
    const store = createNetworkStore();
    store.getState().open({ text });
    store.getState().ask({ office: 'london', failures: ['location:london'] });
    for (const isNameless of [false, true]) {
      const link = await linkFor(store.getState(), 'https://example.org/', isNameless);
      const { hash, pathname } = new URL(link);
      const address = networkAddressIn({ hash, pathname });
      const part = await decodeNetwork(address?.part ?? '');
      expect(part).toEqual({ kind: 'whole', text: isNameless ? textWithoutNames(text) : text });
      expect([...(address?.choices.keys() ?? [])]).toEqual(isNameless ? [] : ['from', 'fail']);
      if (isNameless) expect(link + textWithoutNames(text)).not.toMatch(/london/i);
    }
  });

  it('is for copying, for copying with a warning, or too long', () => {
    expect([2000, 2001, 8000, 8001].map((length) => lengthOf('x'.repeat(length)))).toEqual([
      'short',
      'long',
      'long',
      'too-long',
    ]);
  });
});

describe('a copy in this browser', () => {
  const shelf = () => {
    const kept = new Map<string, string>();
    return () => ({
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
      removeItem: (key: string) => void kept.delete(key),
    });
  };

  it('is kept, and forgotten', () => {
    const mine = shelf();
    expect(keptCopy(mine)).toBeNull();
    expect(keepCopy(mine, text)).toBe(true);
    expect(keptCopy(mine)).toBe(text);
    forgetCopy(mine);
    expect(keptCopy(mine)).toBeNull();
  });

  it('is none where the browser keeps nothing', () => {
    const refused = () => {
      throw new DOMException('refused', 'SecurityError');
    };
    expect(keepCopy(refused, text)).toBe(false);
    expect(keptCopy(refused)).toBeNull();
    expect(() => forgetCopy(refused)).not.toThrow();
  });

  it('of another tab is seen to be that', () => {
    expect(isOfAnother({ key: 'network-copy', newValue: 'theirs' }, 'mine')).toBe(true);
    expect(isOfAnother({ key: 'network-copy', newValue: 'mine' }, 'mine')).toBe(false);
    expect(isOfAnother({ key: 'theme', newValue: 'dark' }, 'mine')).toBe(false);
    expect(isOfAnother({ key: null, newValue: null }, 'mine')).toBe(true);
  });
});
