// Every wish against every answer: nothing is met that does not work or is exposed, and an outage shows nothing.

import { describe, expect, it } from 'vitest';
import type { Judgement } from '../../src/analysis/judge';
import { judgeWish } from '../../src/analysis/judgeWish';
import { meets } from '../../src/analysis/overview/cell';

const reachabilities = [
  'reached',
  'partly',
  'no-route',
  'refused',
  'lost',
  'no-reply',
  'reply-dropped',
  'undecided',
] as const;
const privacies = ['yes', 'encrypted', 'no', 'mixed', 'none', 'undecided'] as const;
const wishes = ['private', 'encrypted', 'any'] as const;

const all = wishes.flatMap((wish) =>
  reachabilities.flatMap((reachability) =>
    privacies.map((privacy): readonly [typeof wish, Judgement] => [wish, { reachability, privacy }]),
  ),
);

describe('a wish', () => {
  it('is met exactly where the overview says so', () => {
    for (const [wish, judgement] of all) {
      // A path that is reached has an exposure.
      if (judgement.reachability === 'reached' && ['none', 'undecided'].includes(judgement.privacy)) continue;
      expect(judgeWish(judgement, wish).verdict === 'met', `${wish} ${JSON.stringify(judgement)}`).toBe(
        meets(judgement, wish),
      );
    }
  });

  it('for a private or encrypted path is broken by any exposure, and by an outage neither met nor broken', () => {
    for (const [wish, judgement] of all) {
      if (wish === 'any' || judgement.reachability === 'undecided') continue;
      const { verdict } = judgeWish(judgement, wish);
      const isExposed = judgement.privacy === 'no' || judgement.privacy === 'mixed';
      const isDown = judgement.reachability !== 'reached' && judgement.reachability !== 'partly';
      if (isExposed) expect(verdict).toBe('not-met');
      else if (isDown && judgement.privacy !== 'encrypted') expect(verdict).toBe('cannot-be-shown');
    }
  });

  it('for a private path is not met in a tunnel, for an encrypted one it is', () => {
    const inTunnel = { reachability: 'reached', privacy: 'encrypted' } as const;
    expect(judgeWish(inTunnel, 'private').verdict).toBe('not-met');
    expect(judgeWish(inTunnel, 'encrypted').verdict).toBe('met');
  });
});
