// Checks what docs/format.md says of two WANs in place of one that prefers one of two circuits.

import { describe, expect, it } from 'vitest';
import { askable } from '../../src/analysis/network/askable';
import { outcomeOf } from '../../src/analysis/outcome';
import { compile } from '../../src/compile/compile';
import { readDescription } from '../../src/format/readDescription';

const user = (id: string, count = '') => `  ${id}: {${count}wan: [we, ww], exit: none, prefer: [we, ww]}`;

const described = (...users: readonly string[]) => `network: n
version: 1
wans: {we: {}, ww: {}}
offices:
  east: {wan: we, circuits: er-e, exit: none}
  west: {wan: ww, circuits: er-w, exit: none}
${users.join('\n')}
circuits:
  er-e: {location: oslo, provider: p, peerings: [private]}
  er-w: {location: bergen, provider: q, peerings: [private]}
vnets: {hub: {circuits: {er-e: {weight: 100}, er-w: {}}}}
`;

function reached(text: string, office: string, failures: readonly string[] = []) {
  const topology = askable(compile(readDescription(text).description));
  const scenario = { office, destination: 'vnet:hub', prefer: null, options: [], failures };
  const { reachability, requestLinks } = outcomeOf(topology, scenario);
  const over = topology.circuits.filter(({ connections }) =>
    connections.some(({ pipe }) => pipe !== null && requestLinks.has(pipe)),
  );
  return [reachability, ...over.map(({ id }) => id)].join(' ');
}

const losses = [['circuit:er-e'], ['office:east'], ['line:east.we'], ['wan:we']];

describe('two WANs in place of one that prefers a circuit', () => {
  it.each(['', 'count: 5, '])(
    'have the order for a single office that uses them, or equal ones: %s',
    (count) => {
      const text = described(user('branch', count));
      expect(reached(text, 'branch')).toMatch(/^reached .*er-e$/);
      for (const failures of losses) expect(reached(text, 'branch', failures)).toMatch(/^reached .*er-w$/);
    },
  );

  it('leave it undecided for several once the preferred circuit is lost', () => {
    const text = described(user('branch'), user('other'));
    expect(reached(text, 'branch')).toMatch(/^reached .*er-e$/);
    expect(reached(text, 'branch', ['circuit:er-e'])).toBe('undecided');
  });

  it('do not let the offices with the circuits stand in for each other', () => {
    expect(reached(described(user('branch')), 'east', ['circuit:er-e'])).toMatch(/^no-reply/);
  });
});
