// @vitest-environment jsdom
import { fireEvent, render, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { compareWords } from '../../../src/content/compare/compareWords';
import { loadLibraryFile } from '../../../src/networks/library/loadLibrary';
import { explainerOf } from '../../../src/store/network/explained';
import { selectTold } from '../../../src/store/network/networkSelectors';
import { createNetworkStore } from '../../../src/store/network/networkStore';
import { openingShown } from '../../../src/store/network/shown';
import { answer } from '../../../src/view/answer/answer';
import { CompareStates } from '../../../src/view/network/compare/CompareStates';
import { NetworkContext } from '../../../src/view/network/state/useNetwork';
import { answerThere } from '../../../src/view/shell/answer';
import { ExplainerContext } from '../../../src/view/shell/useExplainer';

it('shows one question under two sets of failures, and what differs', async () => {
  const store = createNetworkStore();
  const { text } = await loadLibraryFile('one-duct');
  const asked = {
    office: 'lyon',
    destination: 'vnet:hub',
    prefer: '',
    options: [],
    failures: ['shared:shared-1'],
  };
  store.getState().open({ text, library: 'one-duct', asked, shown: { ...openingShown, compare: [] } });
  const told = selectTold(store.getState());
  if (!told) throw new Error('not told');
  render(
    <NetworkContext value={store}>
      <ExplainerContext value={{ store: explainerOf(store, told), answer: answerThere(answer) }}>
        <CompareStates other={[]} />
      </ExplainerContext>
    </NetworkContext>,
  );
  const side = (name: string) => within(screen.getByRole('region', { name }));
  expect(side(compareWords.left).getByRole('heading')).toHaveTextContent('Nothing has failed.');
  expect(side(compareWords.left).getByText(/^Lyon reaches Hub/)).toBeVisible();
  expect(side(compareWords.right).getByRole('heading')).toHaveTextContent(/duct under the street/i);
  expect(side(compareWords.right).getByText('Not reachable')).toBeVisible();
  const row = screen.getByRole('row', { name: /^Reachable differs/ });
  expect(
    within(row)
      .getAllByRole('cell')
      .map(({ textContent }) => textContent),
  ).toEqual(['Yes', 'No: packets are dropped on the path']);
  fireEvent.click(screen.getByRole('button', { name: compareWords.back }));
  expect(store.getState().shown.compare).toBeNull();
});
