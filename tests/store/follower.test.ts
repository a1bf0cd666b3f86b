import { describe, expect, it } from 'vitest';
import { texasSeattle } from '../../src/networks/texasSeattle/texasSeattle';
import { createExplainerStore } from '../../src/store/explainerStore';
import { followerOf } from '../../src/store/follower';
import { openingDecoded } from '../fixtures/article';

function followed() {
  const store = createExplainerStore(texasSeattle, openingDecoded);
  const waiting: (() => void)[] = [];
  const follower = followerOf(store, (run) => waiting.push(run));
  const told: string[] = [];
  const stop = follower.subscribe(({ choices }, before) =>
    told.push(`${before.choices.panel} to ${choices.panel}`),
  );
  const nextFrame = () => {
    for (const run of waiting.splice(0)) run();
  };
  return { store, follower, told, stop, waiting, nextFrame };
}

describe('what follows the store', () => {
  it('says what the store said before, until the next frame', () => {
    const { store, follower, told, nextFrame } = followed();
    store.getState().choose({ panel: 'path' });
    expect(follower.getState().choices.panel).toBe('explain');
    expect(told).toEqual([]);
    nextFrame();
    expect(follower.getState()).toBe(store.getState());
    expect(told).toEqual(['explain to path']);
  });

  it('tells of several changes within a frame once', () => {
    const { store, told, waiting, nextFrame } = followed();
    store.getState().choose({ panel: 'path' });
    store.getState().choose({ panel: 'compliance' });
    expect(waiting).toHaveLength(1);
    nextFrame();
    expect(told).toEqual(['explain to compliance']);
    store.getState().choose({ panel: 'path' });
    nextFrame();
    expect(told).toEqual(['explain to compliance', 'compliance to path']);
  });

  it('follows at once what an address brings, and says it once', () => {
    const { store, told, nextFrame } = followed();
    store.getState().choose({ panel: 'path' });
    store.getState().load({ choices: { ...openingDecoded.choices, panel: 'compliance' }, notices: [] });
    expect(told).toEqual(['explain to compliance']);
    nextFrame();
    expect(told).toEqual(['explain to compliance']);
  });

  it('tells nobody who has stopped listening', () => {
    const { store, told, stop, nextFrame } = followed();
    stop();
    store.getState().choose({ panel: 'path' });
    nextFrame();
    expect(told).toEqual([]);
  });
});
