// Origin of the page.

import { sources } from '../sources';

export const credit = {
  text: 'Grown from the article',
  label: sources.article.title,
  publisher: 'Microsoft Learn',
  dated: sources.article.dated,
  url: sources.article.url,
} as const;
