// @vitest-environment jsdom

import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { leftOutWords, networkPageWords } from '../../../src/content/network/pageWords';
import { nothingAsked } from '../../../src/store/network/askedCodec';
import { blankNetwork } from '../../../src/store/network/blankNetwork';
import { selectTold } from '../../../src/store/network/networkSelectors';
import type { Opened } from '../../../src/store/network/networkState';
import { createNetworkStore } from '../../../src/store/network/networkStore';
import { openingShown } from '../../../src/store/network/shown';
import { NetworkNotices } from '../../../src/view/network/state/NetworkNotices';
import { NetworkContext, useNetwork } from '../../../src/view/network/state/useNetwork';

function Notices() {
  return <NetworkNotices told={useNetwork(selectTold)} />;
}

afterEach(cleanup);

function shown(text: string, rest: Partial<Opened> = {}) {
  const store = createNetworkStore();
  store.getState().open({ text, ...rest });
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

it('tells every part of the address that names nothing, once', () => {
  const [circuit = ''] =
    selectTold(shown(blankNetwork).getState())?.topology.circuits.map(({ id }) => id) ?? [];
  cleanup();
  const asked = { ...nothingAsked, prefer: `${circuit}.primary~moon`, failures: ['mars'] };
  const store = shown(blankNetwork, { asked, shown: { ...openingShown, compare: ['venus', 'mars'] } });
  expect(selectTold(store.getState())?.answer.scenario.prefer).toHaveLength(1);
  expect(screen.getByRole('alert').textContent).toBe(
    `${networkPageWords.unknownInAddress} moon, mars, venus`,
  );
  store.getState().setAnswered(`${blankNetwork}\n`);
  expect(store.getState().asked).toMatchObject({ prefer: `${circuit}.primary`, failures: [] });
});
