// Tours of the library show no verdict that answers a question still open.

import { expect, it } from 'vitest';
import { breakWords } from '../../src/content/library/breakWords';
import { stepsOf } from '../../src/content/library/tourSteps';
import { strokesNamed } from '../../src/content/rulerWords';
import { showsAnswer } from '../../src/store/network/libraryTour';
import { libraryNetworks } from './libraryNetworks';

it('withholds the verdict of exactly the situations that a question ahead asks about', () => {
  const withheld = libraryNetworks.flatMap(({ id, entry }) => {
    const steps = stepsOf(entry);
    return steps.flatMap((step) => {
      const tour = { step: step.id, answer: null, lecture: 'off' } as const;
      const scenario = { ...step.opening, prefer: null, options: [] };
      const shows = showsAnswer(steps, step, tour, scenario);
      if (step.question) {
        const isShown = step.question.asked.failures.length === 0;
        if (isShown) expect(shows, `${id} ${step.id}`).toBe(true);
        const after = { ...tour, answer: '1' };
        expect(showsAnswer(steps, step, after, scenario), `${id} ${step.id}, answered`).toBe(false);
      }
      return shows ? [`${id} ${step.id}`] : [];
    });
  });
  expect(withheld).toEqual([
    'one-preferred look',
    'one-preferred predict',
    'one-preferred predict-2',
    'two-continents look',
    'two-continents predict',
    'bow-tie predict',
  ]);
});

it('asks to stop an advertisement and to let a location fail', () => {
  const asked = libraryNetworks.map(({ entry, examination }) => {
    const { todo, button } = breakWords(examination.compiled.topology, entry.surprise.failures);
    return `${todo} ${button}`;
  });
  expect(asked.filter((words) => /advertis/.test(words))).toHaveLength(1);
  for (const words of asked) expect(words).not.toMatch(/advertis.* fail(s:|:)/);
  expect(asked.some((words) => /Paris.* fails: .*Let it fail/.test(words))).toBe(true);
});

it('names the stroke of the internet where an office has a line to it, and nowhere else', () => {
  for (const { id, examination } of libraryNetworks) {
    const { links } = examination.compiled.topology;
    const named = strokesNamed(links).some(({ exposure }) => exposure === 'public-internet');
    expect(named, id).toBe(links.some(({ kind }) => kind === 'internet-line'));
  }
});
