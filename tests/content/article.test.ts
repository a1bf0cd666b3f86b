import { describe, expect, it } from 'vitest';
import { benefits, nextStep } from '../../src/content/article/article';
import { complianceStatements } from '../../src/content/article/articleOnCompliance';
import { predictabilityStatements } from '../../src/content/article/articleOnPredictability';
import { articleStatements } from '../../src/content/article/articleStatements';
import { figureDescription } from '../../src/content/article/figureDescription';
import { openingExplanation } from '../../src/content/explanations/explanationOf';

describe('the article', () => {
  it('is told completely: each statement once, in its group', () => {
    const groups = [
      benefits,
      ...complianceStatements,
      ...predictabilityStatements,
      ...figureDescription,
      nextStep,
    ];
    const ids = articleStatements.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect([...ids].sort()).toEqual(groups.map(({ id }) => id).sort());
  });

  it('is told where the list says', () => {
    const places = (statements: readonly { readonly shownAt: string }[]) => [
      ...new Set(statements.map(({ shownAt }) => shownAt)),
    ];
    expect(places(complianceStatements)).toEqual(['panel:compliance']);
    expect(places(predictabilityStatements)).toEqual(['panel:predictability']);
    expect(places(figureDescription)).toEqual(['figure-description']);
    expect(openingExplanation.whatItIs).toContain(benefits.text);
  });

  it.each(articleStatements)('keeps the hedges of $id', ({ hedges, text }) => {
    for (const hedge of hedges) {
      expect(text.text.toLowerCase()).toMatch(new RegExp(`\\b${hedge.toLowerCase()}\\b`));
    }
  });

  it('hedges wherever the article does', () => {
    const hedged = articleStatements.flatMap(({ hedges }) => hedges);
    for (const word of [
      'some',
      'most',
      'typically',
      'can help',
      'might not be acceptable',
      'isn’t the only way',
      'reducing the chances',
      'can resolve the problem',
    ]) {
      expect(hedged).toContain(word);
    }
  });

  it.each(articleStatements)('is the source of $id', ({ text }) => {
    expect(text.source).toBe('article');
  });

  it('is never improved on silently: a caveat is somebody else’s', () => {
    const caveats = articleStatements.flatMap(({ caveat }) => caveat ?? []);
    expect(caveats.length).toBeGreaterThan(4);
    for (const { source } of caveats) expect(source).not.toBe('article');
  });

  it('leads on to how ExpressRoute works', () => {
    expect(nextStep.url).toMatch(/\/how-expressroute-works$/);
  });
});
