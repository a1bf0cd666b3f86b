import { describe, expect, it } from 'vitest';
import { assess } from '../../src/analysis/assess';
import { selectableIds } from '../../src/model/topology';
import { texasSeattle } from '../../src/networks/texasSeattle/texasSeattle';
import type { Choices } from '../../src/store/choices/choices';
import { type TourStep, tourAnswers, tourSteps } from '../../src/store/choices/tour';
import { createExplainerStore } from '../../src/store/explainerStore';
import {
  adjacentStep,
  answered,
  completed,
  done,
  isAtTheEnd,
  isComplete,
  isDone,
  optionAt,
  solutionAt,
  withLecture,
} from '../../src/store/tour';
import { askedAt, taskOf } from '../../src/store/tourScript';
import { decode } from '../../src/store/urlCodec';
import {
  encode,
  matchesScript,
  openingChoices,
  openingDecoded,
  openingOf,
  stepAt,
} from '../fixtures/article';
import { asked } from '../fixtures/scenarios';

const read = (query: string) => decode(texasSeattle, query);
const asking = tourSteps.filter((step) => askedAt(step) !== null);
const doing = tourSteps.filter((step) => taskOf(step) !== null);
const optionsOf = (step: TourStep) => askedAt(step)?.options ?? [];

const newStore = (query = '') => createExplainerStore(texasSeattle, query ? read(query) : openingDecoded);

describe('the tour', () => {
  it('has eight to ten steps, four to six of which ask something first', () => {
    expect(tourSteps.length).toBeGreaterThanOrEqual(8);
    expect(tourSteps.length).toBeLessThanOrEqual(10);
    expect(asking.length).toBeGreaterThanOrEqual(4);
    expect(asking.length).toBeLessThanOrEqual(6);
  });

  it('gives the reader something to do or to predict at every step, and never both', () => {
    expect([...asking, ...doing].sort()).toEqual([...tourSteps].sort());
  });

  it('leads from each step to the next and back, and no further than its ends', () => {
    tourSteps.forEach((step, index) => {
      expect(adjacentStep(step, 1)).toBe(tourSteps[index + 1] ?? null);
      expect(adjacentStep(step, -1)).toBe(tourSteps[index - 1] ?? null);
    });
  });

  it('names only failures that exist', () => {
    const known = texasSeattle.failureTargets.map(({ id }) => id);
    for (const step of tourSteps)
      for (const answer of [null, ...tourAnswers])
        for (const id of openingOf(step, answer).scenario.failures) expect(known).toContain(id);
  });
});

describe.each(tourSteps)('the step %s', (step) => {
  it('has an address that says nothing but its name', () => {
    expect(encode(openingOf(step))).toBe(`step=${step}`);
    expect(read(`step=${step}`)).toEqual({ choices: openingOf(step), notices: [] });
  });

  it('opens alike from wherever one comes', () => {
    for (const other of tourSteps)
      for (const answer of [null, ...tourAnswers])
        expect(stepAt(openingOf(other, answer), step)).toEqual(openingOf(step));
  });

  it('keeps in its address what the reader changes, the way back to the opening scene included', () => {
    const changes: Partial<Choices>[] = [
      { scenario: openingChoices.scenario },
      { scenario: asked({ path: 'internet', failures: ['pe1'] }) },
      { panel: 'explain' },
      { panel: 'path', need: 'in-transit' },
      { topic: 'myths', select: 'msee1' },
      { view: 'text', tour: { ...openingOf(step).tour, lecture: 'on' } },
    ];
    for (const change of changes)
      for (const answer of askedAt(step) ? [null, ...tourAnswers] : [null]) {
        const start = openingOf(step, answer);
        const choices = { ...start, ...change, tour: { ...start.tour, ...change.tour, answer } };
        expect(read(encode(choices)), encode(choices)).toEqual({ choices, notices: [] });
      }
  });
});

describe.each(doing)('the task of %s', (step) => {
  const task = taskOf(step);

  it('is open at first, and done once the page is as it asks', () => {
    const before = openingOf(step);
    if (!task) throw new Error('no task');
    expect(isDone(task, before)).toBe(false);
    expect(isDone(task, done(task, before))).toBe(true);
    expect(isDone(task, read(encode(done(task, before))).choices)).toBe(true);
  });
});

it('the reader completes a task with the controls of the page', () => {
  const store = newStore('step=one-fails');
  const task = taskOf('one-fails');
  if (!task) throw new Error('no task');
  store.getState().toggleFailure('secondary');
  expect(isDone(task, store.getState().choices)).toBe(false);
  store.getState().toggleFailure('primary');
  expect(isDone(task, store.getState().choices)).toBe(true);
  store.getState().restoreAll();
  expect(isDone(task, store.getState().choices)).toBe(false);
});

