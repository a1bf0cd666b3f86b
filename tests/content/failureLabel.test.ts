import { expect, it } from 'vitest';
import { compile } from '../../src/compile/compile';
import { failureLabel } from '../../src/content/failureLabel';
import { readDescription } from '../../src/format/readDescription';
import { describedRisks } from '../../src/model/topology';

it('an office and a location of the same name are told apart by their kind', () => {
  const { description } = readDescription(
    [
      'network: n',
      'version: 1',
      'offices:',
      '  london: {circuits: [er]}',
      '  leeds: {circuits: [er]}',
      'circuits:',
      '  er: {location: london, provider: leeds, peerings: [microsoft]}',
    ].join('\n'),
  );
  const { topology } = compile(description);
  const labels = describedRisks(topology).map(({ id }) => failureLabel(topology, id));
  expect(new Set(labels).size).toBe(labels.length);
  expect(labels).toEqual(
    expect.arrayContaining([
      'London, office',
      'London, peering location',
      'Leeds, office',
      'Leeds, provider',
    ]),
  );
});
