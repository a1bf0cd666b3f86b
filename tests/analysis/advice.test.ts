import { describe, expect, it } from 'vitest';
import { type Advice, advise, pullOf } from '../../src/analysis/advice';
import { type AdviceAnswers, questionIds } from '../../src/analysis/adviceAnswers';
import { decodeAnswers, encodeAnswers, singleAnswers } from '../../src/store/choices/adviceCodec';

/** Every combination of every answer, each question open included. */
const everyAnswer: readonly AdviceAnswers[] = questionIds.reduce<readonly AdviceAnswers[]>(
  (combined, question) => {
    const options = [{}, ...singleAnswers.filter((answer) => answer[question] !== undefined)];
    return combined.flatMap((answers) => options.map((option) => ({ ...answers, ...option })));
  },
  [{}],
);
const everyAdvice = everyAnswer.map((answers) => ({ answers, advice: advise(answers) }));

const exceptions = (holds: (answers: AdviceAnswers, advice: Advice) => boolean) =>
  everyAdvice.filter(({ answers, advice }) => !holds(answers, advice)).slice(0, 3);

describe('over the whole space of answers', () => {
  it('is as large as the questions make it', () => {
    expect(everyAnswer.length).toBe(5 * 6 * 4 * 3 * 6 * 4 * 3);
    expect(new Set(everyAdvice.map(({ advice }) => advice.lean)).size).toBe(7);
  });

  it('always has a reason, and none twice', () => {
    const sound = (reasons: readonly string[]) =>
      reasons.length > 0 && new Set(reasons).size === reasons.length;
    expect(exceptions((_, { reasons }) => sound(reasons))).toEqual([]);
  });

  it('leans towards ExpressRoute only when a stated need supports it', () => {
    const needs = (answers: AdviceAnswers) =>
      answers.mustShow === 'never-internet' ||
      answers.virtualNetworks === 'by-private-address' ||
      (answers.timeIsLost === 'on-internet' &&
        answers.whereItHurts !== undefined &&
        answers.whereItHurts !== 'nowhere');
    const leans = (advice: Advice) => ['expressroute-can-help', 'reach-first'].includes(advice.lean);
    expect(exceptions((answers, advice) => !leans(advice) || needs(answers))).toEqual([]);
    const backed = (advice: Advice) => advice.reasons.some((reason) => pullOf(reason) === 'for');
    expect(exceptions((_, advice) => !leans(advice) || backed(advice))).toEqual([]);
  });

  it('never leans towards it for speed alone where a known obstacle would stay', () => {
    const stays = ({ bandwidth, timeIsLost }: AdviceAnswers) =>
      bandwidth === 'short' || ['in-office', 'to-provider', 'in-provider'].includes(timeIsLost ?? '');
    const onlySpeed = ({ mustShow, virtualNetworks }: AdviceAnswers) =>
      mustShow !== 'never-internet' && virtualNetworks !== 'by-private-address';
    expect(
      exceptions(
        (answers, { lean }) => !(stays(answers) && onlySpeed(answers)) || !lean.startsWith('express'),
      ),
    ).toEqual([]);
  });

  it('offers no path over the internet to somebody who must keep off it', () => {
    const crosses = ({ alternatives }: Advice) =>
      alternatives.includes('site-to-site-vpn') || alternatives.includes('security-over-internet');
    expect(exceptions(({ mustShow }, advice) => mustShow !== 'never-internet' || !crosses(advice))).toEqual(
      [],
    );
    expect(everyAdvice.filter(({ advice }) => advice.alternatives.includes('site-to-site-vpn'))).not.toEqual(
      [],
    );
  });

  it('never says that the internet is enough to somebody who must keep off it or whom something hurts', () => {
    expect(
      exceptions(
        ({ mustShow, whereItHurts }, { lean }) =>
          lean !== 'internet-is-enough' || (mustShow !== 'never-internet' && whereItHurts === 'nowhere'),
      ),
    ).toEqual([]);
  });

  it('names each of the three alternatives of the article once: as serving, or as ruled out', () => {
    const three = ['more-bandwidth', 'better-connection', 'security-over-internet'] as const;
    const about = { bandwidth: three[0], connection: three[1], security: three[2] } as const;
    const excluded = ({ ruledOut }: Advice) =>
      ruledOut.map((code) => Object.entries(about).find(([start]) => code.startsWith(start))?.[1]);
    const once = (advice: Advice) =>
      three.every((one) => advice.alternatives.includes(one) !== excluded(advice).includes(one));
    expect(exceptions((_, advice) => once(advice))).toEqual([]);
  });

  it('offers nothing that the answers exclude', () => {
    const excluded = ({ mustShow, whereItHurts, bandwidth }: AdviceAnswers) => [
      ...(mustShow === 'never-internet' || mustShow === 'nothing' ? ['security-over-internet'] : []),
      ...(bandwidth === 'enough' || whereItHurts === 'nowhere' ? ['more-bandwidth'] : []),
      ...(whereItHurts === 'nowhere' ? ['better-connection'] : []),
    ];
    expect(
      exceptions(
        (answers, { alternatives }) => !excluded(answers).some((one) => alternatives.some((a) => a === one)),
      ),
    ).toEqual([]);
    expect(exceptions((_, { alternatives }) => new Set(alternatives).size === alternatives.length)).toEqual(
      [],
    );
  });

  it('sends nobody to the office whose delay was measured elsewhere', () => {
    const isElsewhere = ({ timeIsLost }: AdviceAnswers) =>
      timeIsLost === 'to-provider' || timeIsLost === 'in-provider' || timeIsLost === 'on-internet';
    const sends = ({ alternatives, reasons }: Advice) =>
      alternatives.includes('office-upgrade') || reasons.includes('one-office-only');
    expect(exceptions((answers, advice) => !isElsewhere(answers) || !sends(advice))).toEqual([]);
  });

  it('sends nobody to an office where nothing is slow', () => {
    for (const { answers, advice } of everyAdvice.filter(({ answers }) => answers.whereItHurts === 'nowhere'))
      expect(advice.alternatives, JSON.stringify(answers)).not.toContain('office-upgrade');
  });

  it('asks to measure first only where nobody has measured', () => {
    const isOpen = ({ timeIsLost }: AdviceAnswers) =>
      timeIsLost === undefined || timeIsLost === 'not-measured';
    expect(exceptions((answers, { lean }) => lean !== 'measure-first' || isOpen(answers))).toEqual([]);
  });

  it('counts a line hardly shared against nothing that arises beyond the provider', () => {
    const counts = ({ reasons }: Advice) =>
      reasons.includes('line-hardly-shared') || reasons.includes('little-over-a-good-line');
    const isBeyond = ({ whereItHurts, timeIsLost }: AdviceAnswers) =>
      timeIsLost === 'on-internet' && whereItHurts !== undefined && whereItHurts !== 'nowhere';
    expect(exceptions((answers, advice) => !isBeyond(answers) || !counts(advice))).toEqual([]);
  });

  it('survives the way through an address', () => {
    const kept = (answers: AdviceAnswers) => {
      const { answers: again, ignored } = decodeAnswers(encodeAnswers(answers));
      return ignored.length === 0 && questionIds.every((question) => again[question] === answers[question]);
    };
    expect(exceptions((answers) => kept(answers))).toEqual([]);
    expect(new Set(everyAnswer.map(encodeAnswers)).size).toBe(everyAnswer.length);
  });
});