describe.each(asking)('the question of %s', (step) => {
  const asked = askedAt(step);
  if (!asked) throw new Error('nothing asked');

  it('is answered by the model with one of the options', () => {
    const { right } = solutionAt(texasSeattle, step, asked, 'not-sure');
    expect(asked.options.map(({ answer }) => answer)).toContain(right);
  });

  it('shows the picture before until somebody commits, and then what changes', () => {
    const before = openingOf(step);
    const after = answered(before, 'not-sure');
    expect(after.scenario).not.toEqual(before.scenario);
    expect(after).toEqual(openingOf(step, 'not-sure'));
    expect(assess(texasSeattle, after.scenario).state).not.toBe(assess(texasSeattle, before.scenario).state);
  });

  it('calls one option right and says of every other why not', () => {
    const solutions = asked.options.map(({ answer }) => solutionAt(texasSeattle, step, asked, answer));
    expect(solutions.filter(({ isRight }) => isRight === true)).toHaveLength(1);
    for (const { isRight, whyNot, judgement, thought } of solutions) {
      if (isRight) expect(whyNot).toBeNull();
      else if (judgement) expect(thought).not.toBe(judgement.verdict);
      else expect(whyNot?.kind).not.toBe('it-does');
    }
  });

  it('holds against nobody that he is not sure', () => {
    expect(solutionAt(texasSeattle, step, asked, 'not-sure').isRight).toBeNull();
  });

  it('has an address for every answer', () => {
    for (const { answer } of asked.options) {
      const choices = answered(openingOf(step), answer);
      expect(encode(choices)).toBe(`step=${step}&answer=${answer}`);
      expect(read(encode(choices))).toEqual({ choices, notices: [] });
    }
  });

  it('can be answered in the picture with elements that are in it, each for one answer', () => {
    const there = selectableIds(texasSeattle, { ...openingOf(step).scenario, options: ['seattle-internet'] });
    const elements = asked.options.flatMap((option) => option.elements);
    expect(new Set(elements).size).toBe(elements.length);
    for (const id of elements) expect(there).toContain(id);
    for (const option of asked.options) {
      const [first] = option.elements;
      if (first === undefined) continue;
      expect(selectableIds(texasSeattle, openingOf(step).scenario)).toContain(first);
      expect(selectableIds(texasSeattle, openingOf(step, option.answer).scenario)).toContain(first);
      for (const id of option.elements) expect(optionAt(step, id)).toBe(option);
    }
  });
});

describe('a key', () => {
  const lecture = (step: TourStep): Choices => withLecture(openingOf(step), 'on');

  it.each(asking)('reveals the answer of %s first, in a lecture and outside', (step) => {
    for (const choices of [openingOf(step), lecture(step)]) {
      const after = completed(choices);
      expect(after).toEqual(withLecture(openingOf(step, 'not-sure'), choices.tour.lecture));
      expect(after && completed(after)).toBeNull();
    }
  });

  it('commits to the answer that is picked in the picture', () => {
    expect(completed({ ...openingOf('both-fail'), select: 'texas' })?.tour.answer).toBe('texas');
  });

  it.each(doing)('does the task of %s in a lecture, and leaves it to the reader outside', (step) => {
    expect(completed(openingOf(step))).toBeNull();
    const after = completed(lecture(step));
    expect(after && isComplete(after)).toBe(true);
    expect(after && completed(after)).toBeNull();
  });

  it('has nowhere to lead once the last step is done', () => {
    const last = lecture('would-it-help');
    expect(isAtTheEnd(last)).toBe(false);
    expect(isAtTheEnd(completed(last) ?? last)).toBe(true);
    for (const step of tourSteps.slice(0, -1)) expect(isAtTheEnd(openingOf(step, 'not-sure'))).toBe(false);
  });
});

describe('the words of a step', () => {
  it.each(tourSteps)('fit %s as it opens and once it is complete', (step) => {
    const start = openingOf(step);
    const complete = completed(withLecture(start, 'on'));
    expect(matchesScript(start)).toBe(true);
    expect(complete && matchesScript(complete)).toBe(true);
  });

  it('know nothing of what the reader changes besides', () => {
    const store = newStore('step=one-fails');
    store.getState().toggleFailure('secondary');
    expect(matchesScript(store.getState().choices)).toBe(false);
    store.getState().toggleFailure('primary');
    expect(isComplete(store.getState().choices)).toBe(true);
    expect(matchesScript(store.getState().choices)).toBe(false);
    store.getState().toggleFailure('secondary');
    expect(matchesScript(store.getState().choices)).toBe(true);
  });
});

describe('an answer in the address', () => {
  it('is left out with a notice where nothing is asked', () => {
    const notice = { kind: 'unknown-value', key: 'answer', value: 'internet' };
    expect(read('answer=internet')).toEqual({ choices: openingChoices, notices: [notice] });
    expect(read('step=two-offices&answer=internet')).toEqual({
      choices: openingOf('two-offices'),
      notices: [notice],
    });
  });

  it('is left out with a notice where nobody can have given it', () => {
    expect(read('step=both-fail&answer=perhaps')).toEqual({
      choices: openingOf('both-fail'),
      notices: [{ kind: 'unknown-value', key: 'answer', value: 'perhaps' }],
    });
  });
});

it('a lecture, an embedded page and the text view go on from step to step', () => {
  const choices: Choices = { ...withLecture(openingOf('two-offices'), 'on'), embed: true, view: 'text' };
  expect(stepAt(choices, 'one-fails')).toEqual({
    ...withLecture(openingOf('one-fails'), 'on'),
    embed: true,
    view: 'text',
  });
  expect(stepAt({ ...choices, view: 'report' }, 'one-fails').view).toBe('picture');
});

it('every answer that an address may carry is offered somewhere, or is not being sure', () => {
  const offered = new Set<string>(asking.flatMap((step) => optionsOf(step).map(({ answer }) => answer)));
  expect(tourAnswers.filter((answer) => !offered.has(answer))).toEqual(['not-sure']);
});
