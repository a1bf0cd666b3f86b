import { describe, expect, it } from 'vitest';
import { assess } from '../../src/analysis/assess';
import { reasonWords } from '../../src/content/requirements/requirementReasons';
import { lastWord, requirementWords, verdictTitles } from '../../src/content/requirements/requirements';
import { texasSeattle } from '../../src/networks/texasSeattle/texasSeattle';
import { requirementChoices } from '../../src/store/choices/page';
import { reasons } from './everyMeaning';

describe('requirements', () => {
  it('have a label, a description and a title for every verdict', () => {
    for (const requirement of requirementChoices) {
      expect(requirementWords[requirement].label).not.toBe('');
      expect(requirementWords[requirement].description.source).toBe('article');
      const titles = Object.values(verdictTitles[requirement]);
      expect(new Set(titles).size).toBe(3);
    }
  });

  it('hedge who has to show what', () => {
    expect(requirementWords['in-transit'].description.text).toMatch(/most.*typically/i);
    expect(requirementWords['never-internet'].description.text).toMatch(/some organisations/);
  });

  it('leave the last word to the article', () => {
    expect(lastWord.text).toMatch(/isn’t the only way/);
    expect(lastWord.source).toBe('article');
  });
});

const opening = assess(texasSeattle, texasSeattle.opening);

describe('reasons', () => {
  it('have a title and at least one statement', () => {
    for (const reason of reasons) {
      const { title, statements } = reasonWords(opening, reason);
      expect(title.length, title).toBeLessThanOrEqual(45);
      expect(statements.length).toBeGreaterThan(0);
    }
  });

  it('name the links that they are about', () => {
    const { statements } = reasonWords(opening, 'crosses-internet', ['texas-internet', 'internet-microsoft']);
    expect(statements[0]?.text).toBe(
      'This traffic crosses the public internet (in the picture: the Texas internet breakout and the stretch from the internet to Microsoft).',
    );
  });

  it('do without links where none is named', () => {
    expect(reasonWords(opening, 'replies-cross-internet').statements[0]?.text).toMatch(
      /cross the public internet, which/,
    );
  });

  it('never let the path add protection at rest', () => {
    const atRest = reasonWords(opening, 'at-rest-is-the-service').statements.map(({ text }) => text);
    expect(atRest.join(' ')).toMatch(/No path protects stored data/);
  });
});
