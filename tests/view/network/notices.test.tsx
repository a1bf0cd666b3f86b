// @vitest-environment jsdom

import { fireEvent, render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { leftOutWords, networkPageWords } from '../../../src/content/network/pageWords';
import { blankNetwork } from '../../../src/store/network/blankNetwork';
import { selectTold } from '../../../src/store/network/networkSelectors';
import { createNetworkStore } from '../../../src/store/network/networkStore';
import { NetworkNotices } from '../../../src/view/network/state/NetworkNotices';
import { NetworkContext, useNetwork } from '../../../src/view/network/state/useNetwork';

function Notices() {
  return <NetworkNotices told={useNetwork(selectTold)} />;
}

function shown(text: string) {
  const store = createNetworkStore();
  store.getState().open({ text });
  render(
    <NetworkContext value={store}>
      <Notices />
    </NetworkContext>,
  );
  return store;
}

it('says beside the answers that a part of the text is left out, and leads to the errors', () => {
  const store = shown(`${blankNetwork}\nno-such-key: 1\ncircuits: 5\n`);
  expect(selectTold(store.getState())).not.toBeNull();
  const words = screen.getByText(/left out, and the answers are about the rest/);
  expect([leftOutWords(1), leftOutWords(2), leftOutWords(3)]).toContain(words.textContent);
  fireEvent.click(screen.getByRole('button', { name: networkPageWords.seeErrors }));
  expect(store.getState().view).toBe('edit');
  expect(screen.queryByText(/left out/)).toBeNull();
});

it('says nothing of a text without errors', () => {
  shown(blankNetwork);
  expect(screen.queryByText(/left out/)).toBeNull();
});
