import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compile } from '../../src/compile/compile';
import { type Assumption, besidesFormat } from '../../src/compile/complete/assumption';
import { assumptionsOf } from '../../src/compile/complete/assumptions';
import { written } from '../../src/compile/complete/written';
import { readDescription } from '../../src/format/readDescription';
import type { NetworkDescription } from '../../src/model/description';
import { cases } from '../fixtures/cases';
import { randomDescription } from '../fixtures/descriptions/randomDescription';
import { intact } from './loose';

const read = (text: string) => readDescription(text);
const example = (name: string) =>
  readFileSync(join(import.meta.dirname, `../fixtures/networks/${name}.network.yaml`), 'utf8');
const told = ({ element, field, value }: Pick<Assumption, 'element' | 'field' | 'value'>) =>
  `${element.kind}:${element.id} ${field}: ${value}`;
const everything = (description: NetworkDescription) => {
  const { topology, networkFor } = compile(description);
  return { topology, network: networkFor(intact) };
};

describe('assumptions', () => {
  it('are those that the reader of the file reports, besides lines that a VPN needs', () => {
    for (const name of [
      'branches',
      'us-uk',
      'vpn-backup',
      'metro-one-router',
      'odd/provider-vpn',
      'texas-seattle',
    ]) {
      const { description, messages } = read(example(name));
      const reported = messages.flatMap((message) =>
        message.code === 'assumed'
          ? [`${message.element.kind}:${message.element.id} ${message.field}: ${message.value}`]
          : [],
      );
      const listed = assumptionsOf(description).filter(({ field }) => !besidesFormat.includes(field));
      expect(listed.map(told).sort(), name).toEqual([...reported].sort());
    }
  });

  it('change nothing when they are written into the file', () => {
    for (let seed = 1; seed <= cases(40, 300); seed += 1) {
      const description = randomDescription(seed);
      const all = assumptionsOf(description);
      const full = all.reduce((sum, each) => written(sum, each, each.value), description);
      expect(assumptionsOf(full).filter(({ field }) => !besidesFormat.includes(field))).toEqual([]);
      expect(everything(full), `seed ${seed}`).toEqual(everything(description));
    }
  });

  it('change something when another value is written, each by itself', () => {
    const { description } = read(example('metro-one-router'));
    for (const assumption of assumptionsOf(description)) {
      for (const other of assumption.others) {
        const changed = everything(written(description, assumption, other));
        expect(changed, `${told(assumption)} or ${other}`).not.toEqual(everything(description));
      }
    }
  });

  it('offer layer 2 only where each connection has one end', () => {
    const shared = read(example('odd/provider-vpn')).description;
    const layer = (all: NetworkDescription) =>
      assumptionsOf(all).find(({ field }) => field === 'layer')?.others;
    expect(layer(shared)).toEqual(['2']);
    const [wan] = shared.wans;
    const two = { ...shared, wans: wan ? [wan, { ...wan, id: 'w2' }] : [] };
    expect(layer(two)).toEqual([]);
  });

  it('count a line to the internet for a VPN whose office has no exit', () => {
    const { description } = read(example('vpn-backup').replace('exit: internet', 'exit: none'));
    expect(assumptionsOf(description).map(told)).toContain('office:seattle internet line: yes');
    const { network, topology } = everything(description);
    expect(network.sessions.filter(({ adjacency }) => adjacency === 'seattle.core_internet')).toEqual([]);
    expect(topology.failureTargets.find(({ id }) => id === 'line:seattle.internet')?.kind).toBe('line');
  });
});

describe('what is made up', () => {
  const { description } = read(example('us-uk'));

  it('is listed, and what is given is not', () => {
    const listed = compile(description).madeUp.map(
      ({ element, what, value }) => `${element.kind}:${element.id} ${what} ${value}`,
    );
    expect(listed).toContain('office:london lan 10.1.1.0/24');
    expect(listed).toContain('wan:backbone asn 65003');
    expect(listed.filter((each) => each.includes('203.0.113.0/28'))).toEqual([]);
    expect(listed.filter((each) => each.startsWith('circuit:er-us pool'))).toEqual([]);
  });

  it('overlaps nothing that is given, and nothing else that is made up', () => {
    for (let seed = 1; seed <= cases(100, 1000); seed += 1) {
      const random = randomDescription(seed);
      const { madeUp } = compile(random);
      const prefixes = madeUp.filter(({ what }) => what !== 'asn').flatMap(({ value }) => value.split(', '));
      const given = [
        ...random.offices.flatMap(({ lan }) => lan),
        ...random.offices.flatMap(({ exit }) => (typeof exit === 'object' ? (exit.nat ?? []) : [])),
        ...random.vnets.flatMap(({ lan }) => lan),
        ...random.circuits.flatMap(({ microsoft }) => microsoft?.nat ?? []),
      ];
      const ranges = [...prefixes, ...new Set(given)].map((prefix) => ({ prefix, ...range(prefix) }));
      const overlapping = prefixes.filter((prefix) =>
        ranges.some(
          (other) =>
            other.prefix !== prefix && range(prefix).first < other.end && other.first < range(prefix).end,
        ),
      );
      expect(overlapping, `seed ${seed}`).toEqual([]);
      expect(new Set(prefixes).size).toBe(prefixes.length);
      const numbers = madeUp.filter(({ what }) => what === 'asn').map(({ value }) => value);
      const perProvider = new Set(
        madeUp.filter(({ element }) => element.kind === 'circuit').map(({ value }) => value),
      );
      const own = numbers.filter((value) => !perProvider.has(value));
      expect(new Set(own).size, `seed ${seed}`).toBe(own.length);
    }
  });
});

function range(prefix: string): { first: number; end: number } {
  const [base = '', length = ''] = prefix.split('/');
  const first = base.split('.').reduce((sum, octet) => sum * 256 + Number(octet), 0);
  return { first, end: first + 2 ** (32 - Number(length)) };
}
