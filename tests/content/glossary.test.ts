import { describe, expect, it } from 'vitest';
import { glossary } from '../../src/content/glossary';

describe('the glossary', () => {
  it('is in alphabetical order, each term once', () => {
    const terms = glossary.map(({ term }) => term);
    expect(terms).toEqual([...terms].sort((a, b) => a.localeCompare(b, 'en')));
    expect(new Set(terms).size).toBe(terms.length);
  });

  it('needs one line for each term', () => {
    for (const { term, meaning } of glossary) {
      expect(meaning.length, term).toBeLessThanOrEqual(90);
      expect(meaning).toMatch(/\.$/);
    }
  });
});
