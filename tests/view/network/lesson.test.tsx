// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { lessonWords } from '../../../src/content/library/lessonWords';
import { stepsOf } from '../../../src/content/library/tourSteps';
import { tourWords } from '../../../src/content/tour/tourWords';
import { type LibraryId, libraryIds } from '../../../src/model/library';
import { cardOf } from '../../../src/networks/library/libraryCards';
import { loadLibraryEntry, loadLibraryFile } from '../../../src/networks/library/loadLibrary';
import { nothingAsked } from '../../../src/store/network/askedCodec';
import { selectTold } from '../../../src/store/network/networkSelectors';
import { createNetworkStore } from '../../../src/store/network/networkStore';
import { noTour } from '../../../src/store/network/networkTour';
import { NetworkLecture } from '../../../src/view/network/lecture/NetworkLecture';
import { NetworkNotes } from '../../../src/view/network/lecture/NetworkNotes';
import { Lesson } from '../../../src/view/network/lesson/Lesson';
import { LessonTour } from '../../../src/view/network/lesson/LessonTour';
import { NetworkContext, useNetwork } from '../../../src/view/network/state/useNetwork';

function Room() {
  const told = useNetwork(selectTold);
  const lecture = useNetwork(({ tour }) => tour.lecture);
  if (lecture === 'notes') return <NetworkNotes />;
  return (
    told && (
      <>
        <Lesson />
        <LessonTour told={told} />
        {lecture === 'on' && <NetworkLecture />}
      </>
    )
  );
}

async function opened(id: LibraryId, tour = noTour) {
  const store = createNetworkStore();
  const { text } = await loadLibraryFile(id);
  store.getState().open({ text, library: id, tour, historyStep: 'replace' });
  render(
    <NetworkContext value={store}>
      <Room />
    </NetworkContext>,
  );
  const scenario = () => selectTold(store.getState())?.answer.scenario;
  return { store, scenario };
}

const teaches = (id: LibraryId) => cardOf(id)?.teaches ?? expect.fail(id);
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const key = (pressed: string) => fireEvent.keyDown(document.body, { key: pressed });
const title = () => screen.getByRole('heading', { level: 2 });
const status = () => screen.getByRole('status', { name: tourWords.name });
const start = async () => fireEvent.click(await screen.findByRole('button', { name: lessonWords.start }));

afterEach(() => sessionStorage.clear());

