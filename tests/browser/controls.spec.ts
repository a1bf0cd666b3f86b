import { expect, test } from './onePage';
import { test as inAContext } from './page';

const query = (url: string) => new URL(url).search;

const radios = [
  { group: 'Office', option: 'Texas', address: '?path=internet' },
  { group: 'Peering', option: 'Azure private peering', address: '?peering=azure-private' },
  { group: 'Connection', option: 'Primary', address: '?connection=primary' },
  { group: 'Connection', option: 'Secondary', address: '?connection=secondary' },
] as const;

test('every radio button is in the address, survives a reload, and Back undoes it', async ({
  page,
  explainer,
}) => {
  for (const { group, option, address } of radios) {
    await explainer.open();
    const radio = page.getByRole('radiogroup', { name: group, exact: true }).getByRole('radio', {
      name: option,
      exact: true,
    });
    await radio.check();
    await expect(radio).toBeChecked();
    expect(query(page.url())).toBe(address);
    const said = await explainer.verdict().textContent();
    await page.reload();
    await expect(radio).toBeChecked();
    await expect(explainer.verdict()).toHaveText(said ?? '');
    await page.goBack();
    expect(query(page.url())).toBe('');
    await expect(radio).not.toBeChecked();
    await page.goForward();
    await expect(radio).toBeChecked();
  }
});

test('arrow keys choose within a group of options', async ({ page, explainer }) => {
  await explainer.open();
  await page.getByRole('radio', { name: 'Both', exact: true }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: 'Primary', exact: true })).toBeChecked();
  expect(query(page.url())).toBe('?connection=primary');
});

test('the internet breakout is a switch', async ({ page, explainer }) => {
  await explainer.open();
  const exit = page.getByRole('switch', { name: 'Seattle has an internet breakout' });
  await expect(exit).not.toBeChecked();
  await exit.check();
  expect(query(page.url())).toBe('?exit=on');
  await page.reload();
  await expect(exit).toBeChecked();
});

const checkboxes = {
  'Primary connection': 'primary',
  'Secondary connection': 'secondary',
  'Microsoft peering': 'microsoft-peering',
  'Azure private peering': 'private-peering',
  'Partner edge': 'partner-edge',
  'Microsoft edge': 'microsoft-edge',
  'Texas internet breakout': 'texas-internet',
} as const;

const misconfigurations = {
  'Route filter removed': 'route-filter',
  'NAT prefix not advertised over ExpressRoute': 'nat-prefix',
} as const;

test('each failure has a checkbox, several stand at once, and one button restores all', async ({
  page,
  explainer,
}) => {
  await explainer.open();
  const group = page.getByRole('group', { name: 'What if it fails' });
  for (const [name, id] of Object.entries(checkboxes)) {
    const box = group.getByRole('checkbox', { name, exact: true });
    await box.check();
    expect(query(page.url())).toBe(`?fail=${id}`);
    await box.uncheck();
    expect(query(page.url())).toBe('');
  }
  const wrong = page.getByRole('group', { name: 'Misconfigured' });
  for (const [name, id] of Object.entries(misconfigurations)) {
    const box = wrong.getByRole('checkbox', { name, exact: true });
    await box.check();
    expect(query(page.url())).toBe(`?fail=${id}`);
    await box.uncheck();
  }
  await group.getByRole('checkbox', { name: 'Secondary connection' }).check();
  await group.getByRole('checkbox', { name: 'Primary connection' }).check();
  expect(query(page.url())).toBe('?fail=primary~secondary');
  await page.getByRole('button', { name: 'Restore all' }).click();
  expect(query(page.url())).toBe('');
  await expect(group.getByRole('checkbox', { checked: true })).toHaveCount(0);
});

