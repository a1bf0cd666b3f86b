import { describe, expect, it } from 'vitest';
import { speakerNotes } from '../../src/content/tour/notes/notes';
import { stepWords, tour } from '../../src/content/tour/tour';
import { whyNotText } from '../../src/content/tour/whyNotWords';
import { texasSeattle } from '../../src/model/texasSeattle';
import { tourSteps } from '../../src/store/choices';
import { askedAt, solutionAt, taskOf } from '../../src/store/tour';
import { wordsIn } from './everyText';

it('the steps are told in the order in which they are taken', () => {
  expect(tour.map(({ id }) => id)).toEqual(tourSteps);
});

it('no other step has words', () => {
  expect(stepWords('nowhere')).toBeNull();
  expect(Object.keys(speakerNotes).sort()).toEqual([...tourSteps].sort());
});

describe.each(tourSteps)('the step %s', (step) => {
  const words = stepWords(step);
  if (!words) throw new Error('no words');

  it('is short', () => {
    expect(wordsIn([words.title])).toBeLessThanOrEqual(6);
    expect(wordsIn(words.text.map(({ text }) => text))).toBeLessThanOrEqual(36);
    expect(wordsIn([words.look])).toBeLessThanOrEqual(16);
  });

  it('has words for what there is to do, or for what is asked', () => {
    expect(words.task !== undefined).toBe(taskOf(step) !== null);
    expect(Object.keys(words.ask?.options ?? {}).sort()).toEqual(
      (askedAt(step)?.options ?? []).map(({ answer }) => answer as string).sort(),
    );
  });

  it('has a reason in a sentence for whoever answers wrongly', () => {
    const asked = askedAt(step);
    for (const { answer } of asked?.options ?? []) {
      const { whyNot } = asked ? solutionAt(texasSeattle, step, asked, answer) : { whyNot: null };
      if (whyNot) expect(whyNotText(whyNot)).toMatch(/^[A-Z].*\.$/);
    }
  });

  it('gives the speaker something to say and two questions to expect at the least', () => {
    const { say = [], questions = [] } = speakerNotes[step] ?? {};
    expect(say.length).toBeGreaterThanOrEqual(2);
    expect(questions.length).toBeGreaterThanOrEqual(2);
    for (const { question, answer } of questions) {
      expect(question).toMatch(/\?$/);
      expect(answer).not.toEqual([]);
    }
  });
});
