import { articleCard } from '../../src/content/article/articleCard';
import { pageWords } from '../../src/content/controls';
import { lessonWords } from '../../src/content/library/lessonWords';
import { networkPageWords } from '../../src/content/network/pageWords';
import { statesWords } from '../../src/content/network/statesWords';
import { tourWords } from '../../src/content/tour/tourWords';
import { libraryIds } from '../../src/model/library';
import { network as oneDuct } from '../../src/networks/library/one-duct.network';
import { walked } from '../fixtures/cases';
import { expect, test } from './page';

// The library: small maps to choose from, each network by its address, its tour, and back to the article's.

test('is chosen from small maps, asked, led through, and left for the article’s network', async ({
  page,
  explainer,
}) => {
  await explainer.open();
  await page.getByRole('link', { name: 'Your own network' }).click();
  const cards = page.getByRole('list', { name: 'Networks' }).getByRole('listitem');
  await expect(cards).toHaveCount(libraryIds.length + 1);
  await expect(cards.locator('svg.map-thumbnail')).toHaveCount(libraryIds.length + 1);
  await explainer.expectNoAxeViolations();

  const name = /^network: (.*)$/m.exec(oneDuct.text)?.[1] ?? '';
  await page.getByRole('link', { name }).press('Enter');
  await explainer.expectFocusOn(page.getByRole('main', { name }));
  await expect(page).toHaveTitle(`${name} – ${networkPageWords.title}`);
  await expect(page).toHaveURL(/\?network=one-duct&from=lyon&to=power-platform$/);
  await expect(page.locator('.network-header')).toContainText(name);
  await expect(page.getByText('Lyon reaches Power Platform')).toBeVisible();

  await page.getByRole('button', { name: lessonWords.start }).click();
  await expect(page).toHaveURL(/&step=look$/);
  await explainer.expectNoAxeViolations();
  await page.getByRole('button', { name: tourWords.next }).click();
  await page.getByRole('button', { name: tourWords.notSure }).click();
  await expect(page.getByText('The answer: Private, over ER Marseille.')).toBeVisible();
  await expect(page).toHaveURL(/fail=provider:carrier-one&step=predict&answer=not-sure$/);
  await page.reload();
  await expect(page.getByText('The answer: Private, over ER Marseille.')).toBeVisible();
  // What opens in a new tab has the name and the tour too.
  await expect(page.locator('.loss-table a').first()).toHaveAttribute(
    'href',
    /^\?network=one-duct&from=lyon/,
  );

  // Before and after, side by side.
  await page.getByRole('button', { name: statesWords.compare }).click();
  await expect(page).toHaveURL(/&step=predict&answer=not-sure&compare=none$/);
  await expect(page.getByRole('heading', { name: statesWords.title })).toBeFocused();
  await expect(page.getByRole('img', { name: /^Picture of the/ })).toHaveCount(2);
  await explainer.expectNoAxeViolations();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: statesWords.compare })).toBeFocused();

  // The lecture, and its notes in step in another window.
  await page.getByRole('button', { name: tourWords.present, exact: true }).click();
  await expect(page.getByRole('banner')).toHaveCount(0);
  const opening = page.waitForEvent('popup');
  await page.getByRole('link', { name: 'Speaker notes' }).click();
  const notes = await opening;
  await expect(notes.getByRole('heading', { name: /^Step 2 of 5/ })).toBeVisible();
  await expect(notes.getByRole('status', { name: 'Lecture' })).toContainText('follow each other');
  await notes.keyboard.press('PageDown');
  await expect(page.getByRole('heading', { name: /^Step 3 of 5/ })).toBeVisible();
  await page.keyboard.press('PageDown');
  await expect(page.getByText('The answer: On the public internet.')).toBeVisible();
  await notes.close();
  await page.getByRole('button', { name: /^End the lecture/ }).click();
  await page.getByRole('button', { name: tourWords.leave }).click();
  await expect(page).toHaveURL(/\?network=one-duct&from=lyon&to=service:power-platform$/);

  await page.getByRole('link', { name: /article/ }).click();
  await expect(explainer.verdict()).toBeVisible();
  await expect(page).toHaveURL(/\/$/);

  // The verdict waits while a question asks about what it says.
  await page.goto('./?network=bow-tie&from=dublin&to=vnet:west&step=predict');
  await expect(page.getByText('replies come back over')).toBeHidden();
  await page.getByRole('button', { name: tourWords.notSure }).click();
  await expect(page.getByText('replies come back over')).toBeVisible();
});

test('opens every network from its address, with nothing wider than a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('./#net');
  const card = (id: string) => page.locator(`.library-card[href^="?network=${id}&"]`);
  const cards = [];
  for (const id of libraryIds) {
    const name = await card(id).locator('.library-name').innerText();
    cards.push({ id, name, teaches: await card(id).locator('.library-teaches').innerText() });
  }
  for (const { id, name, teaches } of walked(cards)) {
    await page.goto(`./?network=${id}`);
    await expect(page.locator('.network-header')).toContainText(name);
    await expect(page.getByText(teaches)).toBeVisible();
    const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    await expect.poll(overflow, id).toBeLessThanOrEqual(0);
  }
});

test('says of an address that names no network of the library, and shows the article’s', async ({
  page,
  explainer,
}) => {
  await explainer.open('network=three-tires');
  await expect(page.getByRole('alert')).toContainText('network=three-tires');
  await page.getByRole('link', { name: 'Your own network' }).click();
  await expect(page.getByRole('link', { name: articleCard.name })).toBeVisible();

  // One that was damaged on its way opens its network, and says as what it was read.
  await page.goto('./?network=one-duct;fail=location:marseille+provider:carrier-one).');
  const notice = page.getByRole('alert');
  await expect(notice).toContainText('network=one-duct&fail=location:marseille~provider:carrier-one');
  await expect(page).toHaveURL(/\?network=one-duct&fail=location:marseille~provider:carrier-one$/);
  await expect(page.getByRole('main')).toContainText('Not private');
  await page.getByRole('button', { name: pageWords.dismiss }).click();
  await expect(notice).toHaveCount(0);
});
