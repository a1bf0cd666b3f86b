import { walked } from '../fixtures/cases';
import { expect, test } from './onePage';

/** Actions that lead to each state, and the page's response. */
const states = [
  {
    // reachable and private
    exit: false,
    fail: [],
    peering: 'Microsoft peering',
    verdict: { reachable: 'yes', private: 'yes' },
    says: ['Private', 'over both connections at once', 'No link of the path is public internet'],
  },
  {
    // private without redundancy
    exit: false,
    fail: ['Primary connection'],
    peering: 'Microsoft peering',
    verdict: { reachable: 'yes', private: 'yes' },
    says: ['Primary connection failed.', 'secondary connection', 'no redundancy'],
  },
  {
    // up and silently on the internet, both connections down
    exit: true,
    fail: ['Primary connection', 'Secondary connection'],
    peering: 'Microsoft peering',
    verdict: { reachable: 'yes', private: 'no' },
    says: ['Not private', 'over the public internet, and users may not report it'],
  },
  {
    // up and silently on the internet, Microsoft peering down
    exit: true,
    fail: ['Microsoft peering'],
    peering: 'Microsoft peering',
    verdict: { reachable: 'yes', private: 'no' },
    says: ['Not private', 'over the public internet, and users may not report it'],
  },
  {
    // up and silently on the internet, route filter removed
    exit: true,
    fail: ['Route filter removed'],
    peering: 'Microsoft peering',
    verdict: { reachable: 'yes', private: 'no' },
    says: ['Route filter removed.', 'over the public internet, and users may not report it'],
  },
  {
    // down with nothing exposed
    exit: false,
    fail: ['Microsoft edge'],
    peering: 'Microsoft peering',
    verdict: { reachable: 'no', private: 'none' },
    says: ['Not reachable', 'none of this traffic crosses the internet', 'outage, not compliance'],
  },
  {
    // sent to the internet and dropped there
    exit: true,
    fail: ['Azure private peering'],
    peering: 'Azure private peering',
    verdict: { reachable: 'no', private: 'no' },
    says: ['Not reachable', 'are dropped there'],
  },
] as const;

test('reachable over the public internet is Texas’s own path', async ({ page, explainer }) => {
  await explainer.open();
  await page.getByRole('radio', { name: 'Texas' }).check();
  await explainer.expectVerdict({ reachable: 'yes', private: 'no' });
  await expect(explainer.verdict()).toContainText('Texas reaches Power Platform over the public internet');
  expect(await explainer.hops()).toEqual([['texas', 'internet', 'microsoft-public']]);
});

test('every state is reached by mouse', async ({ page, explainer }) => {
  for (const { exit, fail, peering, verdict, says } of walked(states)) {
    await explainer.open();
    await page.getByRole('radio', { name: peering }).check();
    if (exit) await page.getByRole('switch').check();
    for (const failure of fail) await page.getByRole('checkbox', { name: failure, exact: true }).check();
    await explainer.expectVerdict(verdict);
    for (const words of says) await expect(explainer.verdict()).toContainText(words);
  }
});

test('every state is reached by keyboard alone', async ({ page, explainer }) => {
  for (const { exit, fail, peering, verdict } of walked(states, 1)) {
    await explainer.open();
    const focusOn = async (role: 'radio' | 'switch' | 'checkbox', label: string | RegExp) => {
      const target = page.getByRole(role, { name: label, exact: true });
      for (let presses = 0; presses < 80; presses += 1) {
        if (await target.evaluate((element) => element === document.activeElement)) return;
        await page.keyboard.press('Tab');
      }
      await explainer.expectFocusOn(target);
    };
    if (peering !== 'Microsoft peering') {
      await focusOn('radio', 'Microsoft peering');
      await page.keyboard.press('ArrowRight');
    }
    if (exit) {
      await focusOn('switch', 'Seattle has an internet breakout');
      await page.keyboard.press('Space');
    }
    for (const failure of fail) {
      await focusOn('checkbox', failure);
      await page.keyboard.press('Space');
    }
    await explainer.expectVerdict(verdict);
  }
});

test('the sentence names what changed, and what was restored', async ({ page, explainer }) => {
  await explainer.open();
  const primary = page.getByRole('checkbox', { name: 'Primary connection' });
  await primary.check();
  await expect(explainer.verdict()).toContainText(
    'Primary connection failed. All of this traffic now takes the secondary connection; still private up to the Microsoft edge; no redundancy, as all paths share MSEE 2.',
  );
  await primary.uncheck();
  await expect(explainer.verdict()).toContainText('Primary connection restored.');
});

test('a reply that comes back through another edge is dropped, and the page says by what', async ({
  page,
  explainer,
}) => {
  await explainer.open('exit=on&fail=nat-prefix&panel=path');
  await explainer.expectVerdict({ reachable: 'no', private: 'mixed' });
  await expect(explainer.verdict()).toContainText('stateful firewall');
  expect(await explainer.hops('Return hops')).toEqual([['microsoft-public', 'internet', 'seattle']]);
  await page.getByRole('radio', { name: 'Reply' }).check();
  const last = page.getByRole('list', { name: 'Reply, step by step' }).getByRole('listitem').last();
  await expect(last).toContainText('Dropped by a firewall that did not see the request');
  await expect(last).not.toContainText('has arrived');
  expect(new URL(page.url()).searchParams.get('direction')).toBe('reply');
});

test('each router on the path tells the routes it had and why the others lost', async ({
  page,
  explainer,
}) => {
  await explainer.open('connection=primary&panel=path');
  const seattle = page.getByRole('list', { name: 'Step by step' }).getByRole('listitem').first();
  await expect(seattle).toContainText('PE 2 has a lower local preference here');
  await seattle.getByText('Routes that it had').click();
  await expect(seattle).toContainText('192.0.2.0/26');
  await expect(seattle).toContainText('lower local preference');
});
