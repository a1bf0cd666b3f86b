import type { Page } from '@playwright/test';
import { expect, test } from './onePage';

// No picture, no mouse: only what has a role and a name, as a screen reader finds it.

const check = (page: Page, role: 'checkbox' | 'switch' | 'radio' | 'tab', name: string) =>
  page.getByRole(role, { name, exact: true }).press('Space');

test('which way, what if both fail, why, and is it private: all answered by roles and names', async ({
  page,
  explainer,
}) => {
  await explainer.openState('');
  const hops = () => page.getByRole('list', { name: 'Hops', exact: true }).first().getByRole('listitem');
  await expect(hops()).toHaveText(['Seattle', 'PE 1', 'MSEE 1', 'Power Platform']);
  await expect(
    page.getByRole('button', {
      name: /^Primary connection, from partner edge 1 to Microsoft edge 1, in use/,
    }),
  ).toBeAttached();
  await expect(explainer.verdict()).toContainText(/Private.*to the Microsoft edge/);

  await check(page, 'checkbox', 'Primary connection');
  await check(page, 'checkbox', 'Secondary connection');
  await expect(explainer.verdict()).toContainText(/Not reachable/);
  await expect(explainer.verdict()).toContainText('none of this traffic crosses the internet');
  await expect(page.getByRole('list', { name: 'Hops', exact: true })).toHaveCount(0);
  await expect(page.getByRole('button', { name: /^Primary connection, .*, failed$/ })).toBeAttached();

  await check(page, 'switch', 'Seattle has an internet breakout');
  await expect(explainer.verdict()).toContainText('Not private');
  await expect(hops()).toHaveText(['Seattle', 'Public internet', 'Power Platform']);
  await expect(page.getByRole('button', { name: /^Internet breakout, .*, in use$/ })).toBeAttached();

  await page.getByRole('tab', { name: 'Path', exact: true }).press('Enter');
  await expect(page.getByRole('tabpanel', { name: 'Path' })).toContainText(
    'Only the default route is left, to the public internet: PE 1 and PE 2 have no route to offer.',
  );
});

test('the same is told in the text alone, and done there', async ({ page, explainer }) => {
  await explainer.openState('exit=on&view=text');
  const network = page.getByRole('region', { name: 'The network in text' });
  await expect(network.getByRole('heading', { level: 3 }).first()).toHaveText('Two equal paths');
  for (const name of ['Fail Primary connection', 'Fail Secondary connection'])
    await network.getByRole('button', { name, exact: true }).press('Enter');
  await explainer.expectVerdict({ reachable: 'yes', private: 'no' });
  await expect(network.getByRole('row', { name: /^Secondary connection PE 2/ })).toContainText('Failed');
  await expect(network.getByRole('list', { name: 'Step by step' })).toContainText(
    'Only the default route is left',
  );
  // A table is one stop; arrow keys lead on in it.
  const stops = () =>
    network.locator('table button').evaluateAll((all) => all.filter((each) => each.tabIndex === 0).length);
  expect(await stops()).toBe(3);
  await network.getByRole('button', { name: 'Explain MSEE 1', exact: true }).focus();
  await page.keyboard.press('ArrowDown');
  const explain = network.getByRole('button', { name: 'Explain MSEE 2', exact: true });
  await explainer.expectFocusOn(explain);
  await page.keyboard.press('ArrowRight');
  await explainer.expectFocusOn(network.getByRole('button', { name: 'Fail MSEE 2', exact: true }));
  await page.keyboard.press('ArrowLeft');
  expect(await stops()).toBe(3);
  await explain.press('Enter');
  await expect(page.getByRole('tabpanel').getByRole('heading', { level: 2 })).toHaveText('MSEE 2');
});

const LANDMARKS = ['banner', 'main', 'contentinfo'] as const;

