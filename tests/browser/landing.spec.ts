import type { Locator, Page } from '@playwright/test';
import { tabLabels, topicLabels } from '../../src/content/controls';
import { topics } from '../../src/store/choices/page';
import { walked } from '../fixtures/cases';
import { expect, test } from './onePage';

// Scroll positions after links and clicks, and ways back.

const WINDOWS = [
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
  { width: 390, height: 844 },
] as const;

const room = (page: Page) => page.locator('.topic-body');
const details = (page: Page) => page.getByRole('region', { name: 'Details' });

/** How far below the top of the window it begins. */
const top = (place: Locator) => place.evaluate((element) => Math.round(element.getBoundingClientRect().top));

async function expectAtTop(place: Locator, what: string): Promise<void> {
  await expect.poll(() => top(place), what).toBeLessThanOrEqual(10);
  await expect.poll(() => top(place), what).toBeGreaterThanOrEqual(-2);
}

for (const [turn, window] of WINDOWS.entries())
  test(`an address lands at what it opens: ${window.width} wide`, { tag: '@chromium' }, async ({
    page,
    explainer,
  }) => {
    await page.setViewportSize(window);
    for (const topic of walked(topics, turn)) {
      await explainer.openState(`more=${topic}&fail=primary`);
      await expectAtTop(room(page), topic);
      await expect(room(page).getByRole('heading').first()).toBeInViewport();
    }
    for (const query of ['panel=compliance', 'panel=path&fail=primary', 'select=msee1']) {
      await explainer.openState(query);
      const heading = details(page).getByRole('heading', { level: 2 });
      await expect(heading, query).toBeInViewport();
      // Beside the picture the panel is in view, and so is the verdict.
      if (window.width > 1180) await expect(explainer.verdict()).toBeInViewport({ ratio: 1 });
      else await expect.poll(() => top(details(page)), query).toBeLessThan(window.height / 2);
    }
    await explainer.openState('fail=primary');
    expect(await page.evaluate(() => scrollY)).toBe(0);
  });

test('a topic opened by a click stands at the top, with both marks and ways back', async ({
  page,
  explainer,
}) => {
  await explainer.openState('fail=primary');
  for (const topic of walked(topics.filter((each) => each !== 'about'))) {
    const opener = page
      .getByRole('region', { name: 'Go deeper' })
      .getByRole('listitem')
      .getByText(topicLabels[topic]);
    await opener.click();
    await expect(page.locator('.loading')).toHaveCount(0);
    await expectAtTop(room(page), topic);
    await expect(room(page).locator('.topic-bar')).toContainText(/Reachable.*Private/);
    await page.keyboard.press('Escape');
    await expect(room(page)).toHaveCount(0);
    await explainer.expectFocusOn(opener);
  }
  await page.getByRole('button', { name: topicLabels.myths, exact: true }).click();
  await room(page).getByRole('button', { name: 'To the picture' }).click();
  await expect(explainer.verdict()).toBeInViewport({ ratio: 1 });
  await expect(page.locator('.picture')).toBeInViewport({ ratio: 0.8 });
  await explainer.expectFocusOn(explainer.verdict());
  const about = page.getByRole('contentinfo').getByRole('button', { name: topicLabels.about });
  await about.click();
  await expect(about).toHaveAttribute('aria-expanded', 'true');
  await room(page).getByRole('button', { name: 'Close' }).click();
  await explainer.expectFocusOn(about);
});

test('beside a long panel the picture stays, and so does what leads deeper', async ({ page, explainer }) => {
  await page.setViewportSize({ width: 1440, height: 940 });
  for (const panel of ['compliance', 'predictability', 'path'] as const) {
    await explainer.openState(`panel=${panel}&exit=on&fail=primary~secondary`);
    await expect(page.getByRole('heading', { name: 'Go deeper' })).toBeInViewport();
    const content = page.getByRole('tabpanel', { name: tabLabels[panel], exact: true });
    await content.evaluate((element) => element.scrollTo(0, element.scrollHeight));
    await expect(page.locator('.picture')).toBeInViewport({ ratio: 1 });
    await expect(explainer.verdict()).toBeInViewport({ ratio: 1 });
  }
  await explainer.openState('panel=compliance');
  const headings = page.getByRole('navigation', { name: 'In this panel' });
  await headings.getByRole('button', { name: 'What the article says' }).click();
  const there = details(page).getByRole('heading', { name: 'What the article says' });
  await expect(there).toBeInViewport();
  await explainer.expectFocusOn(there);
  await explainer.expectNoAxeViolations();
});

