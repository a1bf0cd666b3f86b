import type { Page } from '@playwright/test';
import { pageWords, topicLabels } from '../../../src/content/controls';
import { walked } from '../../fixtures/cases';
import { expect, test } from '../page';

// Requests that fail: each chunk alone, and the page as a whole.

test.use({ expectedComplaints: [/^(console|page) error: /] });

/** Blocks chunks with this name until released. */
async function withhold(page: Page, name: string): Promise<() => Promise<void>> {
  const files = new RegExp(`/assets/${name}-[^/]*$`);
  await page.route(files, (route) => route.abort());
  return () => page.unroute(files);
}

const failure = (page: Page) => page.getByRole('alert').filter({ hasText: pageWords.notArrived });
const tryAgain = (page: Page) => page.getByRole('button', { name: pageWords.tryAgain });

/** Locates each part, and its text once loaded. */
const parts = [
  { file: 'answer', query: 'fail=primary', there: 'status', name: 'Verdict' },
  { file: 'Myths', query: 'fail=primary&more=myths', there: 'region', name: topicLabels.myths },
  {
    file: 'CompliancePanel',
    query: 'fail=primary&panel=compliance',
    there: 'radiogroup',
    name: /have to show/,
  },
  { file: 'ElementExplained', query: 'fail=primary&select=msee1', there: 'button', name: /^Fail / },
  { file: 'Tour', query: 'fail=primary&step=both-fail', there: 'region', name: 'Tour' },
  { file: 'Presenter', query: 'fail=primary&present=on', there: 'navigation', name: 'Lecture' },
  { file: 'NotesPage', query: 'fail=primary&step=both-fail&present=notes', there: 'button', name: 'Next' },
  { file: 'FullPageLink', query: 'fail=primary&embed=1', there: 'link', name: 'Open the full page' },
  { file: 'TextView', query: 'fail=primary&view=text', there: 'list', name: /Hops/ },
  { file: 'Report', query: 'fail=primary&view=report', there: 'article', name: /^Path report/ },
  {
    file: 'Changing',
    query: 'fail=primary&compare=path:internet&change=first',
    there: 'button',
    name: 'Back to comparing',
  },
  { file: 'Compare', query: 'fail=primary&compare=path:internet', there: 'table', name: /./ },
] as const;

async function arrivesWhenTriedAgain(page: Page, { file, query, there, name }: (typeof parts)[number]) {
  const give = await withhold(page, file);
  await page.goto(`./?${query}`);
  await expect(failure(page), file).toBeVisible();
  await expect(failure(page)).toContainText(pageWords.notArrivedHint);
  expect(new URL(page.url()).search).toBe(`?${query}`);
  await give();
  await tryAgain(page).click();
  await expect(page.getByRole(there, { name }).first(), file).toBeVisible();
  await expect(failure(page)).toHaveCount(0);
  expect(new URL(page.url()).search).toBe(`?${query}`);
}

for (const part of parts.slice(0, 2))
  test(`${part.file} not arriving leaves the address alone, and arrives when tried again`, async ({ page }) =>
    arrivesWhenTriedAgain(page, part));

test('so does each other part', { tag: '@chromium' }, async ({ page }) => {
  for (const part of walked(parts.slice(2))) await arrivesWhenTriedAgain(page, part);
});

test('without the second script the opening scene stands, and the first choice says what is missing', async ({
  page,
  explainer,
}) => {
  const give = await withhold(page, 'answer');
  await explainer.open();
  await explainer.expectVerdict({ reachable: 'yes', private: 'yes' });
  await page.getByRole('checkbox', { name: 'Primary connection' }).click();
  await expect(failure(page)).toBeVisible();
  await give();
  await tryAgain(page).click();
  await expect(explainer.verdict()).toContainText('secondary connection');
});

test('a room whose style does not arrive is not shown without it', async ({ page, explainer }) => {
  await page.route(/\/assets\/Failover-[^/]*\.css$/, (route) => route.abort());
  await explainer.open('more=healing');
  await expect(failure(page)).toBeVisible();
});

test('a part that is lost takes nothing else with it', { tag: '@alike' }, async ({ page, explainer }) => {
  await withhold(page, 'Myths');
  await explainer.open();
  await page.getByRole('button', { name: topicLabels.myths }).click();
  await expect(failure(page)).toBeVisible();
  await page.getByRole('checkbox', { name: 'Primary connection' }).check();
  await expect(explainer.verdict()).toContainText('secondary connection');
  await page.getByRole('button', { name: topicLabels.about }).click();
  await expect(failure(page)).toHaveCount(0);
  await explainer.expectNoAxeViolations();
});

