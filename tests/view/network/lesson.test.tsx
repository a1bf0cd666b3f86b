// @vitest-environment jsdom
import { act, fireEvent, render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { loadLibraryEntry } from '../../../src/content/library/entries';
import { lessonWords } from '../../../src/content/library/lessonWords';
import { libraryCards } from '../../../src/content/library/library';
import { type LibraryId, libraryIds } from '../../../src/model/library';
import { loadLibraryFile } from '../../../src/networks/library/libraryFiles';
import { createNetworkStore, selectTold } from '../../../src/store/network/networkStore';
import { Lesson } from '../../../src/view/network/lesson/Lesson';
import { NetworkContext, useNetwork } from '../../../src/view/network/state/useNetwork';

function Room() {
  const told = useNetwork(selectTold);
  return told && <Lesson told={told} />;
}

async function opened(id: LibraryId) {
  const store = createNetworkStore();
  const { text } = await loadLibraryFile(id);
  store.getState().open({ text, library: id });
  render(
    <NetworkContext value={store}>
      <Room />
    </NetworkContext>,
  );
  const scenario = () => selectTold(store.getState())?.answer.scenario;
  return { store, scenario };
}

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));

describe('the short tour of a network of the library', () => {
  it.each(libraryIds)('leads through all of its steps, and the picture follows: %s', async (id) => {
    const { store, scenario } = await opened(id);
    const entry = await loadLibraryEntry(id);
    expect(screen.getByText(libraryCards[id].teaches)).toBeVisible();
    fireEvent.click(await screen.findByRole('button', { name: lessonWords.start }));
    for (const [place, step] of entry.tour.entries()) {
      expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent(step.title);
      expect(screen.getByRole('heading', { level: 2 })).toHaveFocus();
      if (step.kind === 'predict') {
        const question = entry.questions[step.question];
        expect(scenario()?.failures).toEqual([]);
        const [option] = screen.getAllByRole('radio');
        if (!option) throw new Error('no option');
        fireEvent.click(option);
        press(lessonWords.answer);
        expect(scenario()).toMatchObject({
          office: question?.asked.office,
          destination: question?.asked.destination,
          failures: [...(question?.asked.failures ?? [])].sort(),
        });
        expect(screen.getByRole('status')).toHaveTextContent(/The model says: /);
      }
      if (step.kind === 'break') {
        press(/^Let it fail: /);
        expect(scenario()?.failures).toEqual([...entry.surprise.failures].sort());
        expect(screen.getByRole('status')).toHaveTextContent(entry.surprise.says[0]?.text ?? 'nothing');
      }
      if (place < entry.tour.length - 1) press(lessonWords.next);
    }
    expect(selectTold(store.getState())?.unknown).toEqual([]);
    press(lessonWords.close);
    expect(screen.getByText(libraryCards[id].teaches)).toBeVisible();
  });

  it('says whether a prediction was right, as the engine has it', async () => {
    const { store } = await opened('three-tiers');
    fireEvent.click(await screen.findByRole('button', { name: lessonWords.start }));
    press(lessonWords.next);
    fireEvent.click(screen.getByRole('radio', { name: 'Nothing: out of reach' }));
    press(lessonWords.answer);
    expect(screen.getByRole('status')).toHaveTextContent(
      'That is right. The model says: Nothing: out of reach.',
    );
    press(lessonWords.next);
    press(lessonWords.notSure);
    expect(screen.getByRole('status')).toHaveTextContent(
      'The model says: On the secondary connection alone.',
    );
    expect(screen.getByRole('status')).not.toHaveTextContent(lessonWords.right);
    expect(store.getState().asked.office).toBe('bern');
  });

  it('is gone once the text is another network’s', async () => {
    const { store } = await opened('branches');
    fireEvent.click(await screen.findByRole('button', { name: lessonWords.start }));
    expect(screen.getByRole('region', { name: lessonWords.region })).toBeVisible();
    const { text, setText } = store.getState();
    act(() => setText(text.replace('count: 240', 'count: 241')));
    expect(screen.queryByRole('region')).toBeNull();
    expect(screen.queryByText(libraryCards.branches.teaches)).toBeNull();
  });
});
