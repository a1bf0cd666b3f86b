// What carries traffic, and what it passes: each named once, and of a counted office the one that is passed.

import { describe, expect, it } from 'vitest';
import { assess } from '../../src/analysis/assess';
import { changeBetween } from '../../src/analysis/change';
import { asymmetryClaim } from '../../src/content/asymmetry';
import { whatItDid } from '../../src/content/explanations/whatItDid';
import { redundancyOf } from '../../src/content/trafficWords';
import { verdictSentence } from '../../src/content/verdictSentence';
import { described } from './describedCases';

function told(text: string, failures: readonly string[], office = 'a', destination = 'vnet:hub') {
  const topology = described(text);
  const scenario = { office, destination, prefer: null, options: [], failures: [] };
  const [intact, now] = [assess(topology, scenario), assess(topology, { ...scenario, failures })];
  const change = changeBetween(intact, now);
  const { claim, consequence } = verdictSentence(now, change);
  return {
    verdict: `${claim} ${consequence}`,
    did: whatItDid(now, change)
      .map((each) => each.text)
      .join(' '),
    asymmetry: asymmetryClaim(intact),
    redundancy: redundancyOf(now),
  };
}

const tunnelled = (prefer: string, count = '') => `network: n
version: 1
offices:
  a: {${count}circuits: er, vpn: hub, exit: internet, prefer: [${prefer}]}
circuits: {er: {location: oslo, provider: p, peerings: [private]}}
vnets: {hub: {circuits: er, vpn-gateway: active-active}}
`;

describe('both tunnels of a VPN', () => {
  it('are one item of a sentence', () => {
    expect(told(tunnelled('er, vpn'), ['circuit:er']).did).toBe(
      'Requests now go over both tunnels of the VPN from A to Hub.',
    );
    expect(told(tunnelled('vpn, er'), []).asymmetry).toBe(
      'Asymmetric: requests take both tunnels of the VPN from A to Hub, and replies both connections.',
    );
    expect(told(tunnelled('er, vpn', 'count: 4, '), ['circuit:er']).did).toContain(
      'over both tunnels of the VPN from each of 4 a to Hub.',
    );
  });
});

describe('traffic with fewer paths', () => {
  it('is “still” in a tunnel only as far as it was before', () => {
    const partly = told(tunnelled('vpn, er'), ['tunnel:a.hub.1']).verdict;
    expect(partly).toContain('has fewer paths, still in part in an encrypted tunnel');
    const wholly = told(tunnelled('vpn, er'), ['tunnel:a.hub.1', 'circuit:er']).verdict;
    expect(wholly).toContain('A reaches Hub in an encrypted tunnel');
    expect(wholly).not.toContain(', still');
  });
});

const twoSides = `network: n
version: 1
offices:
  a: {routers: 2, circuits: er, exit: none}
circuits: {er: {location: oslo, provider: p, layer: 3, peerings: [private]}}
vnets: {hub: {gateway: zone-redundant, circuits: er}}
`;

const centres = `network: n
version: 1
wans: {mpls: {}}
offices:
  shops: {count: 40, wan: mpls, exit: none}
  dc: {name: Server rooms, users: no, count: 3, wan: mpls, circuits: er, exit: none}
circuits: {er: {location: oslo, provider: p, layer: 3, peerings: [private]}}
vnets: {hub: {circuits: er}}
`;

describe('hops that all paths share', () => {
  it('name the one connection that is left, which is not named again', () => {
    const { did } = told(twoSides, ['connection:er.primary']);
    expect(did).toContain('the Microsoft edge on the secondary connection of Er');
    expect(did).not.toMatch(/ over /);
  });

  it('say over what where no router of a connection is among them', () => {
    const { did } = told(centres, ['connection:er.primary'], 'shops');
    expect(did).toContain('one of 3 data centres called Server rooms');
    expect(did).not.toMatch(/(?<!one of )3 data centres/);
  });

  it('are one of a counted office', () => {
    expect(told(centres, [], 'shops').redundancy).toBe(
      'no redundancy, as all paths share one of 3 data centres called Server rooms',
    );
  });
});

describe('a failure inside an unnamed counted office', () => {
  it('leaves no doubt that the traffic is of one site', () => {
    const text = tunnelled('er, vpn').replace('a: {', 'branches: {count: 240, ');
    const { verdict } = told(text, ['line:branches.er.primary'], 'branches');
    expect(verdict).not.toContain('branches’');
    expect(verdict).toMatch(/of one of 240 branches /);
  });
});
