import { describe, expect, it } from 'vitest';
import { assess } from '../../src/analysis/assess';
import { privateMark, reachableMark } from '../../src/content/verdictMarks';
import { withFailures } from '../../src/model/scenario';
import { texasSeattle } from '../../src/networks/texasSeattle/texasSeattle';
import { asked, inShort, singleFailureScenarios, type Words } from '../fixtures/scenarios';

const at = (change: Words, ...failures: string[]) =>
  assess(texasSeattle, withFailures(asked(change), failures));

describe('the two marks', () => {
  it('do not mark an intact path over the internet with the sign of failure', () => {
    expect(privateMark(at({ path: 'internet' }))).toMatchObject({ tone: 'nothing', title: 'Not private' });
    expect(privateMark(at({ exit: 'on' }, 'circuit')).tone).toBe('bad');
  });

  it('say the same as the assessment, for every question', () => {
    for (const scenario of singleFailureScenarios) {
      const assessment = assess(texasSeattle, scenario);
      const { reachability, privacy } = assessment.outcome;
      const [reachable, isPrivate] = [reachableMark(assessment), privateMark(assessment)];
      expect(reachable.tone === 'good', inShort(scenario)).toBe(reachability === 'reached');
      const isUnanswered = privacy === 'yes' && reachability !== 'reached';
      expect(isPrivate.tone === 'good', inShort(scenario)).toBe(privacy === 'yes' && !isUnanswered);
      const isIntactInternet = assessment.state === 'internet';
      expect(isPrivate.tone === 'nothing', inShort(scenario)).toBe(
        privacy === 'none' || isUnanswered || isIntactInternet,
      );
      for (const text of [reachable.title, reachable.detail, isPrivate.title, isPrivate.detail]) {
        expect(text, inShort(scenario)).toMatch(/\S/);
        expect(text, inShort(scenario)).not.toMatch(/complian|undefined/i);
      }
    }
  });

  it('never say bare that something is private', () => {
    expect(privateMark(at({}))).toMatchObject({ title: 'Private', detail: 'to the Microsoft edge' });
    expect(privateMark(at({ peering: 'azure-private' })).detail).toBe('to the resource');
    expect(privateMark(at({}, 'nat-prefix'))).toMatchObject({
      title: 'Requests only',
      detail: 'private to the Microsoft edge',
    });
  });

  it.each([
    ['two equal paths', at({})],
    ['one path', at({ connection: 'primary' })],
    ['one path', at({ connection: 'primary' }, 'texas')],
    ['one path left', at({ connection: 'primary' }, 'pe2')],
    ['two paths via MSEE 2', at({}, 'msee1')],
    ['by the default route', at({ exit: 'on' }, 'circuit')],
    ['no route left', at({}, 'circuit')],
    ['packets are dropped', at({ peering: 'azure-private', exit: 'on' }, 'circuit')],
    ['no reply comes back', at({}, 'nat-prefix')],
    ['replies are dropped', at({ exit: 'on' }, 'nat-prefix')],
  ])('count the paths: %s', (detail, assessment) => {
    expect(reachableMark(assessment).detail).toBe(detail);
  });

  it.each([
    ['from the Texas internet breakout on', at({ path: 'internet' })],
    ['from Seattle’s internet breakout on', at({ exit: 'on' }, 'circuit')],
    ['one direction on the internet', at({ exit: 'on' }, 'nat-prefix')],
    ['so none of it crosses the internet', at({}, 'circuit')],
  ])('say where it ceases to be private: %s', (detail, assessment) => {
    expect(privateMark(assessment).detail).toBe(detail);
  });
});
