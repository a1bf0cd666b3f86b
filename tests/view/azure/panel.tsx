// The panel in a page that holds the text, and what a person does with it.

import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect } from 'vitest';
import { askWords, pasteWords } from '../../../src/content/azure/pasteWords';
import { AzurePaste } from '../../../src/view/azure/AzurePaste';
import { azureInputs } from '../../fixtures/azureExpectations';

export const inputOf = (file: string): string => azureInputs.find((input) => input.file === file)?.text ?? '';

/** The page around the panel: it holds the text. */
export function open(first = '') {
  const handed: string[] = [];
  const networks: string[] = [];
  const failed: (readonly string[])[] = [];
  let overviews = 0;
  let setText: (text: string) => void = () => {};
  function Page() {
    const [text, set] = useState(first);
    setText = set;
    const hand = (next: string) => {
      handed.push(next);
      set(next);
    };
    return (
      <AzurePaste
        currentText={text}
        onFail={(names) => failed.push(names)}
        onText={hand}
        onNetwork={(next) => {
          networks.push(next);
          hand(next);
        }}
        onOverview={() => {
          overviews += 1;
        }}
      />
    );
  }
  const view = render(<Page />);
  return {
    ...view,
    user: userEvent.setup(),
    handed,
    /** Texts that were given in place of the whole network. */
    networks,
    failed,
    overviews: () => overviews,
    textNow: () => handed.at(-1) ?? first,
    write: (text: string) => {
      handed.push(text);
      act(() => setText(text));
    },
  };
}

export const box = () => screen.getByLabelText(pasteWords.box);
const clipboardOf = (text: string) => ({ getData: () => text, files: [], types: ['text/plain'] });

const numbers = () =>
  (screen.queryByLabelText(pasteWords.readSoFar)?.textContent ?? '').match(/\d+(?=\. )/g) ?? [];

/** Waits until the paste has its number in the list. */
export async function paste(text: string): Promise<void> {
  const count = Number(numbers().at(-1) ?? 0);
  fireEvent.paste(box(), { clipboardData: clipboardOf(text) });
  await waitFor(() => expect(numbers().at(-1)).toBe(String(count + 1)));
}

export const question = () => screen.getByRole('region', { name: askWords.title });
export const asked = () => within(question()).getByRole('heading').textContent;
export const answersShown = () =>
  within(question())
    .getAllByRole('listitem')
    .map((item) => item.textContent);
export const firstAnswer = () =>
  within(question()).getAllByRole('listitem')[0]?.querySelector('button') ?? question();

export const press = (name: string | RegExp) => screen.getByRole('button', { name });
