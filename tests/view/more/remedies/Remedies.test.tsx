// @vitest-environment jsdom

import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { effectNames } from '../../../../src/content/remedies/remedyWords';
import { bottleneckChoices, remedyChoices } from '../../../../src/store/choices/remedies';
import { selectTrials } from '../../../../src/store/remedies';
import { Remedies } from '../../../../src/view/more/remedies/Remedies';
import { encode } from '../../../fixtures/article';
import { openRoom } from '../openRoom';

const result = () => screen.getByRole('status', { name: 'Result' });
const circuit = () => screen.getByRole('status', { name: 'Effect on Power Platform' });
const rows = (table: RegExp) =>
  within(screen.getByRole('table', { name: table }))
    .getAllByRole('row')
    .slice(1)
    .map((row) => within(row).getByRole('rowheader').textContent?.trim());
const pick = (group: RegExp, option: string) =>
  within(screen.getByRole('radiogroup', { name: group })).getByRole('radio', { name: option });
const remedy = (name: RegExp) => screen.getByRole('checkbox', { name });

describe('the topic of remedies', () => {
  it('says first what resolves which bottleneck, as the trials below do', async () => {
    const { store } = openRoom(<Remedies />);
    const table = screen.getByRole('table', { name: /^What resolves which bottleneck/ });
    const [head, ...body] = within(table).getAllByRole('row');
    const columns = within(head ?? table).getAllByRole('columnheader').length - 1;
    expect([body.length, columns]).toEqual([bottleneckChoices.length, remedyChoices.length]);
    body.forEach((row, at) => {
      const told = within(row)
        .getAllByRole('cell')
        .map(({ textContent }) => textContent);
      const tried = remedyChoices.map((remedy) => {
        const bottleneck = bottleneckChoices[at] ?? 'bandwidth';
        const { choices } = store.getState();
        const remedies = { bottleneck, tried: [remedy] };
        const [trial] = selectTrials({ ...store.getState(), choices: { ...choices, remedies } }).trials;
        return trial && effectNames[trial.effect];
      });
      expect(told).toEqual(tried);
    });
    expect(within(table).getAllByText('Resolves it').length).toBeGreaterThan(4);
    expect(within(table).getAllByText('Does not help').length).toBeGreaterThan(4);
  });

  it('opens with a private line that does not help against too little bandwidth', () => {
    openRoom(<Remedies />);
    expect(result()).toHaveTextContent(/^ExpressRoute does not help\. .* with \d+ % lost; before it was/);
    expect(rows(/^One-way delay of delivered packets, from the office/)).toEqual([
      'Without a bottleneck',
      'As it is',
      'ExpressRoute Does not help',
    ]);
  });

  it.each([
    ['Too little bandwidth', /^More bandwidth/],
    ['Routing inside the provider', /^A better connection/],
    ['The last mile', /^A better connection/],
    ['The office network', /^A better office network/],
  ])('resolves %s without a private line, and not with it', async (place, remedyName) => {
    const { user } = openRoom(<Remedies />);
    await user.click(pick(/^Where is the bottleneck/, place));
    expect(result()).toHaveTextContent(/^ExpressRoute does not help/);
    await user.click(remedy(/^ExpressRoute/));
    await user.click(remedy(remedyName));
    expect(result()).toHaveTextContent(/resolves it\. .* of 1\d ms; before/);
  });

  it('takes the traffic past other people’s where that is the bottleneck', () => {
    openRoom(<Remedies />, 'bottleneck=internet-contention');
    expect(result()).toHaveTextContent(/^ExpressRoute resolves it/);
    expect(screen.getByText(/reduces the chances of contention/)).toBeVisible();
  });

  it('tries each remedy by itself and then all of them together', async () => {
    const { user, store } = openRoom(<Remedies />, 'more=remedies');
    await user.click(remedy(/^More bandwidth/));
    expect(rows(/^One-way delay of delivered packets, from the office/).slice(2)).toEqual([
      'ExpressRoute Does not help',
      'More bandwidth Resolves it',
      'All of these together Resolves it',
    ]);
    expect(encode(store.getState().choices)).toBe('remedy=expressroute~more-bandwidth&more=remedies');
    expect(result()).toHaveTextContent(/^ExpressRoute and more bandwidth resolve it together\./);
  });

  it('says so while nothing is tried', async () => {
    const { user, store } = openRoom(<Remedies />);
    await user.click(remedy(/^ExpressRoute/));
    expect(result()).toHaveTextContent('Nothing has been tried yet.');
    expect(rows(/^One-way delay of delivered packets, from the office/)).toHaveLength(2);
    expect(encode(store.getState().choices)).toBe('remedy=none');
  });

  it('shows the place in the picture, where it is in the picture', async () => {
    const { user, store } = openRoom(<Remedies />, 'bottleneck=provider-routing');
    await user.click(screen.getByRole('button', { name: 'Show it in the picture' }));
    expect(store.getState().choices.select).toBe('pe1-pe2');
    await user.click(pick(/^Where is the bottleneck/, 'The office network'));
    expect(screen.queryByRole('button', { name: 'Show it in the picture' })).toBeNull();
  });
});

describe('one circuit for two peerings', () => {
  it('leaves Power Platform its time while there is no backup', () => {
    openRoom(<Remedies />);
    expect(circuit()).toHaveTextContent(
      /^The offered load is 20 % of one connection’s bandwidth\. .* loses no packet/,
    );
    expect(rows(/^One-way delay of delivered packets, through the circuit/)).toEqual([
      'Power Platform, on Microsoft peering',
    ]);
  });

  it('starves Power Platform by a backup on the other peering, and reroutes nothing', async () => {
    const { user, store } = openRoom(<Remedies />);
    await user.click(pick(/^Backup/, 'Unlimited'));
    expect(circuit()).toHaveTextContent(
      /loses 2\d % of its packets.*No session ends, and nothing takes another/,
    );
    expect(rows(/^One-way delay of delivered packets, through the circuit/)).toHaveLength(2);
    await user.click(pick(/^Size/, 'Twice that'));
    expect(circuit()).toHaveTextContent(/loses no packet/);
    expect(encode(store.getState().choices)).toBe('backup=flat-out&size=doubled');
  });

  it('gives it its time back when the backup is held', async () => {
    const { user } = openRoom(<Remedies />, 'backup=flat-out');
    await user.click(pick(/^Backup/, 'Rate-limited to half'));
    expect(circuit()).toHaveTextContent(/is 70 % .* loses no packet/);
  });
});
