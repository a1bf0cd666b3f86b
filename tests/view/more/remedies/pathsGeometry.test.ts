import { describe, expect, it } from 'vitest';
import { isOn, outline, pathsGeometry } from '../../../../src/view/more/remedies/pathsGeometry';

describe.each([358, 600, 976, 1360, 1640])('both paths, %d pixels wide', (width) => {
  const geometry = pathsGeometry(width);

  it('stay within the drawing and follow each other without touching', () => {
    for (const way of ['internet', 'expressroute'] as const) {
      const along = geometry.stretches.filter((stretch) => isOn(stretch, way));
      expect(along.length).toBeGreaterThanOrEqual(4);
      along.forEach(({ from, to }, index) => {
        expect(from).toBeGreaterThan(along[index - 1]?.to ?? 0);
        expect(to).toBeGreaterThan(from);
        expect(to).toBeLessThan(geometry.length);
      });
    }
  });

  it('share three stretches and part where the model parts them', () => {
    const shared = geometry.stretches.filter(({ lanes }) => lanes === 'both').map(({ id }) => id);
    expect(shared).toEqual(['office-network', 'access-stretch', 'provider-network']);
  });
});

describe('a lane', () => {
  const [stretch] = pathsGeometry(1000).stretches;
  if (!stretch) throw new Error('there is a first stretch');

  it('keeps its width without a bottleneck', () => {
    expect(outline(0, 1000, 8, [])).toEqual([
      [0, 8],
      [1000, 8],
    ]);
  });

  it('narrows at the bottleneck, and has its width before and after', () => {
    const halves = outline(0, 1000, 8, [stretch]).map(([, half]) => half);
    expect(halves).toEqual([8, 8, 2, 2, 8, 8]);
    const along = outline(0, 1000, 8, [stretch]).map(([at]) => at);
    expect(along).toEqual(along.toSorted((one, other) => one - other));
    expect(along[1]).toBe(stretch.from);
    expect(along[4]).toBe(stretch.to);
  });
});
