// Judges what an office wants of its path to a destination. A wish that the description does not state is
// none: nothing is judged for it.

import type { DestinationId } from '../model/compiledTopology';
import type { ElementId, NetworkDescription, Wish } from '../model/description';
import type { Judgement } from './judge';
import type { RequirementVerdict } from './judgeRequirement';

export type WishReason =
  | 'private'
  | 'in-tunnel'
  | 'reached'
  | 'on-internet'
  | 'partly-on-internet'
  | 'tunnel-is-not-private'
  /** The same of one direction, or of some of several paths. */
  | 'tunnel-of-part-is-not-private'
  | 'dropped-on-internet'
  /** Not reached: no traffic shows anything, and a wish for any path is not met. */
  | 'not-reached'
  | 'reached-in-part'
  | 'undecided';

export type WishJudgement = {
  readonly wish: Wish;
  readonly verdict: RequirementVerdict;
  readonly reason: WishReason;
};

/** Null where the description says nothing about this destination. */
export function wishFor(
  { offices }: NetworkDescription,
  office: ElementId,
  destination: DestinationId,
): Wish | null {
  const wants = offices.find(({ id }) => id === office)?.wants;
  if (wants === undefined) return null;
  if (typeof wants === 'string') return wants;
  return wants.find(({ to }) => destination === `${to.kind}:${to.id}`)?.be ?? null;
}

const isExposed = ({ privacy }: Judgement): boolean => privacy === 'no' || privacy === 'mixed';

function verdictOf(
  { reachability, privacy, isInPartTunnelled }: Judgement,
  wish: Wish,
): Pick<WishJudgement, 'verdict' | 'reason'> {
  if (reachability === 'undecided') return { verdict: 'cannot-be-shown', reason: 'undecided' };
  const isReached = reachability === 'reached';
  if (wish === 'any') {
    if (isReached) return { verdict: 'met', reason: 'reached' };
    return { verdict: 'not-met', reason: reachability === 'partly' ? 'reached-in-part' : 'not-reached' };
  }
  // Traffic that was exposed breaks the wish, whether or not it got an answer.
  if (isExposed({ reachability, privacy })) {
    const works = isReached || reachability === 'partly';
    if (!works) return { verdict: 'not-met', reason: 'dropped-on-internet' };
    return { verdict: 'not-met', reason: privacy === 'no' ? 'on-internet' : 'partly-on-internet' };
  }
  if (wish === 'private' && privacy === 'encrypted')
    return {
      verdict: 'not-met',
      reason: isInPartTunnelled ? 'tunnel-of-part-is-not-private' : 'tunnel-is-not-private',
    };
  if (reachability === 'partly') return { verdict: 'cannot-be-shown', reason: 'reached-in-part' };
  if (!isReached) return { verdict: 'cannot-be-shown', reason: 'not-reached' };
  return { verdict: 'met', reason: privacy === 'encrypted' ? 'in-tunnel' : 'private' };
}

/** Not reached and nothing exposed cannot show that a path is private or encrypted: an outage is no evidence. */
export const judgeWish = (judgement: Judgement, wish: Wish): WishJudgement => ({
  wish,
  ...verdictOf(judgement, wish),
});
