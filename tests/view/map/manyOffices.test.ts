import { expect, it } from 'vitest';
import { nothingAsked } from '../../../src/store/network/askedCodec';
import { toldOf } from '../../../src/store/network/derived';
import { canBeDrawnWhole, drawnMap } from '../../../src/view/map/drawnMap';

const withOffices = (count: number) =>
  [
    'network: Many',
    'version: 1',
    'wans:',
    '  wan: {default-from: hq}',
    'offices:',
    '  hq: {users: no, wan: wan, circuits: [er], exit: internet}',
    ...Array.from({ length: count }, (_, index) => `  site-${index}: {wan: wan, exit: internet}`),
    'circuits:',
    '  er: {location: oslo, provider: carrier, peerings: [microsoft]}',
  ].join('\n');

function mapOf(count: number, office: string) {
  const told = toldOf(withOffices(count), { ...nothingAsked, office });
  if (!told) throw new Error('Nothing to draw');
  const { topology, answer } = told;
  return { topology, offices: drawnMap(topology, 'page', answer.map.start).network.offices };
}

it('draws of hundreds of offices the one asked about and the data centre that serves it', () => {
  const { topology, offices } = mapOf(300, 'site-123');
  expect(canBeDrawnWhole(topology)).toBe(false);
  expect(offices.map(({ caption }) => caption.name)).toEqual(['Hq', 'site-123']);
});

it('draws a network of few offices whole', () => {
  const { topology, offices } = mapOf(5, 'site-3');
  expect(canBeDrawnWhole(topology)).toBe(true);
  expect(offices).toHaveLength(6);
});
