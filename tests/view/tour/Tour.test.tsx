// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { tour } from '../../../src/content/tour/tour';
import { tourSteps } from '../../../src/store/choices/tour';
import { LazyTour } from '../../../src/view/tour/LazyTour';
import { openRoom } from '../more/openRoom';

// What the card loads when it is asked for is there before the first test asks.
beforeAll(() => import('../../../src/view/tour/Tour'));

afterEach(() => sessionStorage.clear());

const card = () => screen.findByRole('region', { name: 'Tour' });
const heading = (name: RegExp) => screen.findByRole('heading', { level: 2, name });
const status = () => screen.getByRole('status', { name: 'Tour' });
const press = (name: string) => screen.getByRole('button', { name });

async function openStep(query: string) {
  const opened = openRoom(<LazyTour />, query);
  await card();
  const choices = () => opened.store.getState().choices;
  return { ...opened, choices };
}

describe('the card of the tour', () => {
  it('is not there outside the tour', () => {
    openRoom(<LazyTour />);
    expect(screen.queryByRole('region', { name: 'Tour' })).toBeNull();
  });

  it('says which step this is, and leads to every other by an address of its own', async () => {
    await openStep('step=where-private-ends');
    expect(await heading(/^Step 3 of 10: ?Where dedicated ends$/)).toBeVisible();
    const links = within(screen.getByRole('list', { name: 'Steps of the tour' })).getAllByRole('link');
    expect(links.map((link) => link.getAttribute('href'))).toEqual(tourSteps.map((step) => `?step=${step}`));
    expect(links.map((link) => link.textContent)).toEqual(
      tour.map(({ title }, index) => `Step ${index + 1}: ${title}`),
    );
    expect(links.filter((link) => link.getAttribute('aria-current') === 'step')).toEqual([links[2]]);
  });

  it('goes to any step that is asked for, and reads out its heading', async () => {
    const { user, choices } = await openStep('step=two-offices');
    await user.click(screen.getByRole('link', { name: /^Step 7:/ }));
    expect(choices().tour.step).toBe('route-filter');
    expect(await heading(/^Step 7 of 10/)).toHaveFocus();
  });

  it('takes no focus from a page that has just been opened by its address', async () => {
    await openStep('step=two-offices');
    expect(document.body).toHaveFocus();
  });
});

describe('the line of steps', () => {
  it('shows what is done, and not what was passed by', async () => {
    const { user, store } = await openStep('step=route-filter');
    const done = () =>
      screen.queryAllByRole('link', { name: /, done$/ }).map(({ textContent }) => textContent);
    expect(done()).toEqual([]);
    await user.click(press('Not sure, show me'));
    expect(done()).toEqual(['Step 7: Sessions up, routes gone, done']);
    await user.click(screen.getByRole('link', { name: /^Step 4:/ }));
    act(() => store.getState().toggleFailure('primary'));
    act(() => store.getState().restoreAll());
    expect(done()).toEqual(['Step 4: One connection fails, done', 'Step 7: Sessions up, routes gone, done']);
  });
});

describe('a task', () => {
  it('is done when the page is as it asks, whoever changed it, and open again when that is undone', async () => {
    const { store } = await openStep('step=one-fails');
    expect(status()).toBeEmptyDOMElement();
    act(() => store.getState().toggleFailure('primary'));
    expect(status()).toHaveTextContent('Done.');
    expect(screen.getByText(/The secondary now carries all of it/)).toBeVisible();
    act(() => store.getState().restoreAll());
    expect(status()).toBeEmptyDOMElement();
  });

  it('can be done for the reader, who then stands at Next', async () => {
    const { user, choices } = await openStep('step=where-private-ends');
    await user.click(press('Do it for me'));
    expect(choices().scenario.destination).toBe('azure-vnet');
    expect(status()).toHaveTextContent('Done.');
    expect(press('Next')).toHaveFocus();
  });

  it('need not be done to go on', async () => {
    const { user, choices } = await openStep('step=two-offices');
    await user.click(press('Next'));
    expect(choices().tour.step).toBe('texas-line');
  });
});

