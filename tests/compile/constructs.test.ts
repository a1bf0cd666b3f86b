// One construct at a time, each with the answer that it exists for.

import { describe, expect, it } from 'vitest';
import { asking } from './answer';
import { asked, BOTH, circuit, ER, hears, one, read, two } from './constructing';

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
