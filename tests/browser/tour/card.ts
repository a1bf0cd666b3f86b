// Locators of the tour's card.

import type { Page } from '@playwright/test';

export const steps = [
  'two-offices',
  'texas-line',
  'where-private-ends',
  'one-fails',
  'both-fail',
  'with-an-exit',
  'route-filter',
  'never-internet',
  'how-it-feels',
  'would-it-help',
] as const;

export const query = (page: Page) => new URL(page.url()).search;
export const card = (page: Page) => page.getByRole('region', { name: 'Tour' });
export const result = (page: Page) => page.getByRole('status', { name: 'Tour' });
export const button = (page: Page, name: string) => card(page).getByRole('button', { name, exact: true });
export const heading = (page: Page) => card(page).getByRole('heading', { level: 2 });
