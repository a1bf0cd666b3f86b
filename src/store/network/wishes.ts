// Judges what the office in question wants of its paths, under the failures of the question.

import { judgeWish, type WishJudgement, wishFor } from '../../analysis/judgeWish';
import { networkAnswer } from '../../analysis/network/networkAnswer';
import type { DestinationId } from '../../model/compiledTopology';
import { memoizeByIdentity } from '../memory/memoize';
import type { Told } from './derived';

export type Wished = { readonly destination: DestinationId; readonly judgement: WishJudgement };

function wishes({ topology, compiled, description, answer }: Told): readonly Wished[] {
  const { scenario } = answer;
  return topology.destinations.flatMap(({ id: destination }) => {
    const wish = wishFor(description, scenario.office, destination);
    if (wish === null) return [];
    const answered =
      destination === scenario.destination ? answer : networkAnswer(compiled, { ...scenario, destination });
    return answered ? [{ destination, judgement: judgeWish(answered, wish) }] : [];
  });
}

/** Lists destinations for which the description states a wish; empty where it states none. */
export const wishesOf: (told: Told) => readonly Wished[] = memoizeByIdentity(wishes, 2);
