// @vitest-environment jsdom
// A long text is read after a pause in typing. What is pressed before that works on all that was typed.

import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { blankNetwork } from '../../../src/store/network/blankNetwork';
import { createNetworkStore } from '../../../src/store/network/networkStore';
import { AddButtons } from '../../../src/view/network/edit/AddButtons';
import { PlainField } from '../../../src/view/network/edit/PlainField';
import { ProblemList } from '../../../src/view/network/edit/ProblemList';
import { NetworkContext } from '../../../src/view/network/state/useNetwork';

afterEach(cleanup);

/** Longer than what is read at every key. */
const long = `${blankNetwork.trimEnd()}\n${`# ${'long '.repeat(20)}\n`.repeat(400)}`;

function typedInto(text: string) {
  const store = createNetworkStore();
  store.getState().open({ text, view: 'edit' });
  render(
    <NetworkContext value={store}>
      <AddButtons onAdded={() => {}} />
      <PlainField describedBy="problems" />
      <ProblemList id="problems" failed={null} onGoTo={() => {}} />
    </NetworkContext>,
  );
  const typed = `${text}# typed last\n`;
  fireEvent.change(screen.getByRole('textbox'), { target: { value: typed } });
  expect(store.getState().text).toBe(text);
  return store;
}

test('adding keeps what was typed last, also without a pointer and with the focus in the field', () => {
  const store = typedInto(long);
  fireEvent.click(screen.getByRole('button', { name: '+ office' }));
  expect(store.getState().text).toContain('# typed last');
  expect(screen.getByText(/^Added: office/)).toBeTruthy();
});

test('a quick fix keeps what was typed last', () => {
  expect(long).toContain('offices:');
  const store = typedInto(long.replace('offices:', 'ofices:'));
  fireEvent.click(screen.getByRole('button', { name: /^Change to offices/ }));
  expect(store.getState().text).toBe(`${long}# typed last\n`);
});
