import { expect, it } from 'vitest';
import { encryptionWords, nothingWords, stretchWords, stripTitle } from '../../src/content/rulerWords';
import { reachableMark } from '../../src/content/verdictMarks';
import { withFailures } from '../../src/model/scenario';
import { texasSeattle } from '../../src/networks/texasSeattle/texasSeattle';
import { failurePairs, intactScenarios, singleFailureScenarios } from '../fixtures/scenarios';
import { assessed } from '../fixtures/steps';

const assessments = singleFailureScenarios.map(assessed);

it('calls nothing an outage where only the replies are missing', () => {
  const unanswered = assessments.filter(
    ({ stretches, replyStretches }) => stretches.length > 0 && replyStretches.length === 0,
  );
  expect(unanswered.length).toBeGreaterThan(0);
  for (const assessment of unanswered) expect(nothingWords(assessment)).toMatch(/^No reply/);
  const down = assessments.filter(({ stretches }) => stretches.length === 0);
  expect(down.length).toBeGreaterThan(0);
  for (const assessment of down) expect(nothingWords(assessment)).toMatch(/^None of this traffic flows/);
});

it('counts the paths above the hops as the verdict does', () => {
  const counted = assessments.filter(
    ({ outcome, state }) => outcome.requests.length > 1 && state === 'private',
  );
  expect(counted.length).toBeGreaterThan(0);
  for (const assessment of counted)
    expect(stripTitle(assessment).toLowerCase()).toBe(reachableMark(assessment).detail.toLowerCase());
});

it('says of the path that is taken, and not of the one that was meant, that it does not encrypt', () => {
  const pairs = intactScenarios.flatMap((scenario) =>
    failurePairs.map((pair) => assessed(withFailures(scenario, pair))),
  );
  let seattleOnInternet = 0;
  for (const assessment of [...assessments, ...pairs])
    for (const stretches of [assessment.stretches, assessment.replyStretches]) {
      const { rest } = encryptionWords(assessment, stretches);
      const exposures = stretches.flat();
      const onInternet = exposures.some(({ exposure }) => exposure === 'public-internet');
      const onCircuit = exposures.some(({ dedicated }) => dedicated);
      if (onInternet !== onCircuit)
        expect([rest.includes('internet'), onInternet]).toEqual([onInternet, onInternet]);
      if (onInternet !== onCircuit) expect(rest.includes('ExpressRoute')).toBe(onCircuit);
      if (onInternet && assessment.office === 'seattle') seattleOnInternet += 1;
    }
  expect(seattleOnInternet).toBeGreaterThan(100);
});

it('names the line that leads to the internet by what it is, whoever’s it is', () => {
  const named = new Set<string>();
  for (const assessment of assessments) {
    const links = texasSeattle.links.filter(({ id }) => assessment.requestLinks.has(id));
    for (const stretch of assessment.stretches.flat())
      if (stretch.exposure === 'public-internet')
        named.add(
          stretchWords(stretch, links, assessment).text.replace(/( and the internet|: packets).*/, ''),
        );
  }
  expect([...named].sort()).toEqual(['Seattle’s internet breakout', 'The Texas internet breakout']);
});
