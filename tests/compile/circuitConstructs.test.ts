// Circuits of several offices, last miles and addresses, each with the answer that it exists for.

import { describe, expect, it } from 'vitest';
import { compile } from '../../src/compile/compile';
import { asking } from './answer';
import { asked, circuit, ER, hears, nextTo, one, read } from './constructing';
import { intact } from './loose';

describe('circuits of several', () => {
  const shared = `offices:
  a: {circuits: [er], exit: none}
  b: {circuits: [er], exit: none}
  c: {circuits: [fr], exit: none}
circuits:
${circuit('er', ', global-reach: [fr]').replace('carrier-er', 'carrier-one')}${circuit('fr').replace('carrier-fr', 'carrier-one')}vnets:
  hub: {gateway: zone-redundant, circuits: [er, fr]}
services: [power-platform]
`;

  it('do not learn each other’s routes over one circuit, and do over Global Reach, of one provider too', () => {
    expect(hears(shared, 'a', 'b')).toBe(false);
    for (const [from, to] of [
      ['a', 'c'],
      ['c', 'a'],
      ['b', 'c'],
    ] as const)
      expect(hears(shared, from, to), `${from} ${to}`).toBe(true);
  });

  it('do not learn each other’s routes either where one of them is at both circuits', () => {
    const atBoth = shared.replace('b: {circuits: [er]', 'b: {circuits: [er, fr]');
    expect(hears(atBoth, 'a', 'b')).toBe(false);
    expect(hears(atBoth, 'a', 'c')).toBe(true);
  });

  it('take their WAN before Global Reach, so that both together settle in one way', () => {
    const joined = `wans:\n  w: {}\n${shared.replaceAll('exit: none', 'exit: none, wan: w')}`.replace(
      'circuits:\n  er',
      '  d: {wan: w, exit: none}\ncircuits:\n  er',
    );
    for (const other of ['c', 'd']) expect(nextTo(joined, 'a', other)).toEqual(['w.wan']);
    expect(nextTo(joined, 'c', 'd')).toEqual(['w.wan']);
  });

  it('are answered over their own circuit, because what came over Global Reach is two numbers longer', () => {
    const ask = asked(shared);
    expect(ask('a → hub')).toBe(`yes private, both ways ${ER}`);
    expect(ask('c → hub')).toBe('yes private, both ways fr.primary fr.secondary');
    const lost = ask('a → hub', ['peering:er.primary.private', 'peering:er.secondary.private']);
    expect(lost).toBe('no route');
  });

  it('goes to the first that claims it at layer 2, where a connection has one end', () => {
    const description = read(one(', exit: none', ', layer: 2'));
    const [first] = description.offices;
    if (!first) throw new Error('no office');
    const { ask, compiled } = asking({ ...description, offices: [first, { ...first, id: 'b' }] });
    expect(ask('a → hub')).toBe(`yes private, both ways ${ER}`);
    expect(ask('b → hub')).toBe('no route');
    expect(compiled.topology.offices.map(({ circuits }) => circuits.length)).toEqual([1, 0]);
  });
});

describe('last miles', () => {
  it('of one line are one risk with two sessions', () => {
    const { ask, compiled } = asking(read(one(', exit: none, routers: 2', ', last-mile: one line')));
    const lines = compiled.topology.failureTargets.filter(({ kind }) => kind === 'line').map(({ id }) => id);
    expect(lines).toEqual(['line:a.er.both']);
    expect(ask('a → hub', lines)).toBe('no route');
  });

  it('of one line say so on either connection', () => {
    const namesOf = (text: string) => {
      const { topology } = asking(read(text)).compiled;
      return topology.links.filter(({ kind }) => kind === 'access-line').map(({ inSentence }) => inSentence);
    };
    expect(namesOf(one(', exit: none, routers: 2', ', last-mile: one line'))).toEqual([
      'the single line from A to Er (primary connection)',
      'the single line from A to Er (secondary connection)',
    ]);
    expect(namesOf(one(', exit: none, routers: 2'))).toEqual([
      'the primary line from A to Er',
      'the secondary line from A to Er',
    ]);
  });

  it('of one line are one risk with ExpressRoute Direct too', () => {
    const text = one(', exit: none', ', last-mile: one line').replace('provider: carrier-er', 'direct: yes');
    expect(asked(text)('a → hub', ['line:a.er.both'])).toBe('no route');
    expect(asked(text)('a → hub', ['connection:er.primary'])).toBe('yes private, both ways er.secondary');
  });
});

describe('addresses', () => {
  it('an office with several LANs tells all of them', () => {
    const { networkFor } = compile(read(one(', exit: none, lan: [10.5.0.0/16, 10.6.0.0/16]')));
    const told = networkFor(intact).sessions.filter(({ from }) => from === 'a.core');
    for (const { exports } of told)
      expect(exports).toEqual(expect.arrayContaining(['10.5.0.0/16', '10.6.0.0/16']));
  });

  it('nothing is made up inside networks that somebody gave, whatever they are', () => {
    for (const lan of ['192.0.2.0/24', '198.51.100.0/24', '198.16.0.0/14']) {
      const ask = asked(one(`, exit: internet, lan: ${lan}`));
      expect(ask('a → power-platform', ['circuit:er']), lan).toBe('yes internet, both ways exit:a');
      expect(ask('a → hub')).toBe(`yes private, both ways ${ER}`);
    }
    const vnet = one(', exit: internet').replace(
      'circuits: [er]}\nservices',
      'circuits: [er], lan: 192.0.2.0/24}\nservices',
    );
    expect(asked(vnet)('a → power-platform')).toBe(`yes private, both ways ${ER}`);
    expect(asked(vnet)('a → hub')).toBe(`yes private, both ways ${ER}`);
  });

  it('each router translates to an address of its own, out of the pool, which its office alone knows', () => {
    const { networkFor } = compile(read(one(', exit: none, routers: 2')));
    const { translations, routers, sessions } = networkFor(intact);
    const addresses = translations.map(({ address }) => address);
    expect(new Set(addresses).size).toBe(2);
    const [core] = routers;
    expect(core?.originates).toContain('198.51.100.0/28');
    const single = addresses.map((address) => `${address}/32`);
    const telling = sessions.filter(({ exports }) => exports.some((prefix) => single.includes(prefix)));
    expect(telling.every(({ from, to }) => from.startsWith('a.') && to.startsWith('a.'))).toBe(true);
  });
});
