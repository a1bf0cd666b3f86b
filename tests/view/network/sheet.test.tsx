// @vitest-environment jsdom

import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { textWords } from '../../../src/content/textView';
import { loadLibraryFile } from '../../../src/networks/library/loadLibrary';
import { texasSeattle } from '../../../src/networks/texasSeattle/texasSeattle';
import { createExplainerStore, openingDecoded } from '../../../src/store/explainerStore';
import { nothingAsked } from '../../../src/store/network/askedCodec';
import { selectTold } from '../../../src/store/network/networkSelectors';
import { createNetworkStore } from '../../../src/store/network/networkStore';
import { answer } from '../../../src/view/answer/answer';
import { NetworkSheet } from '../../../src/view/network/picture/NetworkSheet';
import { Explained } from '../../../src/view/network/state/Explained';
import { NetworkContext } from '../../../src/view/network/state/useNetwork';
import { answerThere } from '../../../src/view/shell/answer';
import { ExplainerContext } from '../../../src/view/shell/useExplainer';

afterEach(cleanup);

const article = createExplainerStore(texasSeattle, openingDecoded(texasSeattle));

it('the sheet of any network has its question, answer, map, hops and elements, and none of the article’s', async () => {
  const { text } = await loadLibraryFile('branches');
  const store = createNetworkStore();
  store.getState().open({ text, asked: { ...nothingAsked, failures: ['location:frankfurt'] } });
  const told = selectTold(store.getState()) ?? expect.fail();
  render(
    <ExplainerContext value={{ store: article, answer: answerThere(answer) }}>
      <NetworkContext value={store}>
        <Explained told={told}>
          <NetworkSheet />
        </Explained>
      </NetworkContext>
    </ExplainerContext>,
  );
  const sheet = screen.getByRole('article', { name: told.topology.name });
  expect(sheet).toHaveTextContent('Frankfurt');
  expect(sheet).toHaveTextContent(/Traffic from [^.]* to Power Platform\./);
  expect(sheet.querySelector('.sheet-verdict')).toHaveTextContent('public internet');
  expect(sheet.querySelector('.sheet-map svg')).not.toBeNull();
  const rows = within(within(sheet).getByRole('table', { name: textWords.nodes })).getAllByRole('row');
  expect(rows).toHaveLength(told.topology.nodes.length + 1);
  expect(sheet.textContent).not.toMatch(/undefined|Seattle|Texas/);
});
