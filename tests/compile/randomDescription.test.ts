import { describe, expect, it } from 'vitest';
import type { NetworkDescription } from '../../src/model/description';
import { randomDescription } from '../fixtures/descriptions/randomDescription';

const seeds = Array.from({ length: 300 }, (_, index) => index + 1);
const all = seeds.map((seed) => randomDescription(seed));
const offices = all.flatMap((each) => each.offices);
const circuits = all.flatMap((each) => each.circuits);
const wans = all.flatMap((each) => each.wans);
const vnets = all.flatMap((each) => each.vnets);

/** What a description refers to and does not contain. */
function dangling({
  offices,
  circuits,
  wans,
  vnets,
  services,
  expect: expectations,
}: NetworkDescription): string[] {
  const has = (elements: readonly { readonly id: string }[]) => new Set(elements.map(({ id }) => id));
  const known = {
    office: has(offices),
    circuit: has(circuits),
    wan: has(wans),
    vnet: has(vnets),
    service: has(services),
  };
  const used: [keyof typeof known, readonly string[]][] = [
    ...offices.flatMap((office): [keyof typeof known, readonly string[]][] => [
      ['circuit', office.circuits],
      ['wan', office.wans],
      ['vnet', office.vpn],
      ['service', typeof office.exit === 'object' ? office.exit.refuses : []],
    ]),
    ...circuits.map((circuit): [keyof typeof known, readonly string[]] => ['circuit', circuit.globalReach]),
    ...circuits.map((circuit): [keyof typeof known, readonly string[]] => [
      'service',
      circuit.microsoft?.services ?? [],
    ]),
    ...wans.map((wan): [keyof typeof known, readonly string[]] => ['circuit', wan.circuits]),
    ...wans.map((wan): [keyof typeof known, readonly string[]] => [
      'office',
      wan.defaultFrom ? [wan.defaultFrom] : [],
    ]),
    ...vnets.map((vnet): [keyof typeof known, readonly string[]] => [
      'vnet',
      vnet.peered ? [vnet.peered.hub] : [],
    ]),
    ...expectations.map(({ from }): [keyof typeof known, readonly string[]] => ['office', from]),
  ];
  return used.flatMap(([kind, ids]) => ids.filter((id) => !known[kind].has(id)).map((id) => `${kind}:${id}`));
}

describe('random descriptions', () => {
  it('are the same for the same seed', () => {
    expect(randomDescription(7)).toEqual(randomDescription(7));
    expect(randomDescription(7)).not.toEqual(randomDescription(8));
  });

  it('refer only to what they contain', () => {
    expect(all.flatMap(dangling)).toEqual([]);
  });

  it('have an office with users and something to reach', () => {
    for (const each of all) {
      expect(each.offices.some(({ users }) => users !== false)).toBe(true);
      expect(each.services.length + each.vnets.length).toBeGreaterThan(0);
    }
  });

  it.each([
    ['a counted office', offices.some(({ count }) => count !== undefined)],
    ['a data centre', offices.some(({ users }) => users === false)],
    ['one router', offices.some(({ routers }) => routers === 1)],
    ['two routers', offices.some(({ routers }) => routers === 2)],
    ['a map of routers', offices.some(({ routers }) => typeof routers === 'object')],
    ['an open exit', offices.some(({ exit }) => typeof exit === 'object' && exit.refuses.length === 0)],
    ['an exit that refuses', offices.some(({ exit }) => typeof exit === 'object' && exit.refuses.length > 0)],
    ['local breakout', offices.some(({ prefer }) => prefer?.[0]?.kind === 'internet' && prefer.length > 1)],
    ['VPN beside a circuit', offices.some(({ vpn, circuits }) => vpn.length > 0 && circuits.length > 0)],
    [
      'VPN alone',
      offices.some(({ vpn, circuits, wans }) => vpn.length > 0 && circuits.length + wans.length === 0),
    ],
    ['an office in two WANs', offices.some((office) => office.wans.length > 1)],
    ['a single best path', offices.some(({ multipath }) => multipath === false)],
    ['a shared firewall', offices.some(({ firewall }) => firewall === 'shared')],
    ['a firewall before everything', offices.some(({ firewall }) => firewall === 'everything')],
    ['layer 2', circuits.some(({ layer }) => layer === 2)],
    ['Metro', circuits.some(({ location }) => location.length === 2)],
    [
      'Direct over two locations',
      circuits.some(({ location, reach }) => location.length === 2 && reach.kind === 'direct'),
    ],
    ['one line', circuits.some(({ lastMile }) => lastMile === 'one line')],
    ['no peering yet', circuits.some((circuit) => !circuit.microsoft && !circuit.private)],
    ['a peering on one connection', circuits.some((circuit) => circuit.private?.connections?.length === 1)],
    ['several pools', circuits.some(({ microsoft }) => (microsoft?.nat.length ?? 0) > 1)],
    ['no route filter', circuits.some(({ microsoft }) => microsoft?.noRouteFilter)],
    ['communities', circuits.some(({ microsoft }) => (microsoft?.communities?.length ?? 0) > 0)],
    ['prepending by connection', circuits.some(({ prepend }) => typeof prepend === 'object')],
    ['longer prefixes', circuits.some(({ moreSpecific }) => moreSpecific !== undefined)],
    ['Global Reach of three', circuits.some(({ globalReach }) => globalReach.length > 1)],
    ['a WAN with circuits', wans.some((wan) => wan.circuits.length > 0)],
    ['a WAN that carries private prefixes only', wans.some(({ carries }) => carries === 'private')],
    ['a default route over a WAN', wans.some(({ defaultFrom }) => defaultFrom !== undefined)],
    ['weights', vnets.some((vnet) => vnet.circuits.some(({ weight }) => weight))],
    ['a spoke', vnets.some(({ peered }) => peered?.usesGateway)],
    ['a spoke without gateway', vnets.some(({ peered }) => peered?.usesGateway === false)],
    ['a shared risk', all.some(({ shared }) => shared.length > 0)],
    ['an expectation', all.some((each) => each.expect.length > 0)],
  ])('have %s among them', (_, isThere) => {
    expect(isThere).toBe(true);
  });

  it('grow as asked', () => {
    const large = randomDescription(3, { offices: 60, circuits: 20, wans: 4, vnets: 12 });
    expect(large.offices.length).toBeGreaterThan(5);
  });
});
