import { describe, expect, it } from 'vitest';
import type { Explanation, Part } from '../../src/content/explanations/explanation';
import {
  explainedIds,
  explanationOf,
  openingExplanation,
} from '../../src/content/explanations/explanationOf';

import { selectableIds } from '../../src/model/topology';
import { texasSeattle } from '../../src/networks/texasSeattle/texasSeattle';
import { asked } from '../fixtures/scenarios';
import { wordsIn } from './gather';

const selectable = [...selectableIds(texasSeattle, asked({ exit: 'on' }))];

const textsOfPart = ({ heading, statements }: Part) => [heading, ...statements.map(({ text }) => text)];

/** What is read without opening anything. */
function textsOf({ whatItIs, exposure, more = [] }: Explanation): readonly string[] {
  return [...[...whatItIs, ...exposure].map(({ text }) => text), ...more.flatMap(textsOfPart)];
}

const told = selectable.flatMap((id) => {
  const explanation = explanationOf(texasSeattle, id);
  return explanation ? [{ id, explanation }] : [];
});

describe('explanations', () => {
  it('exist for everything that can be selected', () => {
    expect(selectable.filter((id) => explanationOf(texasSeattle, id) === null)).toEqual([]);
  });

  it('exist for nothing else', () => {
    expect(explainedIds.filter((id) => !selectable.includes(id))).toEqual([]);
    for (const id of ['', 'nowhere', 'constructor', '__proto__', 'toString']) {
      expect(explanationOf(texasSeattle, id), id).toBeNull();
    }
  });

  it.each(told)('say of $id what it is, who runs it and what is exposed there', ({ explanation }) => {
    expect(explanation.title).not.toBe('');
    expect(explanation.subtitle).toMatch(/run by|hosted by|ordered by|domain|session|line|network|internet/i);
    expect(explanation.whatItIs.length).toBeGreaterThan(0);
    expect(explanation.exposure.length).toBeGreaterThan(0);
  });

  it.each(told)('say of $id whether it encrypts', ({ explanation: { exposure } }) => {
    expect(exposure.map(({ text }) => text).join(' ')).toMatch(/encrypt/i);
  });

  it.each([...told, { id: 'the opening', explanation: openingExplanation }])('are short: $id', (each) => {
    expect(wordsIn(textsOf(each.explanation))).toBeLessThanOrEqual(110);
    expect(each.explanation.subtitle.length).toBeLessThanOrEqual(60);
    for (const part of each.explanation.details ?? []) {
      expect(wordsIn(textsOfPart(part)), part.heading).toBeLessThanOrEqual(110);
    }
  });

  it('have no two that read the same, but for the twins', () => {
    const texts = told.map(({ explanation }) => textsOf(explanation).join(' '));
    const twins = ['msee1-public', 'msee1-vnet', 'primary-microsoft', 'primary-private'];
    expect(new Set(texts).size).toBe(texts.length - twins.length);
  });
});
