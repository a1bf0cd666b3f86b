// What a statement of the article is, in our own words, and where on the page each is told; what the first view tells.

import type { Statement } from '../sources';
import { sources } from '../sources';

export type ToldAt =
  | 'panel:explain'
  | 'panel:compliance'
  | 'panel:predictability'
  | 'figure-description'
  | 'next-step';

export type ArticleStatement = {
  readonly id: string;
  /** Which statement of the article this is, for people who check us against it. */
  readonly gist: string;
  /** Words that limit the claim and therefore must stand in the text. */
  readonly hedges: readonly string[];
  readonly toldAt: ToldAt;
  readonly text: Statement;
  /** What a careful reader should hear in the same breath. */
  readonly caveat?: Statement;
};

/** In our own words. */
export const said = (text: string): Statement => ({ text, source: 'article' });

export const benefits: ArticleStatement = {
  id: 'benefits',
  gist: 'two benefits are named; there may be more',
  hedges: ['include'],
  toldAt: 'panel:explain',
  text: said('The benefits of ExpressRoute for an organisation include compliance and predictability.'),
};

export const nextStep = {
  id: 'next-step',
  gist: 'where to read on',
  hedges: [],
  toldAt: 'next-step',
  text: said('The article’s next step is to understand how ExpressRoute works.'),
  label: 'How ExpressRoute works with Power Platform',
  url: sources['how-it-works'].url,
} as const satisfies ArticleStatement & { label: string; url: string | undefined };
