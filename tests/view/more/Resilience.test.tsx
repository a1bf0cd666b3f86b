// @vitest-environment jsdom

import { readFileSync } from 'node:fs';
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Resilience } from '../../../src/view/more/resilience/Resilience';
import { encode } from '../../fixtures/article';
import { openRoom } from './openRoom';

const bodyRows = () => [...document.querySelectorAll('tbody tr')];
const names = () => bodyRows().map((row) => row.querySelector('th[scope="row"]')?.textContent);
const damages = () => bodyRows().map((row) => row.getAttribute('data-damage'));
// By text, because asking a long table for roles takes long.
const button = (text: string) => {
  const words = screen.getByText(text, { selector: 'button, button > span' });
  return words.closest('button') ?? words;
};
const show = (name: string) => screen.getByLabelText(`Show: ${name}`);
const header = (title: string) => button(title).closest('th');

describe('the table of failures', () => {
  it('says for which question it stands, and what is left out', () => {
    openRoom(<Resilience />, 'connection=primary');
    const table = screen.getByRole('table');
    expect(table).toHaveAccessibleName(
      /^Seattle to Power Platform, with the primary connection preferred, without an internet breakout\. Failures of Seattle and of Power Platform themselves are left out/,
    );
  });

  it('scrolls in a place of its own, by keyboard too, and leaves no column out', () => {
    openRoom(<Resilience />);
    const place = screen.getByRole('region', { name: 'Failures, one in each row' });
    expect(place).toHaveAttribute('tabindex', '0');
    const titles = [...place.querySelectorAll('thead th')].map(({ textContent }) => textContent);
    expect(titles.join()).toMatch(/Reachable.*Private/);
    const style = readFileSync('src/view/more/resilience/resilience.css', 'utf8');
    expect(style).not.toMatch(/data-column[^{]*\{[^}]*display: none/);
  });

  it('begins with what takes the service down, single failures first', () => {
    openRoom(<Resilience />);
    expect(damages()[0]).toBe('service-down');
    expect(names().slice(0, 6)).toEqual([
      'ExpressRoute circuit',
      'Microsoft edge',
      'Microsoft peering',
      'NAT prefix not advertised over ExpressRoute',
      'Partner edge',
      'Route filter removed',
    ]);
    expect(screen.getByText(/^Of 29 single failures, six take the service down/)).toBeVisible();
  });

  it('shows the first fifty, and all of them when asked', async () => {
    const { user } = openRoom(<Resilience />);
    expect(bodyRows()).toHaveLength(50);
    expect(screen.getByLabelText('Rows shown')).toHaveTextContent('50 of 57 shown; 378 filtered out.');
    await user.click(button('Show all 57'));
    expect(bodyRows()).toHaveLength(57);
  });

  it('hides pairs that do no worse than one of their two, until asked for them', async () => {
    const { user } = openRoom(<Resilience />);
    await user.click(screen.getByLabelText(/^Hide pairs/));
    expect(screen.getByLabelText('Rows shown')).toHaveTextContent('50 of 435 shown.');
  });
});

describe('its filters', () => {
  it('keep what does the chosen damage', async () => {
    const { user } = openRoom(<Resilience />, 'exit=on');
    for (const name of [/^Service down/, /^Fails over/, /^No impact/]) {
      await user.click(screen.getByLabelText(name));
    }
    expect(new Set(damages())).toEqual(new Set(['leaves-private']));
    expect(screen.getByLabelText('Moves to the internet (33)')).toBeChecked();
  });

  it('keep single failures, or pairs', async () => {
    const { user } = openRoom(<Resilience />);
    await user.click(screen.getByLabelText('One'));
    expect(names()).toHaveLength(29);
    expect(names().filter((name) => name?.includes(' + '))).toEqual([]);
    await user.click(screen.getByLabelText('Two'));
    expect(names()).toHaveLength(28);
    expect(names().every((name) => name?.includes(' + '))).toBe(true);
  });

  it('keep names that contain what is typed, one thing or two', async () => {
    const { user } = openRoom(<Resilience />);
    await user.type(screen.getByLabelText('Name contains'), 'pe 2, msee');
    expect(names()).toEqual(['MSEE 1 + PE 2', 'MSEE 1 to public services + PE 2']);
  });

  it('say so when nothing fits', async () => {
    const { user } = openRoom(<Resilience />);
    await user.type(screen.getByLabelText('Name contains'), 'no such thing');
    expect(screen.getByLabelText('Rows shown')).toHaveTextContent('No failure matches these filters.');
  });
});

describe('its columns', () => {
  it('are sorted by the button in their header, and back', async () => {
    const { user } = openRoom(<Resilience />);
    expect(header('What it does')).toHaveAttribute('aria-sort', 'descending');
    await user.click(button('What fails'));
    expect(header('What fails')).toHaveAttribute('aria-sort', 'ascending');
    expect(header('What it does')).not.toHaveAttribute('aria-sort');
    const sorted = [...names()].sort((a, b) => (a ?? '').localeCompare(b ?? '', 'en'));
    expect(names()).toEqual(sorted);
    await user.click(button('What fails'));
    expect(header('What fails')).toHaveAttribute('aria-sort', 'descending');
    expect(names()[0]).toBe('Virtual network');
  });

  it('are sorted by keyboard alone', async () => {
    const { user } = openRoom(<Resilience />, 'exit=on');
    button('Private?').focus();
    await user.keyboard('{Enter}');
    expect(header('Private?')).toHaveAttribute('aria-sort', 'descending');
    expect(bodyRows()[0]?.querySelector('[data-column=private]')).toHaveTextContent('No');
  });
});

describe('a row', () => {
  it('sets the scenario as a step that Back undoes, and is then marked', async () => {
    const { user, store } = openRoom(<Resilience />, 'more=resilience');
    await user.click(show('PE 2 + Last mile to PE 1'));
    expect(encode(store.getState().choices)).toBe('more=resilience&fail=pe2~seattle-pe1');
    expect(store.getState().historyStep).toBe('push');
    const marked = bodyRows().filter((row) => row.getAttribute('data-in-view') === 'true');
    expect(marked).toHaveLength(1);
    expect(marked[0]).toHaveTextContent(/cannot reach Power Platform/);
  });

  it('keeps its place and the focus, and takes its failures back', async () => {
    const { user, store } = openRoom(<Resilience />);
    const before = names();
    await user.click(show('Partner edge'));
    expect(names()).toEqual(before);
    const restore = screen.getByLabelText('Restore: Partner edge');
    expect(restore).toHaveFocus();
    await user.click(restore);
    expect(store.getState().choices.scenario.failures).toEqual([]);
  });
});

describe('the two exits', () => {
  it('are compared, with a button that switches', async () => {
    const { user, store } = openRoom(<Resilience />);
    const exits = screen.getByRole('region', { name: 'With and without an internet breakout' });
    const [off, on] = within(exits).getAllByRole('listitem');
    expect(off).toHaveTextContent(/none moves it to the internet and six take the service down\.$/);
    expect(off).toHaveAttribute('aria-current', 'true');
    expect(on).toHaveTextContent(/five move it to the internet and one takes the service down/);
    await user.click(within(exits).getByRole('button', { name: 'Give Seattle an internet breakout' }));
    expect(store.getState().choices.scenario.options).toEqual(['seattle-internet']);
    expect(on).toHaveAttribute('aria-current', 'true');
    expect(
      screen.getByText(/^Of 31 single failures, one takes the service down, five move it to the internet/),
    ).toBeVisible();
  });

  it('are none of Texas’s business', () => {
    openRoom(<Resilience />, 'path=internet');
    expect(screen.queryByRole('region', { name: 'With and without an internet breakout' })).toBeNull();
    expect(
      screen.getByText('Of 29 single failures, three take the service down and 26 have no impact.'),
    ).toBeVisible();
  });
});
