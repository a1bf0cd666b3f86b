import { describe, expect, it } from 'vitest';
import { texasSeattle } from '../../src/networks/texasSeattle/texasSeattle';
import { createExplainerStore } from '../../src/store/explainerStore';
import { nextFrameOf } from '../../src/store/nextFrame';
import { openingDecoded } from '../fixtures/article';

function behind() {
  const store = createExplainerStore(texasSeattle, openingDecoded);
  const waiting: (() => void)[] = [];
  const nextFrame = nextFrameOf(store, (run) => waiting.push(run));
  const told: string[] = [];
  const stop = nextFrame.subscribe(({ choices }, before) =>
    told.push(`${before.choices.panel} to ${choices.panel}`),
  );
  const paint = () => {
    for (const run of waiting.splice(0)) run();
  };
  return { store, nextFrame, told, stop, waiting, paint };
}

describe('the store, one frame later', () => {
  it('says what the store said before, until the next frame', () => {
    const { store, nextFrame, told, paint } = behind();
    store.getState().choose({ panel: 'path' });
    expect(nextFrame.getState().choices.panel).toBe('explain');
    expect(told).toEqual([]);
    paint();
    expect(nextFrame.getState()).toBe(store.getState());
    expect(told).toEqual(['explain to path']);
  });

  it('tells of several changes within a frame once', () => {
    const { store, told, waiting, paint } = behind();
    store.getState().choose({ panel: 'path' });
    store.getState().choose({ panel: 'compliance' });
    expect(waiting).toHaveLength(1);
    paint();
    expect(told).toEqual(['explain to compliance']);
    store.getState().choose({ panel: 'path' });
    paint();
    expect(told).toEqual(['explain to compliance', 'compliance to path']);
  });

  it('shows at once what an address brings, and says it once', () => {
    const { store, told, paint } = behind();
    store.getState().choose({ panel: 'path' });
    store.getState().load({ choices: { ...openingDecoded.choices, panel: 'compliance' }, notices: [] });
    expect(told).toEqual(['explain to compliance']);
    paint();
    expect(told).toEqual(['explain to compliance']);
  });

  it('tells nobody who has stopped listening', () => {
    const { store, told, stop, paint } = behind();
    stop();
    store.getState().choose({ panel: 'path' });
    paint();
    expect(told).toEqual([]);
  });
});
