// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { description } from '../../../src/networks/texasSeattle/description';
import { nothingAsked } from '../../../src/store/network/askedCodec';
import { toldOf } from '../../../src/store/network/derived';
import { createNetworkStore } from '../../../src/store/network/networkStore';
import { Start } from '../../../src/view/network/start/Start';
import { NetworkContext } from '../../../src/view/network/state/useNetwork';
import { ArticleContext } from '../../../src/view/shell/articleContext';

afterEach(cleanup);

test('the start page opens the article’s network as a text that can be answered', async () => {
  const store = createNetworkStore();
  const article = () => Promise.resolve(description);
  render(
    <ArticleContext value={article}>
      <NetworkContext value={store}>
        <Start />
      </NetworkContext>
    </ArticleContext>,
  );
  fireEvent.click(screen.getByRole('button', { name: 'Start with the article’s network' }));
  await waitFor(() => expect(store.getState().phase).toBe('open'));
  const { text, view } = store.getState();
  expect(view).toBe('edit');
  expect(text).toContain('network: Texas and Seattle');
  expect(toldOf(text, nothingAsked)?.answer.reachability).toBe('reached');
});

test('the article’s network does not replace one that was opened while it loaded', async () => {
  const store = createNetworkStore();
  let arrive: (article: typeof description) => void = () => {};
  const promise = new Promise<typeof description>((resolve) => {
    arrive = resolve;
  });
  render(
    <ArticleContext value={() => promise}>
      <NetworkContext value={store}>
        <Start />
      </NetworkContext>
    </ArticleContext>,
  );
  fireEvent.click(screen.getByRole('button', { name: 'Start with the article’s network' }));
  store.getState().open({ text: 'network: mine\n', view: 'edit' });
  arrive(description);
  await promise.then(() => {});
  expect(store.getState().text).toBe('network: mine\n');
});
