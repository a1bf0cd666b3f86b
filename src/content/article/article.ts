// Type of the article's statements, paraphrased, with their place on the page; statements of the first view.

import type { Statement } from '../sources';
import { sources } from '../sources';

export type ShownAt =
  | 'panel:explain'
  | 'panel:compliance'
  | 'panel:predictability'
  | 'figure-description'
  | 'next-step';

export type ArticleStatement = {
  readonly id: string;
  /** Names the article's statement, for readers who check us against it. */
  readonly gist: string;
  /** Words that limit the claim and must be in the text. */
  readonly hedges: readonly string[];
  readonly shownAt: ShownAt;
  readonly text: Statement;
  /** Caveat for a careful reader. */
  readonly caveat?: Statement;
};

/** Paraphrases the article. */
export const said = (text: string): Statement => ({ text, source: 'article' });

export const benefits: ArticleStatement = {
  id: 'benefits',
  gist: 'two benefits are named; there may be more',
  hedges: ['include'],
  shownAt: 'panel:explain',
  text: said('The benefits of ExpressRoute for an organisation include compliance and predictability.'),
};

export const nextStep = {
  id: 'next-step',
  gist: 'where to read on',
  hedges: [],
  shownAt: 'next-step',
  text: said('The article’s next step is to understand how ExpressRoute works.'),
  label: 'How ExpressRoute works with Power Platform',
  url: sources['how-it-works'].url,
} as const satisfies ArticleStatement & { label: string; url: string | undefined };