test('Explain opens with what is the case, and leads to what failed', async ({ page, explainer }) => {
  await explainer.openState('');
  const panel = page.getByRole('tabpanel', { name: 'Explain' });
  await expect(panel.getByRole('heading', { level: 2 })).toHaveText('Two offices, two paths');
  await page.getByRole('checkbox', { name: 'Primary connection' }).check();
  await expect(panel.getByRole('heading', { level: 2 })).toHaveText('Private path without redundancy');
  await page.getByRole('checkbox', { name: 'Secondary connection' }).check();
  await expect(panel.getByRole('heading', { level: 2 })).toHaveText('Down, and none of it on the internet');
  await panel.getByRole('button', { name: 'Secondary connection' }).click();
  await expect(panel.getByRole('heading', { level: 2 })).toHaveText('Secondary connection');
  await page.keyboard.press('Escape');
  await expect(panel.getByRole('heading', { level: 2 })).toHaveText('Down, and none of it on the internet');
  await panel.getByRole('button', { name: 'Path', exact: true }).click();
  await expect(page.getByRole('tabpanel', { name: 'Path' })).toBeVisible();
});

test('what fills the page takes the focus, is named by the title, and gives both back', async ({
  page,
  explainer,
}) => {
  await explainer.openState('fail=primary');
  const title = await page.title();
  const share = page.getByRole('button', { name: 'Share…' });
  await share.click();
  await page.getByRole('dialog').getByRole('button', { name: 'Open the report' }).click();
  await explainer.expectFocusOn(page.getByRole('article').getByRole('heading', { level: 2 }).first());
  await expect(page).toHaveTitle(`Report – ${title}`);
  await page.keyboard.press('Escape');
  await explainer.expectVerdict({ reachable: 'yes', private: 'yes' });
  await explainer.expectFocusOn(share);
  await expect(page).toHaveTitle(title);

  const compare = page.getByRole('button', { name: 'Compare two scenarios' });
  await compare.click();
  await explainer.expectFocusOn(page.getByRole('heading', { level: 2, name: 'Two scenarios compared' }));
  await expect(page).toHaveTitle(`Compare two scenarios – ${title}`);
  await page.keyboard.press('Escape');
  await explainer.expectFocusOn(compare);

  // In a tour, too, whose card is put in anew.
  await explainer.openState('step=one-fails');
  await compare.click();
  await explainer.expectFocusOn(page.getByRole('heading', { level: 2, name: 'Two scenarios compared' }));
  await page.keyboard.press('Escape');
  await expect(page.getByRole('region', { name: 'Tour' })).toBeVisible();
  await explainer.expectFocusOn(compare);

  for (const [query, expected] of [
    ['view=text', 'Text'],
    ['panel=path', 'Details: Path'],
    ['more=layers', topicLabels.layers],
    ['step=both-fail', 'Tour, step 5 of 10'],
    ['step=both-fail&present=on', 'Lecture, tour, step 5 of 10'],
    ['step=both-fail&present=notes', 'Speaker notes, tour, step 5 of 10'],
  ] as const) {
    await page.goto(`./?${query}`);
    await expect(page).toHaveTitle(`${expected} – ${title}`);
  }
});

test('pages of others open beside this one', async ({ page, explainer }) => {
  const outside = () =>
    page.locator('a[href^="http"]').evaluateAll((links) =>
      links.flatMap((link) => {
        if (!(link instanceof HTMLAnchorElement) || link.origin === location.origin) return [];
        const isBeside = link.target === '_blank' && /noopener/.test(link.rel);
        return isBeside && (link.textContent ?? '').trim() !== '' ? [] : [link.outerHTML];
      }),
    );
  let links = 0;
  for (const query of [
    '',
    'panel=compliance',
    'select=msee1',
    'more=exceptions',
    'more=about',
    'step=both-fail',
  ]) {
    await explainer.openState(query);
    expect(await outside(), query).toEqual([]);
    links += await page.locator('a[target=_blank]').count();
  }
  expect(links).toBeGreaterThan(20);
});

test('the same address says the same, whichever steps led to it', async ({ page, explainer }) => {
  await explainer.openState('');
  for (const name of [
    'Primary connection',
    'Route filter removed',
    'Secondary connection',
    'Route filter removed',
  ])
    await page.getByRole('checkbox', { name }).click();
  await page.getByRole('switch').check();
  await page.getByRole('checkbox', { name: 'Texas internet breakout' }).check();
  const sentence = explainer.verdict().locator('.verdict-sentence');
  await expect(sentence).toContainText('Both connections and the Texas internet breakout failed.');
  const sent = await sentence.textContent();
  const receiver = await page.context().newPage();
  await receiver.goto(page.url());
  await expect(receiver.locator('.verdict-sentence')).toHaveText(sent ?? '');
  await expect(receiver.locator('.verdict-remark')).toHaveCount(0);
});

test('a failure of the other office alone leads to that office', async ({ page, explainer }) => {
  await explainer.openState('fail=texas-internet');
  await page.getByRole('button', { name: 'Look at Texas' }).click();
  await expect(page.getByRole('radio', { name: 'Texas' })).toBeChecked();
  await explainer.expectVerdict({ reachable: 'no', private: 'none' });
  await explainer.expectFocusOn(explainer.verdict());
  await explainer.openState('fail=primary');
  await expect(page.getByRole('button', { name: /^Look at/ })).toHaveCount(0);
  await page.setViewportSize({ width: 390, height: 844 });
  await expect(page.getByRole('radio', { name: 'Seattle' })).toBeInViewport();
});
