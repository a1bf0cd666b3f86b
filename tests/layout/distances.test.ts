import { expect, test } from 'vitest';
import { layOut } from '../../src/layout/layOut';
import { wideFigure } from '../../src/layout/wide/wideFigure';
import { description as article } from '../../src/networks/texasSeattle/description';
import { brokenInvariants } from './brokenInvariants';
import { describedFiles, drawnDescription } from './drawnFile';

test.each([...describedFiles, ['the article', article] as const])(
  'the map of %s keeps its distances in every form',
  (_, description) => {
    const network = drawnDescription(description);
    const layouts = [
      ...(['page', 'editor', 'phone'] as const).map((place) => layOut(network, place)),
      wideFigure(network, 'roomy', 968),
      wideFigure(network, 'dense', 1406),
    ];
    for (const layout of layouts) expect(brokenInvariants(layout, network), layout.form).toEqual([]);
  },
);

test('the same network has the same map', () => {
  for (const description of describedFiles.values()) {
    for (const place of ['page', 'phone', 'thumbnail'] as const) {
      const [one, other] = [0, 1].map(() => layOut(drawnDescription(description), place));
      expect(JSON.stringify(one)).toBe(JSON.stringify(other));
    }
  }
});

test('every coordinate is a multiple of a half, so that every engine computes the same', () => {
  const halves = (value: unknown): readonly number[] =>
    typeof value === 'number'
      ? [value * 2]
      : typeof value === 'object' && value !== null
        ? Object.values(value).flatMap(halves)
        : [];
  for (const description of describedFiles.values()) {
    const { lines, stations } = layOut(drawnDescription(description), 'page');
    for (const { points } of lines)
      expect(halves(points).filter((each) => !Number.isInteger(each))).toEqual([]);
    for (const { rect } of stations)
      expect(halves(rect).filter((each) => !Number.isInteger(each))).toEqual([]);
  }
});