it.each<[string, AdviceAnswers, Advice['lean']]>([
  ['nothing', {}, 'unclear'],
  ['a proof of the path', { mustShow: 'never-internet' }, 'expressroute-can-help'],
  ['a proof, with no provider in reach', { mustShow: 'never-internet', reach: 'no-provider' }, 'reach-first'],
  [
    'encryption in transit and no trouble',
    { mustShow: 'in-transit', whereItHurts: 'nowhere' },
    'internet-is-enough',
  ],
  ['protection at rest too', { mustShow: 'in-transit-and-at-rest' }, 'both-can-serve'],
  ['slow at busy hours', { whereItHurts: 'busy-hours', sharedWith: 'colleagues' }, 'measure-first'],
  ['slow and short of bandwidth', { whereItHurts: 'busy-hours', bandwidth: 'short' }, 'fix-first'],
  ['one slow office', { whereItHurts: 'one-office' }, 'fix-first'],
  [
    'delay on the internet, measured in one office',
    { whereItHurts: 'one-office', timeIsLost: 'on-internet', sharedWith: 'hardly-anyone' },
    'expressroute-can-help',
  ],
  [
    'measured contention on a shared line',
    {
      whereItHurts: 'busy-hours',
      sharedWith: 'other-customers',
      timeIsLost: 'on-internet',
      bandwidth: 'enough',
    },
    'expressroute-can-help',
  ],
  ['virtual networks', { virtualNetworks: 'by-private-address' }, 'expressroute-can-help'],
])('told of %s, says so', (_, answers, lean) => {
  expect(advise(answers).lean).toBe(lean);
});

it('says beside a proof of the path that exceptions remain', () => {
  expect(advise({ mustShow: 'never-internet' }).reasons).toContain('exceptions-remain');
});

it('says beside virtual networks that Power Platform does not need them', () => {
  expect(advise({ virtualNetworks: 'by-private-address' }).reasons).toContain('not-for-power-platform');
});

describe('letters', () => {
  it('may come in any order', () => {
    expect(decodeAnswers('ngd')).toEqual({
      answers: { mustShow: 'never-internet', whereItHurts: 'busy-hours', bandwidth: 'short' },
      ignored: [],
    });
  });

  it('that mean nothing are ignored and reported, as is a second answer to a question', () => {
    const { answers, ignored } = decodeAnswers('aZ😀b1constructor');
    expect(answers.mustShow).toBe('nothing');
    expect(ignored.slice(0, 4)).toEqual(['Z', '😀', 'b', '1']);
    expect(decodeAnswers('')).toEqual({ answers: {}, ignored: [] });
  });
});