test('the tabs show one panel at a time and are in the address', async ({ page, explainer }) => {
  await explainer.open();
  const tabs = page.getByRole('tablist', { name: 'Details' });
  for (const name of ['Path', 'Compliance', 'Predictability', 'Explain']) {
    await tabs.getByRole('tab', { name, exact: true }).click();
    await expect(page.getByRole('tabpanel', { name, exact: true })).toBeVisible();
    expect(query(page.url())).toBe(name === 'Explain' ? '' : `?panel=${name.toLowerCase()}`);
  }
  await tabs.getByRole('tab', { name: 'Explain' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('tabpanel', { name: 'Path', exact: true })).toBeVisible();
  await page.keyboard.press('End');
  await expect(page.getByRole('tabpanel', { name: 'Predictability' })).toBeVisible();
});

inAContext(
  'the link to exactly this view is copied',
  { tag: '@chromium' },
  async ({ page, explainer, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await explainer.open('exit=on&panel=compliance&fail=circuit');
    await page.getByRole('button', { name: 'Copy link' }).click();
    await expect(page.getByRole('button', { name: 'Link copied' })).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
  },
);

inAContext(
  'where the clipboard refuses, the link is shown to be selected',
  { tag: '@alike' },
  async ({ page, explainer }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', {
        value: { writeText: () => Promise.reject(new Error('refused')) },
      });
    });
    await explainer.open('fail=primary');
    await page.getByRole('button', { name: 'Copy link' }).click();
    await expect(page.getByRole('textbox')).toHaveValue(page.url());
  },
);

test('what the address says and the page does not know is told, and can be dismissed', {
  tag: '@alike',
}, async ({ page, explainer }) => {
  await explainer.open('path=carrier-pigeon&fail=primary~moon&select=nowhere');
  const notice = page.getByRole('alert');
  await expect(notice).toContainText('path=carrier-pigeon');
  await expect(notice).toContainText('fail=moon');
  await expect(notice).toContainText('select=nowhere');
  await expect(page.getByRole('radio', { name: 'Seattle' })).toBeChecked();
  await expect(page.getByRole('checkbox', { name: 'Primary connection' })).toBeChecked();
  await notice.getByRole('button', { name: 'Dismiss' }).click();
  await expect(notice).toHaveCount(0);
});

test('the theme can be chosen and is kept', { tag: '@alike' }, async ({ page, explainer }) => {
  await explainer.open();
  await page.getByRole('button', { name: 'Switch to dark colours' }).click();
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await expect.poll(ground).toBe('rgb(13, 16, 21)');
  await page.reload();
  expect(await ground()).toBe('rgb(13, 16, 21)');
});

test('a link to the details leads there and leaves the address, and what was dismissed, alone', async ({
  page,
  explainer,
}) => {
  await explainer.open('exit=on&fail=moon');
  await page.getByRole('button', { name: 'Dismiss' }).click();
  const skip = page.getByRole('link', { name: 'Skip to the details' });
  await skip.focus();
  await page.keyboard.press('Enter');
  await explainer.expectFocusOn(page.getByRole('region', { name: 'Details' }));
  expect(new URL(page.url()).hash).toBe('');
  await expect(page.getByRole('alert')).toHaveCount(0);

  // A tour stands in their place.
  await page.getByRole('button', { name: 'Tour', exact: true }).click();
  await explainer.expectFocusOn(page.getByRole('heading', { name: /^Step 1 of/ }));
  const toTour = page.getByRole('link', { name: 'Skip to the tour' });
  await toTour.focus();
  await page.keyboard.press('Enter');
  await explainer.expectFocusOn(page.locator('.tour'));
});

test('what is open already is brought into view when it is asked for again', async ({ page, explainer }) => {
  await explainer.open('panel=compliance&more=exceptions');
  const room = page.getByRole('region', { name: 'What still uses the internet' });
  await expect(room).toBeVisible();
  await page.getByRole('tabpanel').getByRole('button', { name: 'What still uses the internet' }).click();
  await explainer.expectFocusOn(room);
  await page.getByRole('contentinfo').getByRole('button', { name: 'What is simplified' }).click();
  const about = page.getByRole('region', { name: 'What is simplified' });
  await explainer.expectFocusOn(about);
  await page.getByRole('contentinfo').getByRole('button', { name: 'What is simplified' }).click();
  await expect(about).toHaveCount(0);
});

test('a step is drawn as its stretch is exposed, whatever the colour of its line', { tag: '@alike' }, async ({
  page,
  explainer,
}) => {
  const drawnAt = (exposure: string) =>
    page
      .locator(`.step[data-exposure="${exposure}"]`)
      .first()
      .evaluate((step) => {
        const { backgroundColor, backgroundImage } = getComputedStyle(step, '::after');
        return { backgroundColor, backgroundImage };
      });
  await explainer.open('peering=azure-private&panel=path');
  expect((await drawnAt('private')).backgroundImage).toBe('none');
  expect((await drawnAt('microsoft-isolated')).backgroundImage).toMatch(/^linear-gradient/);
  await explainer.open('path=internet&peering=azure-private&panel=path');
  expect((await drawnAt('public-internet')).backgroundColor).toBe('rgba(0, 0, 0, 0)');
});
