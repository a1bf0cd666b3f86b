import { describe, expect, test } from 'vitest';

import { texasSeattle } from '../../../src/networks/texasSeattle/texasSeattle';
import { nodeArea } from '../../../src/view/canvas/drawing/elementAreas';
import { stationOf } from '../../../src/view/canvas/drawing/NodeDrawing';
import { type ArrowKey, nearestTowards } from '../../../src/view/canvas/geometry/nearest';
import { layouts } from '../../../src/view/canvas/layouts/layouts';
import { locationsIn } from '../../../src/view/canvas/states/locations';
import { asked, openingScenario } from '../../fixtures/scenarios';

const arrows: readonly ArrowKey[] = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'];
const withExit = asked({ exit: 'on' as const });

describe.each(Object.values(layouts))('the $kind layout', (layout) => {
  test('has a place for everything in the model, and for nothing else', () => {
    expect(Object.keys(layout.nodes).sort()).toEqual(texasSeattle.nodes.map(({ id }) => id).sort());
    expect(Object.keys(layout.links).sort()).toEqual(texasSeattle.links.map(({ id }) => id).sort());
    expect(Object.keys(layout.boxes).sort()).toEqual(texasSeattle.boxes.map(({ id }) => id).sort());
    const peerings = texasSeattle.failureTargets.filter(({ kind }) => kind === 'peering');
    expect(Object.keys(layout.peerings).sort()).toEqual(peerings.map(({ id }) => id).sort());
    const groups = texasSeattle.failureTargets.filter(
      ({ kind }) => kind === 'circuit' || kind === 'misconfiguration',
    );
    expect(Object.keys(layout.groups).sort()).toEqual(groups.map(({ id }) => id).sort());
  });

  test('draws a lane for every peering that a link carries', () => {
    for (const { id, peerings, kind } of texasSeattle.links) {
      const lanes = layout.links[id]?.lanes.map(({ peering }) => peering);
      const single = peerings.length === 0 || kind === 'provider-internal';
      expect(lanes, id).toEqual(single ? [null] : peerings);
    }
  });

  test('ends every lane inside the stations that its link ties together', () => {
    for (const { id, ends } of texasSeattle.links) {
      for (const { points } of layout.links[id]?.lanes ?? []) {
        [points[0], points[points.length - 1]].forEach((point, index) => {
          const node = layout.nodes[ends[index] ?? ''];
          if (!node || !point) throw new Error(`${id} has no end`);
          const { x, y, width, height } = stationOf(node, true);
          expect(point[0], `${id} x`).toBeGreaterThanOrEqual(x);
          expect(point[0], `${id} x`).toBeLessThanOrEqual(x + width);
          expect(point[1], `${id} y`).toBeGreaterThanOrEqual(y);
          expect(point[1], `${id} y`).toBeLessThanOrEqual(y + height);
        });
      }
    }
  });

  test('keeps boxes, stations and their names inside the picture, in whole units', () => {
    const { x, y, width, height } = layout.viewBox;
    const areas = Object.entries(layout.nodes).map(([id, place]) => nodeArea(id, place));
    for (const area of [...areas, ...Object.values(layout.boxes)]) {
      expect(area.x).toBeGreaterThanOrEqual(x);
      expect(area.y).toBeGreaterThanOrEqual(y);
      expect(area.x + area.width).toBeLessThanOrEqual(x + width + 4);
      expect(area.y + area.height).toBeLessThanOrEqual(y + height);
    }
    for (const area of areas) expect(Object.values(area).every(Number.isInteger)).toBe(true);
  });

  test('lets arrow keys reach every element from the office, and come back', () => {
    const ends = [
      { kind: 'microsoft-edge' },
      { kind: 'exit', line: 'seattle-internet' },
      { kind: 'exit', line: 'texas-internet' },
    ] as const;
    const all = locationsIn(texasSeattle, layout, withExit, ends);
    const office = all.find(({ id }) => id === 'seattle');
    if (!office) throw new Error('Seattle has no place');
    const reached = new Set([office.id]);
    const queue = [office];
    for (let here = queue.shift(); here; here = queue.shift()) {
      for (const key of arrows) {
        const id = nearestTowards(here, all, key);
        const next = all.find((location) => location.id === id);
        if (next && !reached.has(next.id)) {
          reached.add(next.id);
          queue.push(next);
        }
      }
    }
    expect(all.map(({ id }) => id).filter((id) => !reached.has(id))).toEqual([]);
  });
});

test('an arrow key leads to what lies straight ahead before what is nearer but aside', () => {
  const from = { id: 'here', at: [0, 0] as const, ties: [] };
  const all = [
    from,
    { id: 'aside', at: [30, 40] as const, ties: [] },
    { id: 'ahead', at: [60, 0] as const, ties: [] },
  ];
  expect(nearestTowards(from, all, 'ArrowRight')).toBe('ahead');
  expect(nearestTowards(from, all, 'ArrowUp')).toBeNull();
});

test('arrow keys follow the path from the office to the service', () => {
  const all = locationsIn(texasSeattle, layouts.wide, openingScenario);
  const way = ['seattle'];
  for (let step = 0; step < 6; step += 1) {
    const here = all.find(({ id }) => id === way[step]);
    way.push((here && nearestTowards(here, all, 'ArrowRight')) ?? 'nowhere');
  }
  expect(way).toEqual([
    'seattle',
    'seattle-pe1',
    'pe1',
    'primary',
    'msee1',
    'msee1-public',
    'microsoft-public',
  ]);
});
