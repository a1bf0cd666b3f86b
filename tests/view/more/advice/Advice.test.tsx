// @vitest-environment jsdom

import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { questionIds } from '../../../../src/analysis/adviceAnswers';
import { questions } from '../../../../src/content/advice/advice';
import { Advice } from '../../../../src/view/more/advice/Advice';
import { encode } from '../../../fixtures/article';
import { openRoom } from '../openRoom';

const answer = () => screen.getByRole('status', { name: 'Answer' });
const option = (question: RegExp, name: string) =>
  within(screen.getByRole('group', { name: question })).getByRole('radio', { name });
const items = (list: string) =>
  within(screen.getByRole('list', { name: list }))
    .getAllByRole('listitem')
    .map((item) => item.textContent);
/** The same, of a list that need not be there. */
const partOf = (list: string) => (screen.queryByRole('list', { name: list }) === null ? [] : items(list));

beforeEach(() => {
  // jsdom lays nothing out and so scrolls nowhere.
  Element.prototype.scrollIntoView = vi.fn();
});

describe('would it help us', () => {
  it('asks seven questions and leaves each of them open at first', () => {
    openRoom(<Advice />);
    const groups = screen.getAllByRole('group');
    expect(groups).toHaveLength(7);
    for (const group of groups)
      expect(within(group).getByRole('radio', { name: 'Leave open' })).toBeChecked();
    expect(answer()).toHaveTextContent(/^Not enough information yet/);
    expect(items('Still open')).toEqual(questionIds.map((id) => questions[id].question));
  });

  it('answers at once, and carries the answers in the address', async () => {
    const { user, store } = openRoom(<Advice />, 'more=advice');
    await user.click(option(/^Is there enough bandwidth/, 'No, the line is often full'));
    await user.click(option(/^Where is the problem/, 'At busy hours'));
    expect(answer()).toHaveTextContent(/^Something else comes first/);
    expect(answer()).toHaveTextContent(/one against it or for something else/);
    expect(encode(store.getState().choices)).toBe('answers=gn&more=advice');
    expect(store.getState().historyStep).toBe('push');
    expect(items('Still open')).not.toContain('Where is the problem?');
  });

  it('takes an answer back', async () => {
    const { user, store } = openRoom(<Advice />, 'answers=d');
    await user.click(option(/^What do you have to show/, 'Leave open'));
    expect(encode(store.getState().choices)).toBe('');
    expect(answer()).toHaveTextContent(/^Not enough information yet/);
  });

  it.each(['', 'd', 'dgkr', 'fn', 'ae', 'cx'])(
    'names the article’s alternatives whatever is told: %s',
    (told) => {
      openRoom(<Advice />, `answers=${told}`);
      const alternatives = [
        ...partOf('What else could serve'),
        ...partOf('Named by the article too, ruled out by your answers'),
      ].join(' ');
      expect(alternatives).toContain('More bandwidth');
      expect(alternatives).toContain('More reliable or better-optimised connections');
      expect(alternatives).toContain('Proper security and protection measures');
    },
  );

  it('offers nothing that the answers exclude, and says why', () => {
    openRoom(<Advice />, 'answers=dekmstw');
    expect(partOf('What else could serve')).toEqual([]);
    const ruledOut = partOf('Named by the article too, ruled out by your answers').join(' ');
    expect(ruledOut).toMatch(/unless the requirement is literally to keep off it/);
    expect(ruledOut).toMatch(/More bandwidth: you have enough already/);
  });

  it('gives reasons on either side, each with where it comes from', () => {
    openRoom(<Advice />, 'answers=dn');
    const reasons = [...items('Speaks for it'), ...items('Speaks against it, or for something else')];
    expect(reasons).toHaveLength(2);
    for (const reason of reasons) expect(reason).toMatch(/the article$/);
  });

  it('leads from what is still open to its question', async () => {
    const { user } = openRoom(<Advice />);
    await user.click(screen.getByRole('button', { name: 'Who shares your internet connection?' }));
    expect(option(/^Who shares your internet connection/, 'Leave open')).toHaveFocus();
  });

  it('starts again', async () => {
    const { user, store } = openRoom(<Advice />, 'answers=dgkr');
    const again = screen.getByRole('button', { name: 'Start again' });
    await user.click(again);
    expect(encode(store.getState().choices)).toBe('');
    expect(again).toHaveFocus();
    const { choices } = store.getState();
    await user.click(again);
    expect(store.getState().choices).toBe(choices);
  });
});
