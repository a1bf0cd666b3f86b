import { expect, it } from 'vitest';
import { assess } from '../../src/analysis/assess';
import { nothingWords, stripTitle } from '../../src/content/rulerWords';
import { reachableMark } from '../../src/content/verdictMarks';
import { texasSeattle } from '../../src/networks/texasSeattle/texasSeattle';
import { singleFailureScenarios } from '../fixtures/scenarios';

const assessments = singleFailureScenarios.map((scenario) => assess(texasSeattle, scenario));

it('calls nothing an outage where only the replies are missing', () => {
  const unanswered = assessments.filter(
    ({ stretches, replyStretches }) => stretches.length > 0 && replyStretches.length === 0,
  );
  expect(unanswered.length).toBeGreaterThan(0);
  for (const assessment of unanswered) expect(nothingWords(assessment)).toMatch(/^No reply/);
  const down = assessments.filter(({ stretches }) => stretches.length === 0);
  expect(down.length).toBeGreaterThan(0);
  for (const assessment of down) expect(nothingWords(assessment)).toMatch(/^Nothing flows/);
});

it('counts the ways above the hops as the verdict does', () => {
  const counted = assessments.filter(
    ({ outcome, state }) => outcome.requests.length > 1 && state === 'private',
  );
  expect(counted.length).toBeGreaterThan(0);
  for (const assessment of counted)
    expect(stripTitle(assessment).toLowerCase()).toBe(reachableMark(assessment).detail.toLowerCase());
});