describe('what there is to look at', () => {
  it('is what is there once the task is done, and nothing where the reader changed more', async () => {
    const { store } = await openStep('step=one-fails');
    expect(screen.getByText(/Two thick lines, one through each connection/)).toBeVisible();
    act(() => store.getState().toggleFailure('primary'));
    expect(screen.getByText(/One thick line, through the secondary connection/)).toBeVisible();
    act(() => store.getState().toggleFailure('secondary'));
    expect(screen.queryByText('Look at')).toBeNull();
    expect(screen.queryByText(/The secondary now carries all of it/)).toBeNull();
    expect(screen.getByText(/You have changed more than that/)).toBeVisible();
  });

  it('is left out where the network is told as text', async () => {
    await openStep('step=one-fails&view=text');
    expect(screen.queryByText('Look at')).toBeNull();
    expect(screen.getByText(/tick it under “What if it fails”/)).not.toHaveTextContent('picture');
  });
});

describe('a question', () => {
  it('cannot be committed to before something is picked', async () => {
    await openStep('step=both-fail');
    expect(press('That is my answer')).toBeDisabled();
  });

  it('picked in the list shows in the picture, and changes nothing yet', async () => {
    const { user, choices } = await openStep('step=both-fail');
    await user.click(screen.getByRole('radio', { name: 'To the public internet' }));
    expect(choices()).toMatchObject({
      select: 'internet',
      scenario: { failures: [] },
      tour: { answer: null },
    });
  });

  it('picked in the picture shows in the list', async () => {
    const { store } = await openStep('step=both-fail');
    act(() => store.getState().select('primary-private'));
    expect(screen.getByRole('radio', { name: 'Over Azure private peering' })).toBeChecked();
    act(() => store.getState().select('msee1'));
    expect(screen.getAllByRole('radio').filter((radio) => radio.matches(':checked'))).toEqual([]);
  });

  it('answered wrongly says why not, what is so, and leaves the choice outlined', async () => {
    const { user, choices } = await openStep('step=both-fail');
    await user.click(screen.getByRole('radio', { name: 'To the public internet' }));
    await user.click(press('That is my answer'));
    expect(choices()).toMatchObject({
      select: 'internet',
      scenario: { failures: ['primary', 'secondary'] },
      tour: { answer: 'internet' },
    });
    expect(status()).toHaveTextContent('Not so. Seattle has no link to the public internet.');
    expect(screen.getByText('Nowhere: it stays in Seattle')).toBeVisible();
    expect(screen.getByText(/Your answer is outlined in the picture/)).toBeVisible();
    expect(press('Next')).toHaveFocus();
  });

  it('answered rightly says so', async () => {
    const { user, store } = await openStep('step=with-an-exit');
    act(() => store.getState().select('seattle-internet'));
    await user.click(press('That is my answer'));
    expect(status()).toHaveTextContent('Right. To the public internet.');
    expect(screen.queryByText(/Your answer is outlined/)).toBeNull();
  });

  it('announces what an answer was from a status that was there before', async () => {
    const { user } = await openStep('step=texas-line');
    const [option] = screen.getAllByRole('radio');
    if (!option) throw new Error('No option');
    await user.click(option);
    const spoken: Node[] = [];
    const watch = new MutationObserver((records) => spoken.push(...records.map(({ target }) => target)));
    watch.observe(document.body, { childList: true, subtree: true, characterData: true });
    await user.click(press('That is my answer'));
    watch.disconnect();
    expect(status()).not.toBeEmptyDOMElement();
    expect(spoken.some((node) => status().contains(node))).toBe(true);
  });

  it('may be left to the model', async () => {
    const { user, choices } = await openStep('step=texas-line');
    await user.click(press('Not sure, show me'));
    expect(choices()).toMatchObject({
      scenario: { failures: ['texas-internet'] },
      tour: { answer: 'not-sure' },
    });
    expect(status()).toHaveTextContent('The answer: Nowhere: it stays in Texas.');
  });

  it('may be skipped', async () => {
    const { user, choices } = await openStep('step=texas-line');
    await user.click(press('Next'));
    expect(choices()).toMatchObject({ tour: { step: 'where-private-ends', answer: null } });
  });

  it('on a requirement is answered from its list, with the reasons of the judgement', async () => {
    const { user } = await openStep('step=never-internet');
    await user.click(screen.getByRole('radio', { name: 'It is met' }));
    await user.click(press('That is my answer'));
    expect(status()).toHaveTextContent(
      /^Not so\. For that, traffic would have to flow and stay off the internet/,
    );
    expect(screen.getByText('It cannot be shown')).toBeVisible();
    expect(screen.getByText(/ExpressRoute isn’t the only way/)).toBeVisible();
  });
});

