import type { Page } from '@playwright/test';
import { randomAddress } from '../../fixtures/addresses';
import { cases, walked } from '../../fixtures/cases';
import { type Chance, chanceFrom } from '../../fixtures/random';
import { expect, test } from '../page';
import { type Seen, seenOnPage, shownForAddress } from './shownForAddress';

// Addresses by users, crawlers and attackers, shown by the page. Most arrive as by Back and Forward, at any
// length; some are opened, at a length that servers accept.

const AT_ONCE = 25;
const ROUNDS = walked([0, 1, 2, 3, 4, 5]);
const SEEDS = [7000, 7006, 7012].slice(0, cases(1, 3));
const OPENED = walked([...Array(cases(25, 50)).keys()]).length;
const LONGEST_OPENED = 6000;

const inShort = (query: string) => JSON.stringify(query.slice(0, 160));

/** Finds faults in how the page shows an address. */
function problemsOf(query: string, { search, hash, shown, faults }: Seen): string[] {
  const expected = shownForAddress({ search, hash });
  const differing = Object.keys(expected).filter(
    (key) => JSON.stringify(Reflect.get(shown, key)) !== JSON.stringify(Reflect.get(expected, key)),
  );
  const told = differing.map(
    (key) =>
      `${key} is ${JSON.stringify(Reflect.get(shown, key))}, not ${JSON.stringify(Reflect.get(expected, key))}`,
  );
  return [...faults, ...told].map((problem) => `${problem} at ${inShort(query)}`);
}

/** Finds known keys with an invalid value that no notice names. */
function unnamed(misunderstood: readonly string[], { shown }: Seen): string[] {
  return misunderstood.filter(
    (key) => !shown.notices.some((notice) => notice.includes(`“${key}=`) || notice.includes(`&${key}=`)),
  );
}

/** Defines functions in the page, so that a batch of addresses needs one call. */
async function teach(page: Page): Promise<void> {
  await page.evaluate(`window.seenOnPage = ${seenOnPage.toString()}`);
}

declare global {
  interface Window {
    seenOnPage: () => Seen;
  }
}

/** Shows each address as Back would, and reads the page once loaded. */
function visit(page: Page, queries: readonly string[]): Promise<Seen[]> {
  return page.evaluate(async (all) => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const task = () => new Promise((resolve) => setTimeout(resolve));
    const seen = [];
    for (const query of all) {
      const wanted = new URL(`./?${query}`, location.href);
      history.pushState(null, '', wanted);
      dispatchEvent(new PopStateEvent('popstate'));
      // What an address says is shown at once, and need not be painted to be read.
      await task();
      for (let frames = 0; frames < 600 && document.querySelector('[data-loading]'); frames += 1)
        await frame();
      const now = window.seenOnPage();
      const isThere = location.href === wanted.href;
      seen.push(isThere ? now : { ...now, faults: [...now.faults, 'the browser did not take the address'] });
    }
    return seen;
  }, queries);
}

/** Excludes lone surrogates, which no address can transfer to a server. */
function addressToOpen(chance: Chance) {
  for (;;) {
    const { query, misunderstood } = randomAddress(chance);
    const whole = query.replace(/\p{Cs}/gu, '');
    if (encodeURI(whole).length < LONGEST_OPENED) return { query: whole, misunderstood };
  }
}

test.beforeEach(({ page, complaints }) => {
  page.on('dialog', async (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`);
    await dialog.dismiss();
  });
});

for (const seed of SEEDS)
  test(`${AT_ONCE * ROUNDS.length} generated addresses are shown as they are understood, and run nothing, from the seed ${seed}`, {
    tag: '@chromium',
  }, async ({ page, explainer }) => {
    test.setTimeout(300_000);
    const counts = { addresses: 0, withNotices: 0 };
    for (const round of ROUNDS) {
      const chance = chanceFrom(seed + round);
      const addresses = Array.from({ length: AT_ONCE }, () => randomAddress(chance));
      await explainer.openState('step=two-offices');
      await teach(page);
      const seen = await visit(
        page,
        addresses.map(({ query }) => query),
      );
      const problems = seen.flatMap((each, index) => {
        const { query = '', misunderstood = [] } = addresses[index] ?? {};
        const missing = unnamed(misunderstood, each).map((key) => `no notice of ${key} at ${inShort(query)}`);
        return [...problemsOf(query, each), ...missing];
      });
      expect(problems).toEqual([]);
      counts.addresses += seen.length;
      counts.withNotices += seen.filter(({ shown }) => shown.notices.length > 0).length;
    }
    expect(counts.addresses).toBe(AT_ONCE * ROUNDS.length);
    expect(counts.withNotices).toBeGreaterThan(counts.addresses / 3);
    console.log(`addresses through the page, as Back would bring them: ${JSON.stringify(counts)}`);
  });

test(`${OPENED} generated addresses are opened as they are understood, and run nothing`, {
  tag: '@chromium',
}, async ({ page }) => {
  test.setTimeout(300_000);
  const counts = { addresses: 0, withNotices: 0 };
  const chance = chanceFrom(8000);
  for (let count = 0; count < OPENED; count += 1) {
    const { query, misunderstood } = addressToOpen(chance);
    await page.goto(`./?${query}`);
    await expect(page.locator('[data-loading]')).toHaveCount(0);
    await teach(page);
    const look = () => page.evaluate(() => window.seenOnPage());
    // A part of the page that is loaded for this address may still be on its way.
    await expect.poll(async () => problemsOf(query, await look())).toEqual([]);
    const seen = await look();
    expect(unnamed(misunderstood, seen), query).toEqual([]);
    counts.addresses += 1;
    if (seen.shown.notices.length > 0) counts.withNotices += 1;
  }
  expect(counts.addresses).toBe(OPENED);
  console.log(`addresses opened in the page: ${JSON.stringify(counts)}`);
});

test('what looks for harm finds an element and a handler that are planted', async ({ page, explainer }) => {
  await explainer.open();
  await teach(page);
  expect(await page.evaluate(() => window.seenOnPage().faults)).toEqual([]);
  await page.evaluate(() => {
    const planted = document.createElement('img');
    planted.setAttribute('onplanted', '');
    document.body.append(planted);
  });
  const faults = await page.evaluate(() => window.seenOnPage().faults);
  expect(faults).toEqual([expect.stringContaining('element: <img'), 'attribute: onplanted']);
});
