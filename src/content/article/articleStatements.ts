// Statements of the article in full, to check for completeness.

import { type ArticleStatement, benefits, nextStep } from './article';
import { complianceStatements } from './articleOnCompliance';
import { predictabilityStatements } from './articleOnPredictability';
import { figureDescription } from './figureDescription';

/** Ordered as in the article, which names both benefits before its figure. */
export const articleStatements: readonly ArticleStatement[] = [
  benefits,
  ...complianceStatements.slice(0, 1),
  ...predictabilityStatements.slice(0, 1),
  ...figureDescription,
  ...complianceStatements.slice(1),
  ...predictabilityStatements.slice(1),
  nextStep,
];