describe('the keys of the tour', () => {
  it.each([
    ['{ArrowRight}', 'one-fails'],
    ['{PageDown}', 'one-fails'],
    [' ', 'one-fails'],
    ['{ArrowLeft}', 'texas-line'],
    ['{PageUp}', 'texas-line'],
  ])('%s leads to %s', async (key, step) => {
    const { user, choices } = await openStep('step=where-private-ends');
    await user.keyboard(key);
    expect(choices().tour.step).toBe(step);
  });

  it('count each, also where they come faster than the page is drawn', async () => {
    const { choices } = await openStep('step=one-fails');
    const press = () =>
      document.body.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'PageUp', bubbles: true, cancelable: true }),
      );
    act(() => {
      for (let time = 0; time < 3; time += 1) press();
    });
    expect(choices().tour.step).toBe('two-offices');
  });

  it('leave with Escape to what was there before', async () => {
    const { user, store, choices } = await openStep('step=two-offices');
    await user.keyboard('{Escape}');
    expect(choices().tour.step).toBeNull();
    expect(store.getState().beforeTour).toBeNull();
  });

  it('do nothing beyond the first step and the last', async () => {
    const { user, choices } = await openStep('step=two-offices');
    await user.keyboard('{ArrowLeft}');
    expect(choices().tour.step).toBe('two-offices');
    await user.click(screen.getByRole('link', { name: /^Step 10:/ }));
    await user.keyboard('{ArrowRight}{PageDown} ');
    expect(choices()).toMatchObject({ topic: 'nothing', tour: { step: 'would-it-help' } });
  });

  it('stay with what needs them: an arrow with the options, Space with a button', async () => {
    const { user, choices } = await openStep('step=both-fail');
    await user.click(screen.getByRole('radio', { name: 'To the public internet' }));
    await user.keyboard('{ArrowRight}');
    expect(choices().tour.step).toBe('both-fail');
    press('Back').focus();
    await user.keyboard(' ');
    expect(choices().tour.step).toBe('one-fails');
  });

  it('are no business of the tour with Ctrl, Alt or Shift', async () => {
    const { user, choices } = await openStep('step=two-offices');
    await user.keyboard('{Alt>}{ArrowRight}{/Alt}{Control>}{PageDown}{/Control}{Shift>} {/Shift}');
    expect(choices().tour.step).toBe('two-offices');
  });

  it('reveal the answer before they go on, outside a lecture too', async () => {
    const { user, choices } = await openStep('step=both-fail');
    await user.keyboard(' ');
    expect(choices()).toMatchObject({ tour: { step: 'both-fail', answer: 'not-sure' } });
    await user.keyboard('{ArrowRight}');
    expect(choices().tour.step).toBe('with-an-exit');
  });

  it('do in a lecture what the step asks for, and stop at its end', async () => {
    const { user, choices } = await openStep('step=how-it-feels&present=on');
    await user.keyboard('{PageDown}');
    expect(choices()).toMatchObject({ topic: 'contention', tour: { step: 'how-it-feels' } });
    await user.keyboard('{PageDown}{PageDown}');
    expect(choices()).toMatchObject({ topic: 'advice', tour: { step: 'would-it-help' } });
    expect(press('Next')).toHaveAttribute('aria-disabled', 'true');
    await user.keyboard('{PageDown}{PageDown}');
    await user.click(press('Next'));
    expect(choices()).toMatchObject({ tour: { step: 'would-it-help', lecture: 'on' } });
  });

  it('turn pages from a control that turns none', async () => {
    const { user, choices } = await openStep('step=both-fail');
    screen.getByRole('radio', { name: 'To the public internet' }).focus();
    await user.keyboard('{PageDown}');
    expect(choices()).toMatchObject({ tour: { step: 'both-fail', answer: 'not-sure' } });
    await user.keyboard('{PageUp}');
    expect(choices().tour.step).toBe('one-fails');
  });

  it('show the answer first in a lecture, and then go on', async () => {
    const { user, choices } = await openStep('step=both-fail&present=on');
    await user.keyboard('{PageDown}');
    expect(choices()).toMatchObject({ tour: { step: 'both-fail', answer: 'not-sure' } });
    await user.keyboard('{PageDown}');
    expect(choices()).toMatchObject({ tour: { step: 'with-an-exit', lecture: 'on' } });
    await user.keyboard('{Escape}');
    expect(choices()).toMatchObject({ tour: { step: 'with-an-exit', lecture: 'off' } });
  });
});
