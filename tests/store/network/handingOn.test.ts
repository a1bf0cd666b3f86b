import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Asked, askedIn, isNamed, nothingAsked } from '../../../src/store/network/askedCodec';
import { toldOf } from '../../../src/store/network/derived';
import { decodeNetwork } from '../../../src/store/network/fragmentCodec';
import { lengthOf, linkFor, textWithoutNames } from '../../../src/store/network/handingOn';
import { forgetCopy, isOfAnother, keepCopy, keptCopy } from '../../../src/store/network/keeping';
import { networkAddressIn } from '../../../src/store/network/networkAddress';
import { createNetworkStore } from '../../../src/store/network/networkStore';

const folder = join(import.meta.dirname, '../../fixtures/networks');
const text = readFileSync(join(folder, 'us-uk.network.yaml'), 'utf8');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => readFileSync(join(folder, name), 'utf8'));

function arrived(link: string) {
  const { hash, pathname } = new URL(link);
  return networkAddressIn({ hash, pathname });
}

describe('a link', () => {
  it('carries the network and the question', async () => {
    const store = createNetworkStore();
    store.getState().open({ text });
    store.getState().ask({ office: 'london', failures: ['location:london'] });
    const link = await linkFor(store.getState(), 'https://example.org/', false);
    const address = arrived(link);
    expect(await decodeNetwork(address?.part ?? '')).toEqual({ kind: 'whole', text });
    expect([...(address?.choices.keys() ?? [])]).toEqual(['from', 'fail']);
  });

  it('without names opens the same view, and names nothing unknown', async () => {
    for (const each of files) {
      const store = createNetworkStore();
      store.getState().open({ text: each });
      const topology = toldOf(each, nothingAsked)?.compiled.topology;
      if (!topology) continue;
      const { offices, destinations, failureTargets, options, nodes, links, boxes } = topology;
      const places = [0, 0.7];
      const pick = <Item>(all: readonly Item[], place: number) => all[Math.floor(all.length * place)];
      for (const place of places) {
        const failure = pick(failureTargets, place)?.id ?? '';
        const askedHere: Asked = {
          office:
            pick(
              offices.filter(({ users }) => users),
              place,
            )?.id ?? '',
          destination: pick(destinations, place)?.id ?? '',
          prefer:
            pick(
              topology.circuits.map(({ id }) => `${id}.secondary~internet`),
              place,
            ) ?? 'equal',
          options: options.slice(0, 1).map(({ id }) => id),
          failures: [failure],
        };
        store.getState().ask(askedHere);
        store.getState().show('text');
        const select = pick([...nodes, ...links, ...boxes, ...failureTargets], place)?.id ?? null;
        store.getState().showMore({ panel: 'explain', direction: 'reply', select, compare: [failure] });
        const address = arrived(await linkFor(store.getState(), 'https://example.org/', true));
        const nameless = textWithoutNames(each);
        expect(await decodeNetwork(address?.part ?? '')).toEqual({ kind: 'whole', text: nameless });
        const { asked, view, shown } = askedIn(address?.choices ?? new Map());
        const before = toldOf(each, store.getState().asked);
        const after = toldOf(nameless, asked);
        expect(after?.unknown).toEqual([]);
        expect(view).toBe('text');
        expect({ ...shown, select: null, compare: null }).toEqual({
          ...store.getState().shown,
          select: null,
          compare: null,
        });
        for (const [key, value] of [
          ['select', shown.select],
          ['compare', shown.compare?.[0]],
        ] as const)
          expect(after && isNamed(after.compiled.topology, key, value ?? ''), `${key}=${value}`).toBe(true);
        expect(asked.prefer).not.toBe('');
        expect(asked.failures).toHaveLength(1);
        expect(asked.options).toHaveLength(askedHere.options.length);
        const flow = (told: typeof before) => [
          told?.answer.requests.map(({ nodes }) => nodes.length),
          told?.answer.replies.map(({ nodes }) => nodes.length),
          told?.topology.offices.findIndex(({ id }) => id === told.answer.scenario.office),
        ];
        expect(flow(after)).toEqual(flow(before));
      }
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
