import { describe, expect, it } from 'vitest';
import { texasSeattle } from '../../src/networks/texasSeattle/texasSeattle';
import { bottleneckChoices } from '../../src/store/choices/remedies';
import { createExplainerStore } from '../../src/store/explainerStore';
import {
  circuitShares,
  isBottleneck,
  placesOf,
  selectSharedCircuit,
  selectTrials,
} from '../../src/store/remedies';
import { decode } from '../../src/store/urlCodec';

const stateOf = (query: string) => createExplainerStore(texasSeattle, decode(texasSeattle, query)).getState();
const trials = (query: string) => selectTrials(stateOf(query));

describe('the trials', () => {
  it('are the same object for the same choices', () => {
    expect(trials('remedy=expressroute~more-bandwidth')).toBe(trials('remedy=expressroute~more-bandwidth'));
    expect(trials('remedy=expressroute')).not.toBe(trials('remedy=more-bandwidth'));
    expect(trials('bottleneck=office-network')).not.toBe(trials('bottleneck=bandwidth'));
  });

  it('come one by one, and together last where there are several', () => {
    const tried = (query: string) => trials(query).trials.map((trial) => trial.tried.join(' + '));
    expect(tried('remedy=none')).toEqual([]);
    expect(tried('remedy=office-upgrade')).toEqual(['office-upgrade']);
    expect(tried('remedy=expressroute~office-upgrade')).toEqual([
      'expressroute',
      'office-upgrade',
      'expressroute + office-upgrade',
    ]);
  });
});

describe.each(bottleneckChoices)('a bottleneck in %s', (bottleneck) => {
  it('narrows where the bottleneck is and nowhere else', () => {
    const { loads } = trials(`bottleneck=${bottleneck}&remedy=none`);
    const bottlenecks = [...loads.internet, ...loads.expressroute].flatMap(([id, load]) =>
      isBottleneck(load) ? [id] : [],
    );
    expect([...new Set(bottlenecks)].sort()).toEqual([...placesOf(bottleneck)].sort());
  });

  it('is open again wherever a remedy resolves it', () => {
    for (const remedy of ['more-bandwidth', 'better-connection', 'office-upgrade']) {
      const { trials: all, loads } = trials(`bottleneck=${bottleneck}&remedy=${remedy}`);
      const isOpen = placesOf(bottleneck).every((id) => !isBottleneck(loads.internet.get(id)));
      expect(isOpen).toBe(all[0]?.effect === 'resolves');
    }
  });
});

describe('the shares of a circuit', () => {
  const sharesOf = (query: string) => circuitShares(selectSharedCircuit(stateOf(query)));

  it('are Power Platform’s alone without a backup', () => {
    const { powerPlatform, backup } = sharesOf('');
    expect(powerPlatform.through).toBeCloseTo(0.2, 1);
    expect(powerPlatform.dropped).toBe(0);
    expect(backup).toEqual({ through: 0, dropped: 0 });
  });

  it('fill it and no more, and the rest of both is dropped', () => {
    const { powerPlatform, backup } = sharesOf('backup=flat-out');
    expect(powerPlatform.through + backup.through).toBeCloseTo(1, 1);
    expect(powerPlatform.dropped / (powerPlatform.through + powerPlatform.dropped)).toBeGreaterThan(0.2);
    expect(backup.dropped).toBeGreaterThan(powerPlatform.dropped);
  });
});