describe('the short tour of a network of the library', () => {
  it.each(libraryIds)('leads through all of its steps, and the picture follows: %s', async (id) => {
    const { store, scenario } = await opened(id);
    const entry = await loadLibraryEntry(id);
    expect(screen.getByText(teaches(id))).toBeVisible();
    await start();
    for (const [place, { kind, title: told }] of entry.tour.entries()) {
      expect(title()).toHaveTextContent(`Step ${place + 1} of ${entry.tour.length}: ${told}`);
      expect(title()).toHaveFocus();
      const step = stepsOf(entry)[place];
      expect(store.getState().tour.step).toBe(step?.id);
      if (kind === 'predict') {
        const question = step?.question;
        expect(scenario()?.failures).toEqual([]);
        const [option] = screen.getAllByRole('radio');
        if (!option) throw new Error('no option');
        fireEvent.click(option);
        press(tourWords.commit);
        expect(scenario()).toMatchObject({
          office: question?.asked.office,
          destination: question?.asked.destination,
          failures: [...(question?.asked.failures ?? [])].sort(),
        });
        expect(status()).toHaveTextContent(/^(Right|Not so)\. ?/);
        expect(store.getState().tour.answer).toBe('1');
      }
      if (kind === 'break') {
        press(/^(Let it fail: |Stop the advertisement )/);
        expect(scenario()?.failures).toEqual([...entry.surprise.failures].sort());
        expect(status()).toHaveTextContent(tourWords.done);
        expect(screen.getByText(entry.surprise.says[0]?.text ?? 'nothing')).toBeVisible();
      }
      if (place < entry.tour.length - 1) press(tourWords.next);
    }
    for (const { question } of entry.mightAsk) expect(screen.getByText(question)).toBeVisible();
    expect(selectTold(store.getState())?.unknown).toEqual([]);
    press(tourWords.finish);
    expect(screen.queryByRole('region', { name: tourWords.name })).toBeNull();
    expect(store.getState().asked).toEqual(nothingAsked);
    expect(screen.getByRole('button', { name: lessonWords.start })).toHaveFocus();
  });

  it('says whether a prediction was right, as the engine has it', async () => {
    const { store } = await opened('three-tiers');
    await start();
    press(tourWords.next);
    fireEvent.click(screen.getByRole('radio', { name: 'Nothing: out of reach' }));
    press(tourWords.commit);
    expect(status()).toHaveTextContent('Right. Nothing: out of reach.');
    press(tourWords.next);
    press(tourWords.notSure);
    expect(status()).toHaveTextContent('The answer: On the secondary connection alone.');
    expect(store.getState().asked.office).toBe('bern');
    press(tourWords.back);
    fireEvent.click(screen.getByRole('radio', { name: 'All of it, on both connections' }));
    press(tourWords.commit);
    expect(status()).toHaveTextContent('Not so.');
    expect(screen.getByText('Nothing: out of reach', { selector: 'strong' })).toBeVisible();
  });

  it('is opened at any step by an address that names the step alone, or an answer with it', async () => {
    const { scenario } = await opened('bow-tie', { ...noTour, step: 'why' });
    await screen.findByRole('region', { name: tourWords.name });
    await waitFor(() =>
      expect(scenario()).toMatchObject({ destination: 'vnet:north', failures: ['zone:north'] }),
    );
    expect(document.body).toHaveFocus();
    cleanup();
    const answered = await opened('bow-tie', { ...noTour, step: 'predict', answer: '2' });
    await screen.findByRole('region', { name: tourWords.name });
    expect(status()).toHaveTextContent(/^Right\./);
    await waitFor(() =>
      expect(answered.scenario()).toMatchObject({ destination: 'vnet:west', failures: [] }),
    );
    cleanup();
    await opened('bow-tie', { ...noTour, step: 'predict', answer: '7' });
    expect(await screen.findByRole('button', { name: tourWords.commit })).toBeDisabled();
    cleanup();
    await opened('bow-tie', { ...noTour, step: 'look-9' });
    expect(await screen.findByRole('alert')).toHaveTextContent('This tour has no step “look-9”.');
  });

  it('tells no story of what the reader changed besides', async () => {
    const { store } = await opened('one-duct', { ...noTour, step: 'break' });
    await screen.findByRole('region', { name: tourWords.name });
    act(() => store.getState().toggleFailure('shared:shared-1'));
    expect(screen.getByText(/No drawing of circuits shows it/)).toBeVisible();
    act(() => store.getState().toggleFailure('exit:lyon'));
    expect(screen.queryByText(/No drawing of circuits shows it/)).toBeNull();
    expect(screen.getByText(tourWords.changedMore)).toBeVisible();
  });

  it('is gone once the text is another network’s', async () => {
    const { store } = await opened('branches');
    await start();
    expect(screen.getByRole('region', { name: tourWords.name })).toBeVisible();
    const { text, setText } = store.getState();
    act(() => setText(text.replace('count: 240', 'count: 241')));
    expect(screen.queryByRole('region')).toBeNull();
    expect(screen.queryByText(teaches('branches'))).toBeNull();
  });
});

describe('a lecture about a network of the library', () => {
  it('is led by a clicker through every step: first what it asks for, then the next', async () => {
    const { store } = await opened('vpn-behind', { ...noTour, lecture: 'on' });
    const entry = await loadLibraryEntry('vpn-behind');
    await screen.findByRole('button', { name: lessonWords.start });
    for (const { id, question, task } of stepsOf(entry)) {
      key('PageDown');
      expect(store.getState().tour).toMatchObject({ step: id, answer: null, lecture: 'on' });
      if (!question && !task) continue;
      key('PageDown');
      expect(store.getState().tour.step).toBe(id);
      expect(store.getState().asked.failures).toEqual(question?.asked.failures ?? task?.failures);
    }
    key('PageDown');
    expect(store.getState().tour.step).toBe('why');
    key('PageUp');
    expect(store.getState().tour.step).toBe('break');
    key('Escape');
    expect(store.getState().tour).toMatchObject({ step: 'break', lecture: 'off' });
    key('Escape');
    expect(store.getState().tour).toEqual(noTour);
  });

  it('has notes for the speaker, with the answer of the model and what people ask', async () => {
    const { store } = await opened('two-continents', { ...noTour, lecture: 'notes' });
    fireEvent.click(await screen.findByRole('button', { name: 'Begin the tour' }));
    await screen.findByRole('heading', { level: 2, name: /^Step 1 of 5/ });
    key('PageDown');
    const notes = within(screen.getByRole('article'));
    expect(notes.getByText(/The model’s answer:/).parentElement).toHaveTextContent(
      'Over both connections of ER UK.',
    );
    expect(notes.getByText(lessonWords.commit)).toBeVisible();
    expect(notes.getByRole('heading', { name: /can the environment still be reached/ })).toBeVisible();
    expect(store.getState().tour.lecture).toBe('notes');
  });
});
