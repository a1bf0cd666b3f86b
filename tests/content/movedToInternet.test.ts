// What breaks when a described office moves to its breakout: by its address pools and its firewalls.

import { expect, it } from 'vitest';
import { failover } from '../../src/analysis/failover';
import { asTopology } from '../../src/compile/asTopology';
import { compile } from '../../src/compile/compile';
import { failoverClaim } from '../../src/content/failover/failover';
import { failoverFacts } from '../../src/content/failover/failoverFacts';
import { momentWords } from '../../src/content/failover/failoverMoments';
import { readDescription } from '../../src/format/readDescription';
import { withFailures } from '../../src/model/scenario';

const POOL = '203.0.113.16/28';

function moved(firewall: 'shared' | 'separate', isOnePool: boolean) {
  const nat = isOnePool ? POOL : '198.51.100.16/28';
  const { description } = readDescription(
    [
      'network: n',
      'version: 1',
      'offices:',
      `  oslo: {circuits: [er], firewall: ${firewall}, exit: {nat: ${nat}}}`,
      'circuits:',
      `  er: {location: oslo, provider: p, peerings: {microsoft: {nat: ${POOL}}}}`,
    ].join('\n'),
  );
  const topology = asTopology(compile(description));
  const told = failover(topology, topology.opening, withFailures(topology.opening, ['circuit:er']), 'bfd');
  expect(told.ending).toBe('internet');
  const facts = failoverFacts(told, 'microsoft').map(({ text }) => text);
  return [failoverClaim(told).consequence, momentWords(told, 300), ...facts].join('\n');
}

it.each([
  [
    'separate',
    false,
    'because the source address and the firewall change',
    'a NAT pool and a firewall of its own',
  ],
  ['separate', true, 'because the firewall changes', 'has a firewall of its own'],
  ['shared', false, 'because the source address changes', 'has a NAT pool of its own'],
] as const)('breaks connections: firewall %s, one pool %s', (firewall, isOnePool, because, fact) => {
  const text = moved(firewall, isOnePool);
  expect(text).toContain(`established connections break, ${because}, and new ones go`);
  expect(text).toContain(fact);
  expect(text).toContain('new connections go over the public internet; established ones have broken');
});

it('breaks none where pool and firewall stay', () => {
  const text = moved('shared', true);
  expect(text).toContain('Then traffic goes over the public internet.');
  expect(text).not.toMatch(/established|set up anew|state table/);
});

it('breaks some where the breakout shares the pool of one of two circuits', () => {
  const { description } = readDescription(
    [
      'network: n',
      'version: 1',
      'offices:',
      `  oslo: {circuits: [a, b], firewall: shared, exit: {nat: ${POOL}}}`,
      'circuits:',
      `  a: {location: oslo, provider: p, peerings: {microsoft: {nat: 198.51.100.16/28}}}`,
      `  b: {location: oslo, provider: p, peerings: {microsoft: {nat: ${POOL}}}}`,
    ].join('\n'),
  );
  const topology = asTopology(compile(description));
  const after = withFailures(topology.opening, ['circuit:a', 'circuit:b']);
  const told = failover(topology, topology.opening, after, 'bfd');
  expect(told).toMatchObject({ ending: 'internet', sourceChanges: true, sourceStays: true });
  expect(failoverClaim(told).consequence).toMatch(
    /Then some established connections break, because the source/,
  );
  expect(momentWords(told, 300)).toMatch(/some established ones have broken/);
  const facts = failoverFacts(told, 'microsoft').map(({ text }) => text);
  expect(facts.join()).not.toMatch(/every established|of its own here/);
});

it('spreads the replies to each address for themselves', () => {
  const { description } = readDescription(
    [
      'network: n',
      'version: 1',
      'offices:',
      '  oslo: {routers: {x: [a], y: [b]}, circuits: [a, b]}',
      'circuits:',
      '  a: {location: oslo, provider: p, layer: 2, peerings: {microsoft: {nat: 198.51.100.16/28, connections: [primary]}}}',
      `  b: {location: oslo, provider: p, layer: 2, peerings: {microsoft: {nat: ${POOL}}}}`,
    ].join('\n'),
  );
  const topology = asTopology(compile(description));
  const { requestsHit, repliesHit } = failover(
    topology,
    topology.opening,
    withFailures(topology.opening, ['circuit:a']),
    'bfd',
  );
  expect([requestsHit, repliesHit]).toEqual([0.5, 0.5]);
});
