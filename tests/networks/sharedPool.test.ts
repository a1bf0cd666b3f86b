// What the tour of two continents says of one pool for both circuits, tried as it asks the reader to.

import { expect, it } from 'vitest';
import { failover } from '../../src/analysis/failover';
import { failoverClaim } from '../../src/content/failover/failover';
import { momentWords } from '../../src/content/failover/failoverMoments';
import { finalWords } from '../../src/content/failover/failoverTable';
import { withFailures } from '../../src/model/scenario';
import { toldOf } from '../../src/store/network/derived';
import { statementsIn } from '../content/gather';
import { libraryNetworks } from './libraryNetworks';

const network = libraryNetworks.find(({ id }) => id === 'two-continents');
if (!network) throw new Error('no network');
const { file, entry } = network;
const [us = '', uk = ''] = [...file.text.matchAll(/nat: (\S+)\}/g)].map(([, pool]) => pool);
const ask = (text: string, office: string) =>
  toldOf(text, { office, destination: 'service:power-platform', prefer: '', options: [], failures: [] });

it('leaves each office with half of its replies', () => {
  expect(new Set([us, uk]).size).toBe(2);
  const told = statementsIn(entry).map(({ text }) => text);
  expect(told.filter((text) => text.includes(`the pool of ER US, ${us},`))).toHaveLength(1);
  const reached = (text: string) =>
    ['chicago', 'london'].map((office) => ask(text, office)?.answer.reachability);
  expect(reached(file.text)).toEqual(['reached', 'reached']);
  expect(reached(file.text.replace(uk, us))).toEqual(['partly', 'partly']);
});

it('times no failover of what worked only in part, and does not call it unreachable before', () => {
  const told = ask(file.text.replace(uk, us), 'chicago');
  if (!told) throw new Error('no answer');
  const { topology, answer } = told;
  for (const { id } of topology.failureTargets) {
    const after = withFailures(answer.scenario, [id]);
    const timed = failover(topology, answer.scenario, after, 'link-down');
    expect(timed.ending, id).toBe('not-timed');
    for (const words of [
      failoverClaim(timed).consequence,
      momentWords(timed, -1),
      momentWords(timed, 5),
      finalWords(timed),
    ])
      expect(words, id).toMatch(/^Not all of it worked before the failure/);
  }
});
