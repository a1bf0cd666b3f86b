// One construct at a time, each with the answer that it exists for.

import { describe, expect, it } from 'vitest';
import { compile } from '../../src/compile/compile';
import { readDescription } from '../../src/format/readDescription';
import { sentence } from '../../src/format/words/sentences';
import { controlPlanes } from '../../src/routing/controlPlane';
import { searchForOutcomes } from '../../src/routing/doubts';
import { indexNetwork } from '../../src/routing/indexNetwork';
import { asking } from './answer';
import { intact } from './loose';

function read(text: string) {
  const { description, messages } = readDescription(`network: x\nversion: 1\n${text}`);
  expect(messages.filter(({ kind }) => kind === 'error').map(sentence)).toEqual([]);
  return description;
}
const asked = (text: string) => asking(read(text)).ask;

/** Whom an office's core hands packets for the other's LAN to; nothing where it knows no way, or several outcomes. */
function nextTo(text: string, office: string, other: string): string[] {
  const { networkFor, flowFor, topology } = compile(read(text));
  const indexed = indexNetwork(networkFor(intact));
  const plane = controlPlanes(indexed, searchForOutcomes(indexed))(new Set());
  const destination = topology.destinations[0]?.id ?? '';
  const source = flowFor({ office: other, destination })?.source ?? '';
  const decision = plane.decide(`${office}.core`, source);
  const { routers } = indexed.network;
  return decision.kind === 'forward' ? decision.routes.map(({ over }) => routers[over.from]?.id ?? '') : [];
}
const hears = (text: string, office: string, other: string) => nextTo(text, office, other).length > 0;

const ER = 'er.primary er.secondary';
const circuit = (id: string, more = '') =>
  `  ${id}: {location: ${id}-place, provider: carrier-${id}, peerings: [microsoft, private]${more}}\n`;
const one = (office: string, more = '', rest = '') => `offices:
  a: {circuits: [er]${office}}
circuits:
${circuit('er', more)}vnets:
  hub: {gateway: zone-redundant, circuits: [er]}
services: [power-platform]
${rest}`;
const two = (office: string, link = 'circuits: [er, fr]', second = '') => `offices:
  a: {circuits: [er, fr]${office}}
circuits:
${circuit('er')}${circuit('fr', second)}vnets:
  hub: {gateway: zone-redundant, ${link}}
services: [power-platform]
`;
const BOTH = 'er.primary er.secondary fr.primary fr.secondary';

describe('preferences', () => {
  it('local breakout: internet alone leaves what is not listed behind it', () => {
    const ask = asked(one(', exit: internet, prefer: [internet]'));
    expect(ask('a → power-platform')).toBe('yes internet, both ways exit:a');
    expect(ask('a → hub')).toBe(`yes private, both ways ${ER}`);
  });

  it('an exit that is not listed stays behind the longer prefixes of a circuit', () => {
    const ask = asked(one(', exit: internet, prefer: [er]'));
    expect(ask('a → power-platform')).toBe(`yes private, both ways ${ER}`);
    expect(ask('a → power-platform', ['circuit:er'])).toBe('yes internet, both ways exit:a');
  });

  it('one connection before the other steers requests, and only those', () => {
    const ask = asked(one(', exit: none, prefer: [er.secondary]'));
    expect(ask('a → hub')).toBe(`yes private, out er.secondary, back ${ER}`);
  });

  it('without multipath one of several equal paths is used', () => {
    const ask = asked(two(', exit: none, multipath: no'));
    expect(ask('a → hub')).toBe(`yes private, out er.primary, back ${BOTH}`);
    expect(ask('a → hub', ['line:a.er.primary'])).toBe(`yes private, out er.secondary, back ${BOTH}`);
    expect(ask('a → hub', ['circuit:er'])).toBe('yes private, out fr.primary, back fr.primary fr.secondary');
  });

  it('a trial takes the place of what the office prefers', () => {
    const { ask } = asking(read(two(', exit: none, prefer: [fr]')));
    expect(ask('a → hub')).toBe(`yes private, out fr.primary fr.secondary, back ${BOTH}`);
    const prefer = [{ kind: 'circuit', part: { circuit: 'er' } }] as const;
    expect(ask('a → hub', [], { prefer })).toBe(`yes private, out er.primary er.secondary, back ${BOTH}`);
    expect(ask('a → hub', [], { prefer: [] })).toBe(`yes private, both ways ${BOTH}`);
  });
});

describe('options', () => {
  it('switch an exit off, and leave the line to a VPN that runs over it', () => {
    const text = one(', exit: internet, vpn: [hub]').replace(
      'circuits: [er]}\nservices',
      'circuits: [er], vpn-gateway: active-standby}\nservices',
    );
    const { ask, compiled } = asking(read(text));
    const off = { options: ['exit:a'] };
    expect(compiled.topology.options).toMatchObject([
      { id: 'exit:a', name: 'A has an internet breakout', isOn: true },
    ]);
    expect(ask('a → power-platform', ['circuit:er'])).toBe('yes internet, both ways exit:a');
    expect(ask('a → power-platform', ['circuit:er'], off)).toBe('no route');
    expect(ask('a → hub', ['circuit:er'], off)).toBe('yes tunnel, both ways tunnel:a.hub.1');
    expect(ask('a → hub', ['circuit:er', 'exit:a'], off)).toBe('no route');
  });
});