test('what was said of one element is not in the way of the picture', { tag: '@alike' }, async ({
  page,
  explainer,
}) => {
  await withhold(page, 'ElementExplained');
  await explainer.open('select=msee1');
  await expect(failure(page)).toBeVisible();
  await explainer.open('select=msee1');
  await page.evaluate(() => history.pushState(null, '', './'));
  await page.evaluate(() => dispatchEvent(new PopStateEvent('popstate')));
  await expect(failure(page)).toHaveCount(0);
});

test('a text that does not arrive leaves the picture to go back to, and the rest to be used', {
  tag: '@alike',
}, async ({ page, explainer }) => {
  await withhold(page, 'TextView');
  await explainer.open('view=text');
  await expect(failure(page)).toBeVisible();
  await page.getByRole('checkbox', { name: 'Primary connection' }).check();
  await expect(explainer.verdict()).toContainText('secondary connection');
  await page.getByRole('radio', { name: 'Picture' }).check();
  await expect(explainer.element('seattle')).toBeVisible();
  await expect(failure(page)).toHaveCount(0);
});

test('trying again without a network leaves what is there', async ({ page, explainer }) => {
  await withhold(page, 'Myths');
  await explainer.open('fail=primary&more=myths');
  await expect(failure(page)).toBeVisible();
  await page.route(/\/\?fail=/, (route) => route.abort());
  await tryAgain(page).click();
  await expect(page.getByText(pageWords.stillNoConnection)).toBeVisible();
  await expect(explainer.verdict()).toContainText('secondary connection');
  await explainer.expectNoAxeViolations();
});

test('a dialog that does not arrive says so where it is seen, and can be closed', { tag: '@alike' }, async ({
  page,
  explainer,
}) => {
  await withhold(page, 'ShareDialog');
  await explainer.open('fail=primary');
  const share = page.getByRole('button', { name: pageWords.share });
  await share.click();
  await expect(failure(page)).toBeInViewport({ ratio: 1 });
  await failure(page).getByRole('button', { name: pageWords.dismiss }).click();
  await expect(failure(page)).toHaveCount(0);
  await explainer.expectFocusOn(share);
});

test('a list of keys that does not arrive can be closed and asked for again', { tag: '@alike' }, async ({
  page,
  explainer,
}) => {
  await withhold(page, 'PageKeys');
  await explainer.open();
  const button = page.getByRole('button', { name: pageWords.keyboard });
  for (let time = 0; time < 2; time += 1) {
    await button.click();
    await failure(page).getByRole('button', { name: pageWords.dismiss }).click();
    await expect(failure(page)).toHaveCount(0);
    await explainer.expectFocusOn(button);
  }
});

test('the picture stays, still, without what makes it live, and follows the scenario', async ({
  page,
  explainer,
}) => {
  const give = await withhold(page, 'NetworkCanvas');
  await explainer.open('fail=primary');
  await page.locator('.picture').dispatchEvent('pointerover');
  await expect(page.getByText(pageWords.pictureStandsStill)).toBeVisible();
  await expect(page.locator('.picture-still')).toBeVisible();
  await page.getByRole('checkbox', { name: 'Secondary connection' }).check();
  await explainer.expectVerdict({ reachable: 'no', private: 'none' });
  await explainer.expectNoAxeViolations();
  await give();
  await tryAgain(page).click();
  await expect(page.getByText(pageWords.pictureStandsStill)).toHaveCount(0);
  await explainer.makePictureLive();
  await explainer.expectVerdict({ reachable: 'no', private: 'none' });
});

test('the colours that were chosen are there before the script of the page', async ({ page, explainer }) => {
  await explainer.openState('');
  await page.getByRole('button', { name: pageWords.themeHint.dark }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.route(/\/assets\/[^/]*\.js$/, (route) => route.abort());
  await page.goto('./');
  await expect(page.getByRole('status', { name: 'Verdict' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('a part that breaks leaves a way back, and the scenario in the address', {
  // Others never finish loading a page of which a part is answered by the test.
  tag: '@chromium',
}, async ({ page, explainer }) => {
  await page.route(/\/assets\/Myths-[^/]*\.js$/, (route) =>
    route.fulfill({
      contentType: 'text/javascript',
      body: 'export function Myths() { throw new Error("planted"); }',
    }),
  );
  await explainer.open('fail=primary&more=myths');
  const broken = page.getByRole('alert').filter({ hasText: pageWords.wentWrong });
  await expect(broken).toBeVisible();
  expect(new URL(page.url()).search).toBe('?fail=primary&more=myths');
  await broken.getByRole('link', { name: pageWords.openingScene }).click();
  await explainer.expectVerdict({ reachable: 'yes', private: 'yes' });
  expect(new URL(page.url()).search).toBe('');
  await page.goBack();
  await expect(page.getByRole('checkbox', { name: 'Primary connection' })).toBeChecked();
});
