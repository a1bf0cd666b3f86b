import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compareOverviews } from '../../../src/analysis/overview/comparison';
import { workOut } from '../../../src/analysis/overview/ledger';
import { readDescription } from '../../../src/format/readDescription';

const text = (name: string) =>
  readFileSync(join(import.meta.dirname, '../../fixtures/networks', `${name}.network.yaml`), 'utf8');
const overviewFor = (file: string) => workOut(readDescription(file).description).overview;

const usUk = text('us-uk');
const branches = text('branches');

describe('two networks side by side', () => {
  it('differ in nothing where they are the same', () => {
    const overview = overviewFor(branches);
    const { flows, pointsGone, pointsNew } = compareOverviews(overview, overview);
    expect(new Set(flows.map(({ trend }) => trend))).toEqual(new Set(['same']));
    expect([...pointsGone, ...pointsNew]).toEqual([]);
  });

  it('say what a pool of its own for each circuit makes better, and worse the other way round', () => {
    const pools = usUk.match(/203\.0\.113\.0\/28/g) ?? [];
    expect(pools).toHaveLength(2);
    const corrected = usUk.replace('203.0.113.0/28', '203.0.113.16/28');
    const trends = (before: string, after: string) =>
      compareOverviews(overviewFor(before), overviewFor(after)).flows.map(({ trend }) => trend);
    expect(new Set(trends(usUk, corrected))).toEqual(new Set(['better']));
    expect(new Set(trends(corrected, usUk))).toEqual(new Set(['worse']));
  });

  it('count failures where the answer stays, and name the points that come and go', () => {
    const oneZone = text('maximum-one-preferred').replace('gateway: zone-redundant', 'gateway: one-zone');
    expect(oneZone).not.toBe(text('maximum-one-preferred'));
    const { pointsNew, pointsGone, flows } = compareOverviews(
      overviewFor(text('maximum-one-preferred')),
      overviewFor(oneZone),
    );
    expect(pointsNew).toEqual(['zone:hub-uk']);
    expect(pointsGone).toEqual([]);
    const hub = flows.filter(({ destination }) => destination === 'vnet:hub');
    expect(
      hub.every(
        ({ trend, after, before }) =>
          trend === 'worse' && after?.counts.ends === (before?.counts.ends ?? 0) + 1,
      ),
    ).toBe(true);
  });

  it('tell what only one of them has', () => {
    const more = branches.replace('  munich:', '  bern:\n    wan: mpls\n  munich:');
    const { flows } = compareOverviews(overviewFor(branches), overviewFor(more));
    const added = flows.filter(({ trend }) => trend === 'added');
    expect(added.map(({ offices }) => offices)).toEqual([['bern'], ['bern']]);
  });
});
