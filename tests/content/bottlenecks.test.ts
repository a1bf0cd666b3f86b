import { describe, expect, it } from 'vitest';
import { simulateSharedCircuit } from '../../src/analysis/sharedCircuit';
import { milliseconds } from '../../src/content/contention/contentionWords';
import { bottleneckWords } from '../../src/content/remedies/bottlenecks';
import { percent, trialSentence } from '../../src/content/remedies/remedyWords';
import { sharedCircuitResult } from '../../src/content/remedies/sharedCircuit';
import { texasSeattle } from '../../src/networks/texasSeattle/texasSeattle';
import { bottleneckChoices } from '../../src/store/choices/remedies';

describe('when it does not help', () => {
  it('keeps the article’s reserve at each place that it names: it can resolve the problem', () => {
    for (const place of ['bandwidth', 'provider-routing', 'access-stretch'] as const) {
      const { resolvedBy } = bottleneckWords[place];
      expect(resolvedBy.source).toBe('article');
      expect(resolvedBy.text).toMatch(/^If .*can resolve the problem without ExpressRoute/);
    }
  });

  it('promises of a private line no more than the article does', () => {
    const { privateLine } = bottleneckWords['internet-contention'];
    expect(privateLine.source).toBe('article');
    expect(privateLine.text).toContain('reduces the chances of contention');
  });

  it('points at links that are in the picture', () => {
    const links = texasSeattle.links.map(({ id }) => id);
    for (const bottleneck of bottleneckChoices) {
      expect(bottleneckWords[bottleneck].links.filter((id) => !links.includes(id))).toEqual([]);
    }
  });
});

describe('one circuit for two peerings', () => {
  it.each(['off', 'paced', 'flat-out'] as const)(
    'is told by the figure that its table shows: %s',
    (backup) => {
      const shared = simulateSharedCircuit(backup, 'as-bought', 1);
      expect(sharedCircuitResult(shared)).toContain(milliseconds(shared.powerPlatform.delayMs.p95));
    },
  );
});

describe('the result of a trial', () => {
  const before = { p95Ms: 195, lossRatio: 0.304 };

  it('is told with the figures before and after', () => {
    expect(trialSentence(['more-bandwidth'], 'resolves', before, { p95Ms: 17.5, lossRatio: 0 })).toBe(
      'More bandwidth resolves it. Delivered packets then have a p95 (95 of 100 at most) of 18 ms; before it was 195 ms, with 30 % lost.',
    );
  });

  it('is told of several remedies as of one', () => {
    const after = { p95Ms: 194, lossRatio: 0.163 };
    expect(trialSentence(['expressroute', 'office-upgrade'], 'does-not-help', before, after)).toMatch(
      /^ExpressRoute and a better office network do not help together\. .* 194 ms, with 16 % lost; before/,
    );
  });

  it.each([
    [0, '0 %'],
    [0.004, '0.4 %'],
    [0.0996, '10 %'],
    [1.259, '126 %'],
  ])('rounds %f to %s', (share, words) => {
    expect(percent(share)).toBe(words);
  });
});
