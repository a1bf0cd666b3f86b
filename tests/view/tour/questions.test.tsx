// @vitest-environment jsdom
import { act, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { tourSteps } from '../../../src/store/choices/tour';
import { LazyTour } from '../../../src/view/tour/LazyTour';
import { Verdict } from '../../../src/view/verdict/Verdict';
import { openRoom } from '../more/openRoom';

// Every question of the tour, answered in every way, with the verdict that follows.

beforeAll(async () => {
  await import('../../../src/view/tour/Tour');
  // Nothing is laid out here that could be scrolled to.
  Element.prototype.scrollIntoView = () => {};
});

afterEach(() => sessionStorage.clear());

const questions = [
  {
    step: 'texas-line',
    right: 'Nowhere: it stays in Texas',
    wrong: 'Over Seattle’s circuit',
    why: 'Texas has no link to Seattle.',
    outcome: { reachable: 'no', private: 'none' },
  },
  {
    step: 'both-fail',
    right: 'Nowhere: it stays in Seattle',
    wrong: 'To the public internet',
    why: 'Seattle has no link to the public internet.',
    outcome: { reachable: 'no', private: 'none' },
  },
  {
    step: 'with-an-exit',
    right: 'To the public internet',
    wrong: 'Nowhere: it stays in Seattle',
    why: 'It does arrive, over Seattle’s internet breakout.',
    outcome: { reachable: 'yes', private: 'no' },
  },
  {
    step: 'route-filter',
    right: 'To the public internet',
    wrong: 'Over the circuit: its sessions are up',
    why: 'The session between PE 1 and MSEE 1 is up, and nothing is advertised over it.',
    outcome: { reachable: 'yes', private: 'no' },
  },
  {
    step: 'never-internet',
    right: 'It cannot be shown',
    wrong: 'It is met',
    why: 'For that, traffic would have to flow and stay off the internet. None flows.',
    outcome: { reachable: 'no', private: 'none' },
  },
] as const;

describe.each(questions)('the question of $step', ({ step, right, wrong, why, outcome }) => {
  async function asked() {
    const opened = openRoom(
      <>
        <Verdict />
        <LazyTour />
      </>,
      `step=${step}`,
    );
    await screen.findByRole('region', { name: 'Tour' });
    return opened;
  }
  const result = () => screen.getByRole('status', { name: 'Tour' });
  const verdict = () => screen.getByRole('status', { name: 'Verdict' });
  const press = (name: string) => screen.getByRole('button', { name });
  const expectOutcome = () =>
    waitFor(() => {
      expect(verdict()).toHaveAttribute('data-reachable', outcome.reachable);
      expect(verdict()).toHaveAttribute('data-private', outcome.private);
    });

  it('is answered rightly', async () => {
    const { user } = await asked();
    await user.click(screen.getByRole('radio', { name: right }));
    await user.click(press('That is my answer'));
    expect(result()).toHaveTextContent(new RegExp(`^Right\\. ${right}\\.$`));
    await expectOutcome();
  });

  it('answered wrongly says why not and shows what is so', async () => {
    const { user } = await asked();
    await user.click(screen.getByRole('radio', { name: wrong }));
    await user.click(press('That is my answer'));
    expect(result()).toHaveTextContent(`Not so. ${why}`);
    expect(screen.getByText(right)).toBeVisible();
    await expectOutcome();
  });

  it('is left to the model, taken back, and skipped', async () => {
    const { user, store } = await asked();
    const { choices } = store.getState();
    const before = verdict().getAttribute('data-state');
    expect(before).not.toBeNull();
    await user.click(press('Not sure, show me'));
    expect(result()).toHaveTextContent(new RegExp(`^The answer: ${right}\\.$`));
    await expectOutcome();
    act(() => store.setState({ choices }));
    await waitFor(() => expect(verdict()).toHaveAttribute('data-state', before));
    expect(press('That is my answer')).toBeDisabled();
    await user.click(press('Next'));
    expect(store.getState().choices.tour.step).toBe(tourSteps[tourSteps.indexOf(step) + 1]);
  });
});
