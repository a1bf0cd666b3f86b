// @vitest-environment jsdom

import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { ExplainerStore } from '../../../src/store/explainerStore';
import { Compare } from '../../../src/view/compare/Compare';
import { useExplainer } from '../../../src/view/shell/useExplainer';
import { encode } from '../../fixtures/article';
import { openRoom } from '../more/openRoom';

function Compared() {
  const other = useExplainer((state) => state.choices.comparison.other);
  return other && <Compare other={other} />;
}

const address = (store: ExplainerStore) => encode(store.getState().choices);
const side = (name: 'First' | 'Second') => screen.getByRole('region', { name: new RegExp(`^${name}: `) });
const row = (aspect: RegExp) =>
  within(screen.getByRole('row', { name: aspect }))
    .getAllByRole('cell')
    .map((cell) => cell.textContent);

describe('two scenarios', () => {
  it('stand beside each other, each with its picture, its verdict and its paths', () => {
    openRoom(<Compared />, 'compare=path:internet');
    for (const [name, office, claim] of [
      ['First', 'Seattle', /over both connections at once/],
      ['Second', 'Texas', /over the public internet/],
    ] as const) {
      const within_ = within(side(name));
      expect(within_.getByRole('heading', { level: 3 })).toHaveTextContent(office);
      expect(within_.getByText(claim)).toBeVisible();
      expect(within_.getAllByRole('img').length).toBeGreaterThan(0);
    }
    expect(within(side('Second')).getByText('Texas → Public internet → Power Platform')).toBeVisible();
  });

  it('are told apart in a table that says how many aspects differ', () => {
    openRoom(<Compared />, 'compare=path:internet');
    expect(screen.getByText(/7 of 12 aspects differ/)).toBeVisible();
    expect(row(/^Office differs/)).toEqual(['Seattle', 'Texas']);
    expect(row(/^Reachable same/)).toEqual(['Yes', 'Yes']);
    expect(row(/^Demonstrably never/)).toEqual(['Met for this path, with exceptions', 'Not met']);
  });

  it('tell what lies between them where one is the other after a failure', () => {
    openRoom(<Compared />, 'compare=path:expressroute~fail:primary&clock=bfd');
    expect(
      screen.getByText(
        /About half of the flows in each direction are lost, .* for up to 1\.1 s in this model: until/,
      ),
    ).toBeVisible();
  });

  it('keep silent about time where they are not', () => {
    openRoom(<Compared />, 'compare=path:internet');
    expect(screen.queryByText(/Between the two/)).toBeNull();
  });
});

describe('the buttons', () => {
  it('make the pairs that are offered', async () => {
    const { user, store } = openRoom(<Compared />, 'compare=path:internet');
    expect(screen.getByRole('button', { name: 'Both offices', pressed: true })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Before and after a failure' }));
    expect(address(store)).toBe('compare=path:expressroute~fail:primary');
    expect(screen.getByRole('button', { name: 'Before and after a failure', pressed: true })).toBeVisible();
  });

  it('swap the two', async () => {
    const { user, store } = openRoom(<Compared />, 'compare=path:internet');
    await user.click(screen.getByRole('button', { name: 'Swap' }));
    expect(address(store)).toBe('path=internet&compare=path:expressroute');
  });

  it.each([
    ['Change this one: the first', 'change=first&compare=path:internet'],
    ['Change this one: the second', 'path=internet&change=second&compare=path:expressroute'],
  ])('%s leads to the main view and keeps the other', async (name, query) => {
    const { user, store } = openRoom(<Compared />, 'compare=path:internet');
    await user.click(screen.getByRole('button', { name }));
    expect(address(store)).toBe(query);
  });

  it.each([
    ['Open this one: the first', ''],
    ['Open this one: the second', 'path=internet'],
    ['Back to one picture', ''],
  ])('%s leads to one picture', async (name, query) => {
    const { user, store } = openRoom(<Compared />, 'compare=path:internet');
    await user.click(screen.getByRole('button', { name }));
    expect(address(store)).toBe(query);
  });
});
