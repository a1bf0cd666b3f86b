// @vitest-environment jsdom
import { useLayoutEffect } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { texasSeattle } from '../../src/networks/texasSeattle/texasSeattle';
import { openingScene } from '../../src/prerender';
import { createExplainerStore, type ExplainerState } from '../../src/store/explainerStore';
import { nextFrameOf } from '../../src/store/nextFrame';
import { App } from '../../src/view/App';
import { answer } from '../../src/view/answer/answer';
import { answerThere } from '../../src/view/shell/answer';
import { ExplainerContext } from '../../src/view/shell/useExplainer';
import { openingDecoded } from '../fixtures/article';

// Hydration of the page that came, when a choice is made before React has all of it.

type Choice = {
  readonly choose: (state: ExplainerState) => void;
  /** Part of the page, and what it says of the choice. */
  readonly shows: readonly [part: string, words: string];
};

const choices: Readonly<Record<string, Choice>> = {
  'an element': { choose: (state) => state.select('pe1'), shows: ['.panel h2', 'PE 1'] },
  'a failure': {
    choose: (state) => state.toggleFailure('primary'),
    shows: ['.hop-strip', 'SeattlePE 2'],
  },
  'a destination': {
    choose: (state) => state.changeScenario({ destination: 'azure-vnet' }),
    shows: ['.verdict', 'virtual network'],
  },
  'the invitation to the tour': {
    choose: () => document.querySelector<HTMLElement>('.invitation')?.click(),
    shows: ['[data-place="tour-card"]', 'Texas'],
  },
  'a tab': {
    choose: (state) => state.choose({ panel: 'path' }),
    shows: ['.tab[aria-selected=true]', 'Path'],
  },
  'the text': {
    choose: (state) => state.choose({ view: 'text' }),
    shows: ['.text-view h2', 'The network in text'],
  },
};

const scene = openingScene();

beforeAll(() => {
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener() {}, removeEventListener() {} }));
});
afterAll(() => vi.unstubAllGlobals());

/** Hydrates the page that came. The choice is made before, or after the page but before its panel. */
async function expectHydrated({ choose, shows: [part, words] }: Choice, moment: 'before' | 'between') {
  const root = document.createElement('div');
  root.innerHTML = scene;
  document.body.replaceChildren(root);
  const store = createExplainerStore(texasSeattle, openingDecoded);
  const nextFrame = nextFrameOf(store, (run) => run());
  const cameWith = store.getState();
  const Choosing = () => {
    useLayoutEffect(() => {
      if (moment === 'between') queueMicrotask(() => choose(store.getState()));
    }, []);
    return <App />;
  };
  const faults: string[] = [];
  const hydrated = hydrateRoot(
    root,
    <ExplainerContext value={{ store, answer: answerThere(answer), nextFrame, cameWith }}>
      <Choosing />
    </ExplainerContext>,
    { onRecoverableError: (error) => faults.push(String(error)) },
  );
  if (moment === 'before') choose(store.getState());
  await vi.waitFor(
    () => expect(root.querySelector(part)?.textContent ?? 'not there', moment).toMatch(words),
    10_000,
  );
  expect(faults, moment).toEqual([]);
  hydrated.unmount();
}

describe('a choice before the whole page is hydrated', () => {
  for (const [name, choice] of Object.entries(choices))
    it(`${name} is shown, and React finds the page as it came`, async () => {
      await expectHydrated(choice, 'before');
      await expectHydrated(choice, 'between');
    });
});
