// A single line for both connections of a circuit: drawn as two lines that a bracket marks as one.

import { expect, it } from 'vitest';
import { compile } from '../../src/compile/compile';
import { mapCaptions } from '../../src/content/map/mapCaptions';
import { readDescription } from '../../src/format/readDescription';
import { networkToDraw } from '../../src/layout/drawn/networkToDraw';

const drawn = (lastMile: string) => {
  const { topology } = compile(
    readDescription(`network: Last mile
version: 1
offices: {a: {circuits: [er], exit: none}}
circuits: {er: {location: london, provider: carrier, peerings: [private]${lastMile}}}
vnets: {hub: {circuits: [er]}}
`).description,
  );
  return networkToDraw(topology, mapCaptions(topology));
};

it('marks both of its lines as one, and no lines of their own', () => {
  expect(drawn(', last-mile: one line').risks).toEqual([
    {
      id: 'line:a.er.both',
      caption: expect.objectContaining({ name: 'Single line' }),
      lines: ['line:a.er.primary', 'line:a.er.secondary'],
    },
  ]);
  expect(drawn('').risks).toEqual([]);
});
