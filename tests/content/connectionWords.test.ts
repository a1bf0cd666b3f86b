// Connections in sentences: few are named, many are counted, and counts never hide which they are.

import { describe, expect, it } from 'vitest';
import { assess } from '../../src/analysis/assess';
import { changeBetween } from '../../src/analysis/change';
import { askable } from '../../src/analysis/network/askable';
import { compile } from '../../src/compile/compile';
import { carrierWords } from '../../src/content/assess/answers';
import { connectionsInWords } from '../../src/content/connectionWords';
import { verdictSentence } from '../../src/content/verdictSentence';
import { withFailures } from '../../src/model/scenario';
import { describedFiles } from '../layout/drawnFile';

const description = describedFiles.get('many-connections');
if (!description) throw new Error('No file with many connections');
const topology = askable(compile(description));

/** Pipes of circuits by their place in the file, of both sides or of one. */
const pipes = (circuits: readonly number[], sides: readonly string[] = ['primary', 'secondary']) =>
  new Set(
    circuits.flatMap((index) =>
      (topology.circuits[index]?.connections ?? []).flatMap(({ side, pipe }) =>
        sides.includes(side) && pipe !== null ? [pipe] : [],
      ),
    ),
  );

describe('connections in words', () => {
  it('are named up to two, and counted beyond', () => {
    const words = (...given: Parameters<typeof pipes>) => connectionsInWords(topology, pipes(...given));
    expect(words([0, 1])).toBe('both connections of er-1 and both connections of er-2');
    expect(words([0, 1, 2])).toBe('both connections of three of the eight circuits');
    expect(words([0, 1, 2, 3, 4, 5, 6, 7])).toBe('both connections of all eight circuits');
    expect(words([0, 1, 2, 3], ['primary'])).toBe('the primary connections of four of the eight circuits');
    expect(connectionsInWords(topology, new Set([...pipes([0, 1, 2]), ...pipes([3], ['primary'])]))).toBe(
      'seven connections of four of the eight circuits',
    );
  });

  it('keep the verdict short, whatever of the network has failed', () => {
    const [office] = topology.offices;
    const asked = { ...topology.opening, office: office?.id ?? '', destination: 'vnet:hub' };
    const intact = assess(topology, asked);
    const broad = topology.failureTargets.filter(({ kind }) =>
      ['location', 'provider', 'office'].includes(kind),
    );
    const said = broad.map(({ id }) => {
      const after = assess(topology, withFailures(asked, [id]));
      const { claim, consequence } = verdictSentence(after, changeBetween(intact, after));
      return `${claim} ${consequence}`;
    });
    expect(verdictSentence(intact, null).claim).toContain('both connections of five of the eight circuits');
    expect(said.length).toBeGreaterThan(3);
    expect(said.filter((text) => text.length > 260)).toEqual([]);
    const every = topology.circuits.flatMap(({ connections }) => connections.map(({ id }) => id));
    const down = assess(topology, withFailures(asked, every));
    expect(verdictSentence(down, changeBetween(intact, down)).claim).toBe(
      'Both connections of all eight circuits failed.',
    );
  });

  it('tell requests from replies where both count the same', () => {
    const words = (requests: readonly number[], replies: readonly number[]) =>
      carrierWords(topology, {
        requests: [...pipes(requests)],
        replies: [...pipes(replies)],
        globalReach: [],
      });
    const three = 'both connections of three of the eight circuits';
    expect(words([0, 1, 2], [0, 1, 2])).toBe(`over ${three}`);
    expect(words([0, 1, 2], [0, 1, 3])).toBe(`over ${three}, and back over ${three}, not the same ones`);
  });
});