test('the page has its landmarks, each once, and a way past the header', async ({ page, explainer }) => {
  await explainer.openState('');
  for (const landmark of LANDMARKS) await expect(page.getByRole(landmark)).toHaveCount(1);
  for (const name of ['Path', 'Details', 'Go deeper'])
    await expect(page.getByRole('region', { name, exact: true })).toHaveCount(1);
  await page.getByRole('link', { name: 'Skip to the details' }).press('Enter');
  await page.keyboard.press('Tab');
  const tab = () => page.evaluate(() => document.activeElement?.getAttribute('data-panel'));
  await expect.poll(tab).toBe('explain');

  // "?view=library" asks which networks there are.
  for (const address of ['?view=library', '?network=bow-tie', '?view=report', '?compare=path:internet']) {
    await page.goto(`./${address}`);
    await page.getByRole('link', { name: 'Skip the header' }).press('Enter');
    await explainer.expectFocusOn(page.getByRole('main'));
    expect(new URL(page.url()).hash, address).toBe(address === '?view=library' ? '#net' : '');
  }
});

/** Notes in the page itself each time that live regions change, together, to a text. */
async function listen(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.evaluate(() => {
    const live = ':is([role="status"], [role="alert"], [role="log"], [aria-live]):not([aria-live="off"])';
    const textOf = (element: Element) => element.textContent?.trim() ?? '';
    const before = new Map([...document.querySelectorAll(live)].map((each) => [each, textOf(each)]));
    document.body.dataset.said = '';
    new MutationObserver(() => {
      for (const element of document.querySelectorAll(live)) {
        const text = textOf(element);
        if (before.get(element) === text) continue;
        before.set(element, text);
        if (text !== '') document.body.dataset.said += `${element.getAttribute('aria-label') ?? 'unnamed'}\n`;
      }
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
  return async () => {
    const said = await page.evaluate(
      () =>
        new Promise<string>((resolve) => {
          requestAnimationFrame(() =>
            requestAnimationFrame(() => {
              const { said = '' } = document.body.dataset;
              document.body.dataset.said = '';
              resolve(said);
            }),
          );
        }),
    );
    return said.split('\n').filter(Boolean);
  };
}

test('each change of the scenario is announced once, by the verdict, which says what changed', async ({
  page,
  explainer,
}) => {
  await explainer.openState('');
  const said = await listen(page);
  const changes = [
    ['checkbox', 'Primary connection', 'Primary connection failed.'],
    ['checkbox', 'Secondary connection', 'Both connections failed.'],
    ['switch', 'Seattle has an internet breakout', 'default route'],
    ['checkbox', 'Texas internet breakout', 'the Texas internet breakout failed.'],
    ['checkbox', 'Primary connection', 'Primary connection restored.'],
    ['radio', 'Azure private peering', 'private up to the resource'],
    ['radio', 'Texas', 'Texas'],
  ] as const;
  for (const [role, name, words] of changes) {
    await check(page, role, name);
    await expect(explainer.verdict()).toContainText(words);
    expect(await said(), name).toEqual(['Verdict']);
  }
});

test('a change is announced once with a room open, too', async ({ page, explainer }) => {
  for (const room of ['resilience', 'healing', 'contention', 'remedies', 'advice']) {
    await explainer.openState(`more=${room}`);
    const said = await listen(page);
    await check(page, 'checkbox', 'Microsoft edge');
    await expect(explainer.verdict()).toContainText('Microsoft edge failed.');
    expect(await said()).toEqual(['Verdict']);
    await check(page, 'switch', 'Seattle has an internet breakout');
    await explainer.expectVerdict({ reachable: 'yes', private: 'no' });
    expect(await said(), room).toEqual(['Verdict']);
  }
});

test('what is selected is read out with what it is, and what is no change is not', async ({
  page,
  explainer,
}) => {
  await explainer.openState('fail=primary');
  const said = await listen(page);
  await page.getByRole('tab', { name: 'Compliance', exact: true }).press('Enter');
  await expect(page.getByRole('tabpanel', { name: 'Compliance' }).getByRole('heading').first()).toBeVisible();
  await page.getByRole('button', { name: /^Secondary connection, from/ }).press('Enter');
  await expect(
    page.getByRole('button', { name: /^Secondary connection, from/, pressed: true }),
  ).toBeAttached();
  await expect(page.getByRole('status', { name: 'Selected' })).toContainText('Secondary connection: ');
  expect(await said()).toEqual(['Selected']);
});