describe('replies', () => {
  it('prepending on one connection sends them over the other, also where the provider routes', () => {
    for (const layer of [2, 3]) {
      const ask = asked(one(', exit: none', `, layer: ${layer}, prepend: {secondary: 2}`));
      expect(ask('a → hub'), `layer ${layer}`).toBe(`yes private, out ${ER}, back er.primary`);
      // A private number, which Microsoft strips there.
      expect(ask('a → power-platform')).toBe(`yes private, both ways ${ER}`);
    }
  });

  it('longer prefixes on one connection draw all of them, on both peerings', () => {
    for (const layer of [2, 3]) {
      const ask = asked(one(', exit: none', `, layer: ${layer}, more-specific: {secondary: yes}`));
      expect(ask('a → hub'), `layer ${layer}`).toBe(`yes private, out ${ER}, back er.secondary`);
      expect(ask('a → power-platform')).toBe(`yes private, out ${ER}, back er.secondary`);
      expect(ask('a → hub', ['connection:er.secondary'])).toBe('yes private, both ways er.primary');
    }
  });

  it('weight steers them by itself', () => {
    const ask = asked(two(', exit: none', 'circuits: {er: {}, fr: {weight: 10}}'));
    expect(ask('a → hub')).toBe(`yes private, out ${BOTH}, back fr.primary fr.secondary`);
    expect(ask('a → power-platform')).toBe(`yes private, both ways ${BOTH}`);
  });

  it('a longer prefix wins against weight', () => {
    const ask = asked(two(', exit: none', 'circuits: {er: {weight: 100}, fr: {}}', ', more-specific: yes'));
    expect(ask('a → hub')).toBe(`yes private, out ${BOTH}, back fr.primary fr.secondary`);
  });
});

describe('what is advertised', () => {
  const filtered = (filter: string, service = 'power-platform: {region: us}') =>
    asked(`offices:
  a: {circuits: [er], exit: none}
circuits:
  er: {location: x, provider: p, peerings: {microsoft: {${filter}}}}
services:
  ${service}
`);
  const private_ = `yes private, both ways ${ER}`;

  it('a regional community stands for the services of its geography', () => {
    expect(filtered('communities: [eastus, westus]')('a → power-platform')).toBe(private_);
    expect(filtered('communities: ["12076:51004"]')('a → power-platform')).toBe(private_);
    expect(filtered('communities: [westeurope]')('a → power-platform')).toBe('no route');
    expect(filtered('communities: [westeurope]', 'power-platform: {}')('a → power-platform')).toBe(private_);
  });

  it('Microsoft 365 needs communities of its own, or to be named', () => {
    const service = 'microsoft-365: {}';
    expect(filtered('', service)('a → microsoft-365')).toBe('no route');
    expect(filtered('communities: [westeurope]', service)('a → microsoft-365')).toBe('no route');
    expect(filtered('communities: ["12076:5010"]', service)('a → microsoft-365')).toBe(private_);
    expect(filtered('services: [microsoft-365]', service)('a → microsoft-365')).toBe(private_);
  });

  it('a service with communities of its own is advertised with one of them', () => {
    const service = 'reporting: {communities: [uksouth]}';
    expect(filtered('communities: ["12076:51024"]', service)('a → reporting')).toBe(private_);
    expect(filtered('communities: [ukwest]', service)('a → reporting')).toBe('no route');
  });

  it('nothing is advertised without a route filter', () => {
    expect(filtered('route-filter: none')('a → power-platform')).toBe('no route');
    const { compiled } = asking(
      read(
        one(', exit: none')
          .replace('[microsoft, private]', '{microsoft: {route-filter: none}}')
          .replace('circuits: [er]}\nservices', 'circuits: []}\nservices'),
      ),
    );
    expect(compiled.topology.failureTargets.filter(({ id }) => id === 'route-filter:er')).toEqual([]);
  });
});

describe('WANs', () => {
  const wan = (own: string, wanFields: string) => `wans:
  w: {${wanFields}}
offices:
  a: {wan: w, exit: none${own}}
  b: {wan: w, circuits: [er], exit: none}
circuits:
${circuit('er')}vnets:
  hub: {gateway: zone-redundant, circuits: [er]}
services: [power-platform]
`;

  it('one that carries private prefixes only takes nobody to public services', () => {
    const ask = asked(wan('', 'carries: private'));
    expect(ask('a → hub')).toBe(`yes private, both ways ${ER}`);
    expect(ask('a → power-platform')).toBe('no route');
    expect(ask('b → power-platform')).toBe(`yes private, both ways ${ER}`);
  });

  it('that also where it has the circuit itself', () => {
    const text = wan('', 'carries: private, circuits: [er]').replace('circuits: [er], exit', 'exit');
    expect(asked(text)('a → power-platform')).toBe('no route');
    expect(asked(text)('a → hub')).toBe(`yes private, both ways ${ER}`);
  });

  it('offices with one AS number learn each other’s routes all the same', () => {
    const text = wan(', asn: 65010', '').replace('b: {wan: w', 'b: {wan: w, asn: 65010');
    expect(asked(text)('a → hub')).toBe(`yes private, both ways ${ER}`);
    expect(hears(text, 'a', 'b')).toBe(true);
  });
});

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
