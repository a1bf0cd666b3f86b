import type { Locator, Page } from '@playwright/test';
import type { ShownAt } from '../../src/content/article/article';
import { articleStatements } from '../../src/content/article/articleStatements';
import { figureTitle } from '../../src/content/article/figureDescription';
import { expect, test } from './onePage';

// Checks that every statement of the article is at its listed place.

type Place = {
  readonly query: string;
  readonly name: string;
  /** Opens the place, and returns the element with the statements. */
  readonly open: (page: Page) => Promise<Locator>;
};

const panel = (query: string, name: string): Place => ({
  query,
  name,
  open: async (page) => page.getByRole('tabpanel', { name }),
});

const places: Readonly<Record<ShownAt, Place>> = {
  'panel:explain': panel('', 'Explain'),
  'panel:compliance': panel('panel=compliance', 'Compliance'),
  'panel:predictability': panel('panel=predictability', 'Predictability'),
  'figure-description': {
    query: '',
    name: 'the figure in words',
    open: async (page) => {
      const words = page.getByRole('tabpanel', { name: 'Explain' }).locator('details');
      await words.getByText(figureTitle).click();
      return words;
    },
  },
  'next-step': {
    query: '',
    name: 'the next step',
    open: async (page) => page.getByRole('tabpanel', { name: 'Explain' }).locator('.next-step'),
  },
};

test('each place tells all that the article says there, and names it as the source', async ({
  explainer,
  page,
}) => {
  for (const [shownAt, { query, name, open }] of Object.entries(places))
    await test.step(name, async () => {
      const statements = articleStatements.filter((statement) => statement.shownAt === shownAt);
      expect(statements.length).toBeGreaterThan(0);
      await explainer.open(query);
      const place = await open(page);
      for (const { text, caveat } of statements) {
        const told = place.locator('xpath=descendant-or-self::p').filter({ hasText: text.text });
        await expect(told).toBeVisible();
        await expect(told.getByRole('link')).toHaveAttribute('href', /\/key-concepts\/expressroute\//);
        if (caveat) await expect(place.getByText(caveat.text)).toBeVisible();
      }
    });
});
