// Compares two judgements: which is the more exposed, and whether they say the same.

import type { Judgement, Privacy } from './judge';

const ranks: Readonly<Record<Privacy, number>> = {
  yes: 5,
  encrypted: 3,
  mixed: 2,
  no: 1,
  none: 0,
  undecided: 0,
};

/** Of traffic whose other part is private: less exposed than wholly in a tunnel. */
const IN_PART_TUNNELLED = 4;

const rankOf = ({ privacy, isInPartTunnelled }: Judgement): number =>
  isInPartTunnelled ? IN_PART_TUNNELLED : ranks[privacy];

/** Positive where the second is the more exposed, negative where the first is, else 0; for traffic that works in both. */
export const exposureAdded = (before: Judgement, after: Judgement): number => rankOf(before) - rankOf(after);

/** False where nothing could be more exposed than this. */
export const canBeMoreExposed = ({ privacy }: Judgement): boolean => ranks[privacy] > ranks.no;

export const saysTheSame = (a: Judgement, b: Judgement): boolean =>
  a.reachability === b.reachability && exposureAdded(a, b) === 0 && a.privacy === b.privacy;
