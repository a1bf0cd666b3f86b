import { describe, expect, it } from 'vitest';
import { milliseconds } from '../../src/content/contention/contentionWords';
import { contentionInWords } from '../../src/content/tour/contentionInWords';
import { speakerNotes } from '../../src/content/tour/notes/notes';
import { stepWords, tour } from '../../src/content/tour/tour';
import { verdictNotText } from '../../src/content/tour/verdictNotWords';
import { whyNotText } from '../../src/content/tour/whyNotWords';
import { texasSeattle } from '../../src/networks/texasSeattle/texasSeattle';
import { busynessChoices } from '../../src/store/choices/contention';
import { tourSteps } from '../../src/store/choices/tour';
import { contentionFor } from '../../src/store/contention';
import { solutionAt } from '../../src/store/tour';
import { askedAt, taskOf } from '../../src/store/tourScript';
import { openingChoices } from '../fixtures/article';
import { wordsIn } from './gather';

it('the steps are told in the order in which they are taken', () => {
  expect(tour.map(({ id }) => id)).toEqual(tourSteps);
});

it('every verdict has a sentence for whoever expected another', () => {
  const verdicts = ['met', 'not-met', 'cannot-be-shown'] as const;
  for (const right of verdicts)
    for (const thought of verdicts)
      expect(verdictNotText(right, thought), `${right}, thought ${thought}`).toMatch(
        right === thought ? /^$/ : /^[A-Z].*\.$/,
      );
});

it.each(busynessChoices)(
  'with %s colleagues the card says what the run in the room came to',
  (colleagues) => {
    const { result } = contentionFor({ ...openingChoices.contention, colleagues });
    const { text } = contentionInWords(result);
    for (const { summary } of [result.shared, result.dedicated])
      for (const ms of [summary.waitMs.p50, summary.waitMs.p95]) expect(text).toContain(milliseconds(ms));
  },
);

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
    for (const look of Object.values(words.look)) expect(wordsIn([look])).toBeLessThanOrEqual(16);
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
      if (!asked) continue;
      const { isRight, whyNot, judgement, thought } = solutionAt(texasSeattle, step, asked, answer);
      if (isRight) continue;
      const verdict = judgement && thought ? verdictNotText(judgement.verdict, thought) : '';
      expect(whyNot ? whyNotText(texasSeattle, whyNot) : verdict).toMatch(
        /^[A-Z].{30,}\.$|^[A-Z].* has no link to .*\.$/,
      );
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
