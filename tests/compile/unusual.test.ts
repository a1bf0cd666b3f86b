import { describe, expect, it } from 'vitest';
import { examine } from '../../src/analysis/overview/examination';
import { compile } from '../../src/compile/compile';
import { readDescription } from '../../src/format/readDescription';

// Unusual combinations. The answers were written down from docs/meaning.md before they were computed.

const er = (peerings: string, more = '') => `er: {location: l, provider: p, ${more}peerings: ${peerings}}`;
const both = er('[microsoft, private]');
const hub = 'vnets:\n  hub: {gateway: zone-redundant, circuits: [er]}\n';

type Asked = readonly [office: string, destination: string, without: string, answer: string];

const networks: readonly (readonly [what: string, text: string, answers: readonly Asked[]])[] = [
  [
    'local breakout to an exit that refuses: nobody falls back to the circuit that is there',
    `offices:\n  a: {routers: 2, circuits: [er], exit: {refuses: [power-platform]}, prefer: [internet, er]}\ncircuits:\n  ${both}\n${hub}`,
    [
      ['a', 'service:power-platform', '', 'refused none'],
      ['a', 'service:power-platform', 'exit:a', 'no-route none'],
      ['a', 'vnet:hub', '', 'reached yes'],
    ],
  ],
  [
    'each peering on one connection only, at layer 2: a connection takes only what it carries',
    `offices:\n  a: {routers: 2, circuits: [er], exit: internet}\ncircuits:\n  ${er('{microsoft: {connections: [primary]}, private: {connections: [secondary]}}', 'layer: 2, ')}\n${hub}`,
    [
      ['a', 'service:power-platform', '', 'reached yes'],
      ['a', 'service:power-platform', 'connection:er.primary', 'reached no'],
      ['a', 'service:power-platform', 'connection:er.secondary', 'reached yes'],
      ['a', 'vnet:hub', 'connection:er.primary', 'reached yes'],
      ['a', 'vnet:hub', 'connection:er.secondary', 'lost no'],
    ],
  ],
  [
    'two WANs at one data centre, one of which carries private traffic only',
    `wans:\n  w1: {carries: private}\n  w2: {}\noffices:\n  dc: {users: no, circuits: [er], wan: [w1, w2]}\n  a: {wan: w1}\n  b: {wan: w2}\ncircuits:\n  ${both}\n${hub}`,
    [
      ['a', 'service:power-platform', '', 'no-route none'],
      ['a', 'vnet:hub', '', 'reached yes'],
      ['b', 'service:power-platform', '', 'reached yes'],
      ['b', 'vnet:hub', 'wan:w1', 'reached yes'],
    ],
  ],
  [
    'a VPN preferred to a circuit: requests in the tunnel, replies over the circuit',
    `offices:\n  a: {circuits: [er], vpn: hub, prefer: [vpn]}\ncircuits:\n  ${er('[private]')}\nvnets:\n  hub: {gateway: zone-redundant, circuits: [er], vpn-gateway: active-standby}\n`,
    [
      ['a', 'vnet:hub', '', 'reached encrypted'],
      ['a', 'vnet:hub', 'circuit:er', 'reached encrypted'],
      ['a', 'vnet:hub', 'line:a.internet', 'reached yes'],
    ],
  ],
  [
    'a preference one way and a weight the other: asymmetric, and no firewall stands in between',
    'offices:\n  a: {circuits: [e1, e2], prefer: [e1], routers: {r1: [e1], r2: [e2]}}\ncircuits:\n  e1: {location: l, provider: p, peerings: [private]}\n  e2: {location: m, provider: q, peerings: [private]}\nvnets:\n  hub: {gateway: zone-redundant, circuits: {e1: {weight: 10}, e2: {weight: 20}}}\n',
    [
      ['a', 'vnet:hub', '', 'reached yes'],
      ['a', 'vnet:hub', 'router:a.r1', 'reached yes'],
      ['a', 'vnet:hub', 'location:m', 'reached yes'],
    ],
  ],
  [
    'Global Reach to a circuit whose own office is a data centre',
    'offices:\n  a: {circuits: [e1]}\n  b: {users: no, circuits: [e2]}\ncircuits:\n  e1: {location: l, provider: p, peerings: [private], global-reach: [e2]}\n  e2: {location: m, provider: q, peerings: [private]}\nvnets:\n  h1: {gateway: zone-redundant, circuits: [e1]}\n  h2: {gateway: zone-redundant, circuits: [e2]}\n',
    [
      ['a', 'vnet:h2', '', 'reached yes'],
      ['a', 'vnet:h2', 'location:m', 'no-route none'],
      ['a', 'vnet:h2', 'office:b', 'reached yes'],
      ['a', 'vnet:h1', 'location:m', 'reached yes'],
    ],
  ],
  [
    'a Metro circuit on one line, a peered network, and one that uses nobody’s gateways',
    'offices:\n  a: {circuits: [er], exit: internet}\ncircuits:\n  er: {location: [x, y], provider: p, last-mile: one line, peerings: [private]}\nvnets:\n  hub: {gateway: one-zone, circuits: [er]}\n  s1: {peered: hub}\n  s2: {peered: {hub: hub, gateway: no}}\n',
    [
      ['a', 'vnet:s1', '', 'reached yes'],
      ['a', 'vnet:s1', 'location:x', 'reached yes'],
      ['a', 'vnet:s1', 'zone:hub', 'lost no'],
      ['a', 'vnet:s2', '', 'lost no'],
      ['a', 'vnet:hub', 'line:a.er.both', 'lost no'],
    ],
  ],
  [
    'a provider’s IP VPN that takes a default route from a data centre, without Microsoft 365 in the filter',
    `wans:\n  w: {provider: p, circuits: [er], default-from: dc}\noffices:\n  dc: {users: no, wan: w, exit: internet}\n  a: {wan: w, count: 3}\ncircuits:\n  ${er('[microsoft]')}\nservices: [power-platform, microsoft-365]\n`,
    [
      ['a', 'service:power-platform', '', 'reached yes'],
      ['a', 'service:power-platform', 'circuit:er', 'reached no'],
      ['a', 'service:power-platform', 'provider:p', 'no-route none'],
      ['a', 'service:microsoft-365', '', 'reached no'],
      ['a', 'service:microsoft-365', 'office:dc', 'no-route none'],
    ],
  ],
  [
    'a WAN’s default route preferred to an exit that refuses: the exit refuses once it is the only one',
    'wans:\n  w: {default-from: dc}\noffices:\n  dc: {users: no, wan: w, exit: internet}\n  a: {wan: w, exit: {refuses: [power-platform]}, prefer: [w]}\n',
    [
      ['a', 'service:power-platform', '', 'reached no'],
      ['a', 'service:power-platform', 'line:a.w', 'refused none'],
      ['a', 'service:power-platform', 'exit:a', 'reached no'],
    ],
  ],
  [
    'a duct with one line and the exit in it, and a ring with both connections',
    `offices:\n  a: {routers: 2, circuits: [er], exit: internet}\ncircuits:\n  ${er('[microsoft]')}\nshared:\n- {elements: ["line:a.er.primary", "exit:a"], because: duct}\n- {elements: [er.primary, er.secondary], because: ring}\n`,
    [
      ['a', 'service:power-platform', 'shared:shared-1', 'reached yes'],
      ['a', 'service:power-platform', 'shared:shared-2', 'reached no'],
      ['a', 'service:power-platform', 'shared:shared-1 router:a.second', 'no-route none'],
    ],
  ],
];

describe('an unusual network', () => {
  it.each(networks)('answers as its rules say: %s', (_, text, answers) => {
    const { description, messages } = readDescription(`network: n\nversion: 1\n${text}`);
    expect(messages.filter(({ kind }) => kind === 'error')).toEqual([]);
    const examination = examine(compile(description));
    const { failureTargets } = examination.compiled.topology;
    for (const [office, destination, without, answer] of answers) {
      const asked = examination.caseOf(office, destination);
      if (!asked) throw new Error(`${office} to ${destination}`);
      const failed = without.split(' ').flatMap((id) => failureTargets.filter((each) => each.id === id));
      expect(failed.length, without).toBe(without === '' ? 0 : without.split(' ').length);
      const { reachability, privacy } = examination.judgeIn(asked, examination.planeUnder(failed));
      expect(`${reachability} ${privacy}`, `${office} to ${destination} without ${without}`).toBe(answer);
    }
  });
});
