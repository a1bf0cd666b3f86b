// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { description } from '../../../src/networks/texasSeattle/description';
import { nothingAsked } from '../../../src/store/network/askedCodec';
import { toldOf } from '../../../src/store/network/derived';
import { createNetworkStore } from '../../../src/store/network/networkStore';
import { Start } from '../../../src/view/network/start/Start';
import { NetworkContext } from '../../../src/view/network/state/useNetwork';
import { LibraryContext } from '../../../src/view/shell/libraryContext';

afterEach(cleanup);

test('the start page opens the article’s network as a text that can be answered', async () => {
  const store = createNetworkStore();
  const library = { article: () => Promise.resolve(description), load: () => new Promise<never>(() => {}) };
  render(
    <LibraryContext value={library}>
      <NetworkContext value={store}>
        <Start />
      </NetworkContext>
    </LibraryContext>,
  );
  fireEvent.click(screen.getByRole('button', { name: 'Start with the article’s network' }));
  await waitFor(() => expect(store.getState().phase).toBe('open'));
  const { text, view } = store.getState();
  expect(view).toBe('edit');
  expect(text).toContain('network: Texas and Seattle');
  expect(toldOf(text, nothingAsked)?.answer.reachability).toBe('reached');
});
