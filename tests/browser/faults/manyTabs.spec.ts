import type { BrowserContext, Page } from '@playwright/test';
import { expect, test } from '../page';

// Tabs of one browser share its storage, worker and lecture channel.

const verdict = (page: Page) => page.getByRole('status', { name: 'Verdict' });
const step = (page: Page) => new URL(page.url()).searchParams.get('step');

async function openTab(context: BrowserContext, query: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`./?${query}`);
  return page;
}

/** Opens tabs in sequence, as users do. */
async function openTabs(context: BrowserContext, queries: readonly string[]): Promise<Page[]> {
  const tabs: Page[] = [];
  for (const query of queries) tabs.push(await openTab(context, query));
  return tabs;
}

const own = [
  { query: 'path=internet', isPrivate: 'no' },
  { query: 'fail=primary~secondary', isPrivate: 'none' },
  { query: 'exit=on&fail=primary~secondary', isPrivate: 'no' },
  { query: 'peering=azure-private', isPrivate: 'yes' },
  { query: 'step=both-fail', isPrivate: 'yes' },
  { query: 'embed=1&fail=microsoft-edge', isPrivate: 'none' },
  { query: 'more=contention&connection=secondary', isPrivate: 'yes' },
];

test('eight tabs each keep a scenario of their own', async ({ context }) => {
  const tabs = await openTabs(
    context,
    own.map(({ query }) => query),
  );
  const changing = await openTab(context, 'fail=primary');
  await changing.getByRole('checkbox', { name: 'Secondary connection' }).check();
  await expect(verdict(changing)).toHaveAttribute('data-private', 'none');
  await changing.goBack();
  await expect(verdict(changing)).toHaveAttribute('data-private', 'yes');
  for (const [index, { isPrivate }] of own.entries())
    await expect(verdict(tabs[index] ?? changing)).toHaveAttribute('data-private', isPrivate);
});

/** Counts messages on the lecture channel. */
async function listener(context: BrowserContext): Promise<() => Promise<number>> {
  const page = await openTab(context, 'path=internet');
  await page.evaluate(() => {
    document.body.dataset.heard = '0';
    new BroadcastChannel('lecture').onmessage = () => {
      document.body.dataset.heard = String(Number(document.body.dataset.heard) + 1);
    };
  });
  return async () => Number(await page.evaluate(() => document.body.dataset.heard));
}

test('a lecture leads its notes and no other tab, and says each thing once', async ({ context }) => {
  const heard = await listener(context);
  const others = await openTabs(context, ['fail=primary', 'step=one-fails', 'path=internet']);
  const addresses = others.map((tab) => tab.url());
  const lecture = await openTab(context, 'step=one-fails&present=on');
  const notes = await openTab(context, 'step=one-fails&present=notes');
  const secondNotes = await openTab(context, 'step=one-fails&present=notes');
  await expect(lecture.getByRole('navigation', { name: 'Lecture' })).toBeVisible();
  for (const tab of [notes, secondNotes])
    await expect(tab.getByRole('button', { name: 'Next' })).toBeVisible();
  // The lecture says three things of itself, and says them again to each of the notes, which ask for it.
  const before = 3 + 2 * (1 + 3);
  await expect.poll(heard).toBe(before);
  // The first does what the step asks for, the second goes on.
  await lecture.keyboard.press('PageDown');
  await expect(verdict(lecture)).toContainText('Primary connection failed');
  await lecture.keyboard.press('PageDown');
  for (const tab of [lecture, notes, secondNotes]) await expect.poll(() => step(tab)).toBe('both-fail');
  await expect.poll(heard).toBe(before + 2);
  expect(others.map((tab) => tab.url())).toEqual(addresses);
});

test('notes are not taken over by a lecture that was forgotten in another tab', async ({ context }) => {
  const forgotten = await context.newPage();
  await forgotten.addInitScript(() => {
    Object.defineProperty(document, 'visibilityState', { value: 'hidden' });
  });
  await forgotten.goto('./?step=would-it-help&present=on');
  await expect(forgotten.getByRole('navigation', { name: 'Lecture' })).toBeVisible();
  const heard = await listener(context);
  const notes = await openTab(context, 'step=one-fails&present=notes');
  await expect(notes.getByRole('heading', { name: /^Step 4 of 10/ })).toBeVisible();
  await expect.poll(heard).toBe(1);
  await notes.getByRole('button', { name: 'Next' }).click();
  await expect.poll(() => new URL(notes.url()).searchParams.get('fail')).toBe('primary');
  await notes.getByRole('button', { name: 'Next' }).click();
  await expect.poll(() => step(forgotten)).toBe('both-fail');
  expect(step(notes)).toBe('both-fail');
});
